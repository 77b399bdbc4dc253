import { expect } from '@open-wc/testing';
import { unitContent as content } from '../../tests/fixtures/unit.js';
import { lessonCheck } from '../../tests/support/assessments.js';
import { afterAttempt, statement, statementsUnit } from '../../tests/support/statements-unit.js';
import type { Response } from '../model/item.js';
import type { SessionEvent } from '../session/events.js';
import { reduce } from '../session/reduce.js';
import { startSession } from '../session/start.js';
import type { SessionState } from '../session/state.js';
import { deriveRecord, type Terms } from './derive.js';

const terms: Terms = { prior: { completion: 'incomplete', success: 'unknown' } };
const fresh = startSession(content.unit, 1, 'en');

function after(state: SessionState, ...events: SessionEvent[]): SessionState {
  return events.reduce((held, event) => reduce(content, held, event), state);
}

const right: Record<string, Response> = {
  'q-1': { kind: 'single-choice', option: 'green' },
  'q-2': { kind: 'multiple-choice', options: ['tin', 'lid'] },
  'q-3': { kind: 'true-false', value: true },
  'q-4': { kind: 'matching', pairs: { monday: 'food', friday: 'card' } },
};

/** The check with this many of its four questions right. */
function checked(state: SessionState, good: number): SessionState {
  let held = after(state, { type: 'attempt-started', screen: 'b-s05', at: 0 });
  held.screens['b-s05']?.attempt?.drawn.forEach((item, index) => {
    const wrong: Response | undefined = item === 'q-3' ? { kind: 'true-false', value: false }
      : item === 'q-1' ? { kind: 'single-choice', option: 'red' }
      : item === 'q-2' ? { kind: 'multiple-choice', options: ['sock'] }
      : { kind: 'matching', pairs: { monday: 'card', friday: 'card' } };
    held = after(
      held,
      { type: 'response-changed', screen: 'b-s05', item, response: index < good ? right[item] : wrong },
      { type: 'response-checked', screen: 'b-s05', item, at: 0 },
      { type: 'question-left', screen: 'b-s05', at: 0 },
    );
  });
  return held;
}

/** Every screen but the check. */
const lessonDone: SessionEvent[] = [
  { type: 'screen-entered', screen: 'b-s01', at: 0 },
  ...['glass', 'paper'].map((part): SessionEvent => ({ type: 'part-opened', screen: 'b-s02', part })),
  ...['look', 'wash', 'sort'].map((part): SessionEvent => ({ type: 'part-opened', screen: 'b-s03', part })),
  {
    type: 'response-changed',
    screen: 'b-s04',
    item: 'CA-1',
    response: { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter: 'glass' } },
  },
  { type: 'response-checked', screen: 'b-s04', item: 'CA-1', at: 0 },
  { type: 'answers-revealed', screen: 'b-s04', item: 'CA-1' },
];

describe('the record', () => {
  it('is complete when every screen is done, and not before', () => {
    const almost = after(fresh, ...lessonDone);
    expect(deriveRecord(content, almost, terms)).to.include({ completion: 'incomplete', progress: 4 / 5 });
    expect(deriveRecord(content, checked(almost, 0), terms)).to.include({ completion: 'completed', progress: 1 });
  });

  it('leaves success unknown where no pass mark is set', () => {
    expect(deriveRecord(content, checked(fresh, 4), terms).success).to.equal('unknown');
  });

  it('passes exactly on the pass mark and fails one question below it', () => {
    const marked = { ...terms, cutScore: 0.75 };
    expect(deriveRecord(content, checked(fresh, 3), marked).success).to.equal('passed');
    expect(deriveRecord(content, checked(fresh, 2), marked).success).to.equal('failed');
  });

  it('has no score where only an objective’s own mark was missed, since an LMS would take it for a pass', () => {
    const own = statementsUnit([statement('a'), statement('b'), statement('c', 1, 'LO-2')], [lessonCheck('x', ['a', 'b', 'c'], 3)], { cutScore: 0.5, objectiveCutScores: { 'LO-2': 1 } });
    const told = (believed: readonly string[]) => deriveRecord(own, afterAttempt(own, startSession(own.unit, 1, 'en'), 'c-0', believed), { ...terms, cutScore: 0.5 });
    expect(told(['a', 'b']).success).to.equal('failed');
    expect(told(['a', 'b'])).not.to.have.property('points');
    expect(told(['a'])).to.deep.include({ success: 'failed', points: { earned: 1, max: 3 } });
    expect(told(['a', 'c'])).to.deep.include({ success: 'passed', points: { earned: 2, max: 3 } });
  });

  it('tells as passed, and as such, the objectives that a test-out credits', () => {
    const own = statementsUnit([statement('a'), statement('b', 1, 'LO-2')], [lessonCheck('x', ['a', 'b'], 2, { role: 'diagnostic', certainty: true, attempts: 1 })]);
    let state = reduce(own, startSession(own.unit, 1, 'en'), { type: 'attempt-started', screen: 'c-0', at: 0 });
    for (const item of ['a', 'b']) state = reduce(own, state, { type: 'certainty-chosen', screen: 'c-0', item, certainty: 3 });
    for (const item of state.screens['c-0']?.attempt?.drawn ?? []) {
      state = reduce(own, state, { type: 'response-changed', screen: 'c-0', item, response: { kind: 'true-false', value: item === 'a' } });
      state = reduce(own, reduce(own, state, { type: 'response-checked', screen: 'c-0', item, at: 0 }), { type: 'question-left', screen: 'c-0', at: 0 });
    }
    expect(deriveRecord(own, state, terms).objectives).to.deep.equal([
      { id: 'LO-1', points: { earned: 1, max: 1 }, completion: 'completed', success: 'passed', credited: true },
      { id: 'LO-2', points: { earned: 0, max: 1 }, completion: 'completed', success: 'unknown' },
    ]);
  });

  it('has no score and no success before the check was submitted', () => {
    const record = deriveRecord(content, after(fresh, ...lessonDone), { ...terms, cutScore: 0.5 });
    expect(record.points).to.equal(undefined);
    expect(record.success).to.equal('unknown');
  });

  it('never lowers what the LMS holds', () => {
    const prior = { completion: 'completed', success: 'passed', scaled: 1 } as const;
    const record = deriveRecord(content, checked(fresh, 1), { cutScore: 0.75, prior });
    expect(record).to.include({ completion: 'completed', success: 'passed' });
    expect(record.points).to.equal(undefined);
  });

  it('takes a score that is a hundredth of a per cent lower for the one that the LMS has', () => {
    const prior = { completion: 'incomplete', success: 'unknown', scaled: 0.2501 } as const;
    const record = deriveRecord(content, checked(fresh, 1), { cutScore: 0.75, prior });
    expect(record.points).to.deep.equal({ earned: 1, max: 4 });
    expect(record.success).to.equal('failed');
    expect(deriveRecord(content, checked(fresh, 1), { cutScore: 0.75, prior: { ...prior, scaled: 0.26 } }).points).to.equal(undefined);
  });

  it('reports every checked answer in order with its item, result and key', () => {
    const [activity, ...questions] = deriveRecord(content, checked(after(fresh, ...lessonDone), 4), terms).interactions;
    expect(activity).to.deep.include({
      sequence: 0,
      item: 'CA-1',
      objective: 'LO-1',
      right: false,
      scaled: 2 / 3,
      weight: 3,
      attempt: 1,
      check: 1,
    });
    expect(activity?.interaction).to.deep.include({
      type: 'matching',
      response: { bottle: 'glass', jar: 'glass', letter: 'glass' },
      correct: { bottle: ['glass'], jar: ['glass', 'paper'], letter: ['paper'] },
    });
    expect(questions.map(({ item }) => item)).to.have.members(['q-1', 'q-2', 'q-3', 'q-4']);
    expect(questions.every((report) => report.right)).to.equal(true);
  });

  it('gives each objective the points of its practice and of the best attempt', () => {
    const { objectives } = deriveRecord(content, checked(checked(after(fresh, ...lessonDone), 4), 0), terms);
    // LO-1: 2 of 3 tokens at the first check and q-1; LO-2: q-2, q-3, q-4.
    expect(objectives).to.deep.equal([
      { id: 'LO-1', completion: 'completed', success: 'unknown', points: { earned: 3, max: 4 } },
      { id: 'LO-2', completion: 'completed', success: 'unknown', points: { earned: 3, max: 3 } },
    ]);
  });

  it('is the same in both languages but for the language that the learner goes on in', () => {
    const english = checked(after(fresh, ...lessonDone), 2);
    const welsh = checked(after(fresh, { type: 'language-chosen', language: 'cy' }, ...lessonDone), 2);
    const { suspendData: a, ...one } = deriveRecord(content, english, terms);
    const { suspendData: b, ...other } = deriveRecord(content, welsh, terms);
    expect(one).to.deep.equal(other);
    expect(a).not.to.equal(b);
  });
});
