import { expect } from '@open-wc/testing';
import { lessonCheck } from '../../tests/support/assessments.js';
import { reasons, unitContent } from '../../tests/fixtures/unit.js';
import type { Assessment } from '../model/assessment.js';
import type { UnitContent } from '../model/content.js';
import type { Unit } from '../model/course.js';
import type { Item, Response } from '../model/item.js';
import type { CheckView } from '../model/view.js';
import type { SessionEvent } from './events.js';
import { creditedObjectives, neededScreens, progressOf, resultOf } from './progress.js';
import { reduce } from './reduce.js';
import { screenView } from './select.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const screen = 'b-s05';
const all = ['q-1', 'q-2', 'q-3', 'q-4'];

/** The small unit with this assessment: q-1 is about LO-1, the others about LO-2. */
function unitWith(others: Partial<Assessment>, unit: Partial<Unit> = {}, critical: readonly string[] = []): UnitContent {
  const [lesson] = unitContent.unit.lessons;
  const screens = lesson!.screens.map((held) => (held.kind === 'check' ? { ...held, assessment: lessonCheck('b-check', all, 4, others) } : held));
  const items = Object.fromEntries(
    Object.entries(lesson!.items).map(([id, item]): [string, Item] => [id, critical.includes(id) ? { ...item, critical: true } : item]),
  );
  return { ...unitContent, unit: { ...unitContent.unit, ...unit, lessons: [{ ...lesson!, screens, items }] } };
}

const right: Record<string, Response> = {
  'q-1': { kind: 'single-choice', option: 'green' },
  'q-2': { kind: 'multiple-choice', options: ['tin', 'lid'] },
  'q-3': { kind: 'true-false', value: true },
  'q-4': { kind: 'matching', pairs: { monday: 'food', friday: 'card' } },
};
const wrong: Record<string, Response> = {
  'q-1': { kind: 'single-choice', option: 'red' },
  'q-2': { kind: 'multiple-choice', options: ['sock'] },
  'q-3': { kind: 'true-false', value: false },
  'q-4': { kind: 'matching', pairs: { monday: 'card', friday: 'food' } },
};

function after(content: UnitContent, state: SessionState, ...events: SessionEvent[]): SessionState {
  return events.reduce((held, event) => reduce(content, held, event), state);
}

const begin: SessionEvent = { type: 'attempt-started', screen, at: 0 };
const check = (item: string): SessionEvent => ({ type: 'response-checked', screen, item, at: 0 });
const change = (item: string, response: Response | undefined): SessionEvent => ({ type: 'response-changed', screen, item, response });
const leave: SessionEvent = { type: 'question-left', screen, at: 0 };
const back: SessionEvent = { type: 'question-returned', screen, at: 0 };
const sure = (item: string, certainty: 1 | 2 | 3): SessionEvent => ({ type: 'certainty-chosen', screen, item, certainty });

const drawnIn = (state: SessionState): readonly string[] => state.screens[screen]?.attempt?.drawn ?? [];

/** An attempt from its beginning to its end with these questions right. */
function attempt(content: UnitContent, state: SessionState, good: readonly string[], certainty?: 1 | 2 | 3): SessionState {
  let held = after(content, state, begin);
  for (const item of drawnIn(held)) {
    held = after(content, held, change(item, good.includes(item) ? right[item] : wrong[item]));
    if (certainty) held = after(content, held, sure(item, certainty));
    held = after(content, held, check(item));
    // Where answers are judged at the end the check has led on.
    if (drawnIn(held)[held.screens[screen]?.attempt?.position ?? 0] === item) held = after(content, held, leave);
  }
  return held;
}

function viewOf(content: UnitContent, state: SessionState, cutScore?: number, review = false): CheckView {
  const entered = after(content, state, { type: 'screen-entered', screen, at: 0 });
  const view = screenView(content, entered, { reasons, review, ...(cutScore !== undefined && { cutScore }) });
  if (view.kind !== 'check') throw new Error(view.kind);
  return view;
}

const fresh = startSession(unitContent.unit, 5, 'en');

describe('attempts', () => {
  it('are as many as the author allows, and no more', () => {
    const content = unitWith({ attempts: 2 });
    const once = attempt(content, fresh, ['q-1']);
    expect(viewOf(content, once).rules.attempts).to.deep.equal({ of: 2, left: 1 });
    const twice = attempt(content, once, ['q-2']);
    expect(viewOf(content, twice)).to.include({ mayBegin: false });
    expect(viewOf(content, twice).result).not.to.have.property('again');
    expect(after(content, twice, begin)).to.equal(twice);
  });

  it('draw by the rules of the assessment', () => {
    const content = unitWith({ draw: 2, quotas: [{ from: ['q-1'], count: 1 }] });
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawnIn(after(content, startSession(content.unit, seed, 'en'), begin));
      expect(drawn).to.have.length(2);
      expect(drawn).to.include('q-1');
    }
  });

  it('keep the best one: that which passes, though another has more points', () => {
    // LO-1 is asked by q-1 alone. Three of four without it are more than two with it.
    const content = unitWith({}, { cutScore: 0.5, objectiveCutScores: { 'LO-1': 1 } });
    const passing = attempt(content, fresh, ['q-1', 'q-2']);
    const both = attempt(content, passing, ['q-2', 'q-3', 'q-4']);
    expect(resultOf(content, both)).to.deep.equal({ earned: 2, max: 4 });
    expect(viewOf(content, both, 0.5).result).to.include({ passed: true });
    const failing = attempt(content, fresh, ['q-2', 'q-3', 'q-4']);
    expect(viewOf(content, failing, 0.5).result).to.deep.include({ passed: false, missed: [['LO-1', 1]] });
    expect(viewOf(content, both, 0.5).result).to.deep.include({ missed: [] });
  });

  it('say the marks of the objectives that they ask about, where they decide', () => {
    const content = unitWith({ pool: ['q-1'], draw: 1 }, { cutScore: 0.5, objectiveCutScores: { 'LO-1': 1, 'LO-2': 0.5 } });
    expect(viewOf(content, fresh, 0.5).rules).to.deep.include({ cutScore: 0.5, ownMarks: [['LO-1', 1]] });
    expect(viewOf(content, fresh).rules).not.to.have.property('ownMarks');
  });

  it('of nothing but what was not right ask that, and keep the rest', () => {
    const content = unitWith({ retry: 'wrong-only' });
    const once = attempt(content, fresh, ['q-1', 'q-4']);
    expect(viewOf(content, once).result).to.include({ again: 'wrong-only' });
    const begun = after(content, once, begin);
    expect([...drawnIn(begun)].sort()).to.deep.equal(['q-2', 'q-3']);
    const twice = attempt(content, once, ['q-2']);
    expect(resultOf(content, twice)).to.deep.equal({ earned: 3, max: 4 });
    const thrice = attempt(content, twice, ['q-3']);
    expect(resultOf(content, thrice)).to.deep.equal({ earned: 4, max: 4 });
    expect(viewOf(content, thrice), 'nothing is left to ask').to.include({ mayBegin: false });
  });

  it('that got worse leave the best one, from which the next goes on', () => {
    const content = unitWith({ retry: 'wrong-only' });
    const twice = attempt(content, attempt(content, fresh, ['q-1', 'q-4']), []);
    expect(viewOf(content, twice).result).to.deep.include({ attempt: 2, points: { earned: 2, max: 4 }, best: { earned: 2, max: 4 } });
    expect([...drawnIn(after(content, twice, begin))].sort()).to.deep.equal(['q-2', 'q-3']);
  });

  it('of nothing but what was not right keep the better answer to each question, though another got worse', () => {
    const content = unitWith({ retry: 'wrong-only', pool: ['q-1', 'CA-1'], draw: 2 });
    const sorted = (bottle: string): Response => ({ kind: 'classification', placement: { bottle, jar: 'glass', letter: 'glass' } });
    const answered = (state: SessionState, one: Response | undefined, bottle: string) =>
      drawnIn(after(content, state, begin)).reduce((held, item) => after(content, held, change(item, item === 'q-1' ? one : sorted(bottle)), check(item), leave), after(content, state, begin));
    // Two of three tokens, then q-1 and one of three: of 1 + 3 points each attempt by itself has 2.
    const once = answered(fresh, wrong['q-1'], 'glass');
    expect(resultOf(content, once)).to.deep.equal({ earned: 2, max: 4 });
    const twice = answered(once, right['q-1'], 'paper');
    expect(resultOf(content, twice)).to.deep.equal({ earned: 3, max: 4 });
    expect(drawnIn(after(content, twice, begin))).to.deep.equal(['CA-1']);
  });
});

describe('answers that are told at once', () => {
  it('are not gone back to', () => {
    const content = unitWith({});
    const begun = after(content, fresh, begin);
    const [first = ''] = drawnIn(begun);
    const second = after(content, begun, change(first, wrong[first]), check(first), leave);
    expect(viewOf(content, second)).to.include({ position: 2 });
    expect(after(content, second, back)).to.equal(second);
  });
});

describe('answers that are judged at the end', () => {
  const content = unitWith({ feedback: 'at-end' });
  const begun = after(content, fresh, begin);
  const [first = '', second = ''] = drawnIn(begun);

  it('lead on when they are saved, and say nothing', () => {
    const state = after(content, begun, change(first, wrong[first]), check(first));
    expect(viewOf(content, state)).to.include({ phase: 'question', position: 2 });
    const returned = viewOf(content, after(content, state, back));
    expect(returned).to.include({ position: 1 });
    expect(returned.item).to.deep.include({ locked: false, tries: 1, response: wrong[first] });
    expect(returned.item).not.to.have.property('feedback');
  });

  it('can be changed until the attempt is submitted: the last answer counts', () => {
    let state = after(content, begun, change(first, wrong[first]), check(first), back, change(first, right[first]), check(first));
    for (const item of drawnIn(begun).slice(1)) state = after(content, state, change(item, wrong[item]), check(item));
    expect(resultOf(content, state)).to.deep.equal({ earned: 1, max: 4 });
    expect(state.log.filter(({ item }) => item === first).map(({ number, result }) => [number, result.right])).to.deep.equal([[1, 0], [2, 1]]);
    expect(after(content, state, change(first, wrong[first])), 'submitted').to.equal(state);
  });

  it('are kept when the learner goes back without saving', () => {
    const state = after(content, begun, change(first, right[first]), check(first), change(second, right[second]), back);
    expect(state.screens[screen]?.answers[second]).to.deep.include({ tries: 1, checked: right[second] });
  });

  it('are looked at as they were judged, though one was taken back or left with a gap when the time was up', () => {
    const timed = unitWith({ feedback: 'at-end', minutes: 1 });
    const gaps: Record<string, Response | undefined> = { 'q-1': undefined, 'q-2': { kind: 'multiple-choice', options: [] }, 'q-4': { kind: 'matching', pairs: { monday: 'card' } } };
    for (const [item, gap] of Object.entries(gaps)) {
      let state = after(timed, fresh, begin);
      for (const each of drawnIn(state).slice(0, -1)) state = after(timed, state, change(each, right[each]), check(each));
      state = after(timed, state, change(item, right[item]), check(item), change(item, gap), { type: 'time-passed', screen, seconds: 60, at: 0 });
      const looked = viewOf(timed, state).result?.review?.find((each) => each.item.id === item);
      expect(looked?.response).to.deep.equal(right[item]);
      expect(looked?.feedback?.outcome).to.equal('right');
    }
  });

  it('do not lead on while they have gaps', () => {
    const state = after(content, begun, check(first));
    expect(viewOf(content, state)).to.include({ position: 1 });
  });

  it('are told with the result', () => {
    const { result } = viewOf(content, attempt(content, fresh, ['q-1']));
    expect(result?.review?.map(({ item, feedback }) => [item.id, feedback?.outcome]).sort()).to.deep.equal([
      ['q-1', 'right'],
      ['q-2', 'wrong'],
      ['q-3', 'wrong'],
      ['q-4', 'wrong'],
    ]);
  });

  it('are told after the last attempt only where the author says so', () => {
    const strict = unitWith({ feedback: 'after-last', attempts: 2 });
    const once = attempt(strict, fresh, ['q-1']);
    expect(viewOf(strict, once).result).not.to.have.property('review');
    expect(viewOf(strict, once, undefined, true).result, 'opened to look at only').not.to.have.property('review');
    expect(viewOf(strict, attempt(strict, once, [])).result?.review).to.have.length(4);
  });
});

describe('a question about people’s safety', () => {
  const content = unitWith({}, { cutScore: 0.5 }, ['q-2']);
  const failed = attempt(content, fresh, ['q-1', 'q-3', 'q-4']);

  it('that was not right is asked again after the result, with its reason, on a pass too', () => {
    const { result } = viewOf(content, failed, 0.5);
    expect(result).to.include({ passed: true });
    expect(result?.retry.map(({ item, locked }) => [item.id, locked])).to.deep.equal([['q-2', false]]);
    expect(result?.retry[0]?.feedback?.parts['sock']).to.deep.include({ right: false, reason: 'because q-2.sock' });
  });

  it('is asked until it is right, is logged each time, and changes neither score nor progress', () => {
    const wrongAgain = after(content, failed, change('q-2', wrong['q-2']), check('q-2'));
    expect(viewOf(content, wrongAgain).result?.retry[0]).to.include({ locked: false });
    const again = after(content, wrongAgain, change('q-2', right['q-2']), check('q-2'));
    expect(again.log.slice(-2).map(({ item, number, result }) => [item, number, result.right])).to.deep.equal([['q-2', 2, 0], ['q-2', 3, 1]]);
    expect(resultOf(content, again)).to.deep.equal(resultOf(content, failed));
    expect(progressOf(content, again)).to.equal(progressOf(content, failed));
    expect(viewOf(content, again).result).to.deep.include({ points: { earned: 3, max: 4 } });
    expect(viewOf(content, again).result?.retry[0]).to.include({ locked: true });
  });

  it('is not done with when its answers are shown: they are there to be answered from', () => {
    const shown = after(content, failed, { type: 'answers-revealed', screen, item: 'q-2' });
    const asked = viewOf(content, shown).result?.retry[0];
    expect(asked).to.include({ revealed: true, locked: false });
    expect(asked?.feedback?.parts).to.have.all.keys('tin', 'lid', 'sock');
    expect(viewOf(content, after(content, shown, change('q-2', right['q-2']), check('q-2'))).result?.retry[0]).to.include({ locked: true });
  });

  it('is not asked of one who only looks, who sees it among the answers', () => {
    const { result } = viewOf(content, failed, undefined, true);
    expect(result?.retry).to.deep.equal([]);
    expect(result?.review?.map(({ item }) => item.id)).to.include('q-2');
    expect(result, 'nor can it be tried again').not.to.have.property('again');
  });

  it('that was not answered when the time was up stays wrong, however it is answered after', () => {
    const timed = unitWith({ minutes: 1 }, { cutScore: 0.5 }, ['q-2']);
    const up = after(timed, fresh, begin, { type: 'time-passed', screen, seconds: 60, at: 0 });
    const again = after(timed, up, change('q-2', right['q-2']), check('q-2'));
    expect(again.screens[screen]?.answers['q-2']?.first).to.deep.equal({ right: 0, of: 1 });
    expect(viewOf(timed, again).result?.retry.map(({ item, locked }) => [item.id, locked])).to.deep.equal([['q-2', true]]);
  });

  it('that is a case is gone through again from its beginning', () => {
    const step = { id: 'spill', number: 0, options: [{ id: 'green', number: 1, to: 'end' }, { id: 'red', number: 2, to: 'again' }] };
    const { unit } = content;
    const [lesson] = unit.lessons;
    const spill: Item = { kind: 'case', id: 'q-1', objective: 'LO-1', points: 1, critical: true, steps: [step] };
    const withCase: UnitContent = {
      ...content,
      unit: { ...unit, lessons: [{ ...lesson!, items: { ...lesson!.items, 'q-1': spill } }] },
      keys: { ...content.keys, 'q-1': { kind: 'case', grades: { green: 'best', red: 'unsafe' } } },
    };
    const went = (path: readonly string[]): SessionEvent => change('q-1', { kind: 'case', path });
    let held = after(withCase, fresh, begin);
    for (const item of drawnIn(held)) held = after(withCase, held, item === 'q-1' ? went(['red', 'green']) : change(item, right[item]), check(item), leave);
    const asked = (state: SessionState) => viewOf(withCase, state).result?.retry[0];
    expect(asked(held)).to.include({ locked: false, complete: false });
    expect(asked(held)).not.to.have.property('response');
    expect(viewOf(withCase, held).result?.review?.find(({ item }) => item.id === 'q-1')?.response).to.deep.equal({ kind: 'case', path: ['red', 'green'] });
    const begunAgain = after(withCase, held, went(['red']));
    expect(begunAgain.screens[screen]?.answers['q-1']?.response).to.deep.equal({ kind: 'case', path: ['red'] });
    expect(asked(after(withCase, begunAgain, went(['red', 'green']), check('q-1')))).to.include({ locked: false });
    const better = after(withCase, held, went(['green']), check('q-1'));
    expect(asked(better)).to.include({ locked: true });
    // Three of four, since the first time counts.
    expect(resultOf(withCase, better)).to.deep.equal({ earned: 3, max: 4 });
  });

  it('that was right is left alone, and so are the others', () => {
    const other = attempt(content, fresh, ['q-2']);
    expect(viewOf(content, other).result?.retry).to.deep.equal([]);
    expect(after(content, other, change('q-1', right['q-1']))).to.equal(other);
  });
});

describe('certainty', () => {
  const content = unitWith({ certainty: true });

  it('is logged with the answer and never changes a score', () => {
    for (const level of [1, 2, 3] as const) {
      const state = attempt(content, fresh, ['q-1'], level);
      expect(state.log.map(({ certainty }) => certainty)).to.deep.equal([level, level, level, level]);
      expect(resultOf(content, state)).to.deep.equal({ earned: 1, max: 4 });
    }
  });

  it('is not asked of what is asked once more after the result', () => {
    const exam = unitWith({ certainty: true }, {}, ['q-2']);
    const { result } = viewOf(exam, attempt(exam, fresh, ['q-1'], 2));
    expect(result?.retry[0]).not.to.have.property('certainty');
    const again = after(exam, attempt(exam, fresh, ['q-1'], 2), change('q-2', right['q-2']), check('q-2'));
    expect(again.log.at(-1)).to.include({ item: 'q-2', number: 2 });
    expect(again.log.at(-1), 'nor logged with it').not.to.have.property('certainty');
    expect(result?.review?.find(({ item }) => item.id === 'q-3')?.certainty).to.deep.equal({ chosen: 2 });
  });

  it('is logged anew where that alone was changed after the answer was saved', () => {
    const exam = unitWith({ certainty: true, feedback: 'at-end' });
    const begun = after(exam, fresh, begin);
    const [first = '', second = ''] = drawnIn(begun);
    const both = after(exam, begun, change(first, right[first]), sure(first, 1), check(first), change(second, right[second]), sure(second, 1), back);
    const surer = after(exam, both, check(first), sure(second, 3), back);
    expect(surer.log.filter(({ item }) => item === second).map(({ certainty }) => certainty)).to.deep.equal([1, 3]);
    expect(after(exam, surer, check(first), back).log.filter(({ item }) => item === second), 'unchanged').to.have.length(2);
  });

  it('need not be said', () => {
    expect(attempt(content, fresh, ['q-1']).log[0]).not.to.have.property('certainty');
  });

  it('is not taken where it is not asked, nor once the answer is checked', () => {
    const plain = unitWith({});
    const begun = after(plain, fresh, begin);
    const [first = ''] = drawnIn(begun);
    expect(after(plain, begun, sure(first, 3))).to.equal(begun);
    const checked = after(content, begun, change(first, right[first]), sure(first, 1), check(first));
    expect(after(content, checked, sure(first, 3))).to.equal(checked);
    const fewer = unitWith({ certainty: true, draw: 2 });
    const drawn = after(fewer, fresh, begin);
    const other = all.find((item) => !drawnIn(drawn).includes(item)) ?? '';
    expect(after(fewer, drawn, sure(other, 3)), 'not drawn').to.equal(drawn);
    const exam = unitWith({ certainty: true }, {}, ['q-2']);
    const asked = attempt(exam, fresh, ['q-1'], 2);
    expect(after(exam, asked, sure('q-2', 3)), 'asked once more').to.equal(asked);
  });
});

describe('a time limit', () => {
  const content = unitWith({ minutes: 10 });
  const begun = after(content, fresh, begin);
  const pass = (seconds: number): SessionEvent => ({ type: 'time-passed', screen, seconds, at: 0 });

  it('ends the attempt with what was answered, the answer on the screen included', () => {
    const [first = '', second = ''] = drawnIn(begun);
    const state = after(content, begun, change(first, right[first]), check(first), leave, change(second, right[second]), pass(600));
    expect(viewOf(content, state)).to.include({ phase: 'result' });
    expect(viewOf(content, state).result).to.deep.include({ points: { earned: 2, max: 4 }, timeUp: true });
  });

  it('can be extended ten times, each time by as much', () => {
    let state = after(content, begun, pass(599));
    expect(viewOf(content, state).time).to.deep.equal({ left: 1, extendable: true });
    for (let times = 1; times <= 11; times += 1) state = after(content, state, { type: 'time-extended', screen });
    expect(viewOf(content, state).time).to.deep.equal({ left: 6001, extendable: false });
  });

  it('is none where the author set none', () => {
    const plain = unitWith({});
    const state = after(plain, fresh, begin);
    expect(after(plain, state, pass(100_000))).to.equal(state);
    expect(viewOf(plain, state)).not.to.have.property('time');
  });
});

describe('a test-out', () => {
  const diagnostic: Partial<Assessment> = { role: 'diagnostic', attempts: 1, certainty: true };
  const plain = unitWith(diagnostic);
  const [lesson] = plain.unit.lessons;
  const taught: Readonly<Record<string, string>> = { 'b-s02': 'LO-1', 'b-s03': 'LO-2' };
  const screens = lesson!.screens.map((held) => {
    const objective = taught[held.id];
    return objective ? { ...held, objectives: [objective], whenNeeded: objective } : held;
  });
  const content: UnitContent = { ...plain, unit: { ...plain.unit, lessons: [{ ...lesson!, screens }] } };
  const needed = (state: SessionState) => neededScreens(content, state).map(({ id }) => id);

  it('credits an objective whose questions were all right and sure, and leaves out what teaches it', () => {
    const state = attempt(content, fresh, ['q-1', 'q-2', 'q-3'], 3);
    expect([...creditedObjectives(content, state)]).to.deep.equal(['LO-1']);
    expect(needed(state)).to.deep.equal(['b-s01', 'b-s03', 'b-s04', 'b-s05']);
    // One of four needed screens, the diagnostic, is done.
    expect(progressOf(content, state)).to.equal(1 / 4);
  });

  it('leads back to what an objective is taught by, unless it is left out', () => {
    const state = attempt(content, fresh, ['q-1', 'q-2', 'q-3'], 3);
    expect(viewOf(content, state).result?.objectives.map(({ id, screens: taught }) => [id, taught.map((each) => each.id)])).to.deep.equal([
      ['LO-1', ['b-s04']],
      ['LO-2', ['b-s03']],
    ]);
  });

  it('credits nothing that the learner was not sure of', () => {
    expect(needed(attempt(content, fresh, all, 2))).to.have.length(5);
  });

  it('credits nothing before it is submitted', () => {
    let state = after(content, fresh, begin);
    for (const [index, item] of drawnIn(state).entries()) state = after(content, state, ...(index > 0 ? [leave] : []), change(item, right[item]), sure(item, 3), check(item));
    expect(drawnIn(state).every((item) => state.screens[screen]?.answers[item]?.first)).to.equal(true);
    expect(needed(state)).to.have.length(5);
    expect(needed(after(content, state, leave)).length).to.be.below(5);
  });
});

describe('a unit', () => {
  const [lesson] = unitContent.unit.lessons;
  const two = (roles: readonly Assessment['role'][]): UnitContent => ({
    ...unitContent,
    unit: {
      ...unitContent.unit,
      lessons: [{ ...lesson!, screens: roles.map((role, index) => ({ kind: 'check', id: `s-${index}`, assessment: lessonCheck(`a-${index}`, ['q-3'], 1, { role }) }) as const) }],
    },
  });
  /** The first wrong, the second right. */
  const played = (content: UnitContent) =>
    [false, true].reduce(
      (state, good, index) =>
        after(
          content,
          state,
          { type: 'attempt-started', screen: `s-${index}`, at: 0 },
          { type: 'response-changed', screen: `s-${index}`, item: 'q-3', response: { kind: 'true-false', value: good } },
          { type: 'response-checked', screen: `s-${index}`, item: 'q-3', at: 0 },
          { type: 'question-left', screen: `s-${index}`, at: 0 },
        ),
      startSession(content.unit, 1, 'en'),
    );
  const cases: readonly (readonly [title: string, roles: readonly Assessment['role'][], earned: number, max: number])[] = [
    ['adds up its checks', ['check', 'check'], 1, 2],
    ['takes the score of its final alone', ['check', 'final'], 1, 1],
    ['leaves out what is only recalled', ['recall', 'check'], 1, 1],
    ['counts a diagnostic where there is nothing else', ['recall', 'diagnostic'], 1, 1],
    ['leaves out a diagnostic beside a check', ['check', 'diagnostic'], 0, 1],
  ];
  for (const [title, roles, earned, max] of cases) {
    it(title, () => {
      const content = two(roles);
      expect(resultOf(content, played(content))).to.deep.equal({ earned, max });
    });
  }

  it('has no score where all is recalled', () => {
    const content = two(['recall', 'recall']);
    expect(resultOf(content, played(content))).to.equal(undefined);
    expect(progressOf(content, played(content))).to.equal(1);
  });
});
