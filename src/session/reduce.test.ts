import { expect } from '@open-wc/testing';
import { reasons, unitContent as content } from '../../tests/fixtures/unit.js';
import type { UnitContent } from '../model/content.js';
import { screenOf } from '../model/course.js';
import type { Item, Response } from '../model/item.js';
import type { ItemView } from '../model/view.js';
import type { SessionEvent } from './events.js';
import { isDone, progressOf, resultOf } from './progress.js';
import { reduce } from './reduce.js';
import { screenView } from './select.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const fresh = startSession(content.unit, 42, 'en');

function after(state: SessionState, ...events: SessionEvent[]): SessionState {
  return events.reduce((held, event) => reduce(content, held, event), state);
}

const enter = (screen: string, at = 0): SessionEvent => ({ type: 'screen-entered', screen, at });
const change = (screen: string, item: string, response: Response): SessionEvent => ({ type: 'response-changed', screen, item, response });
const check = (screen: string, item: string, at = 0): SessionEvent => ({ type: 'response-checked', screen, item, at });
const place = (placement: Record<string, string>) => change('b-s04', 'CA-1', { kind: 'classification', placement });
const begin: SessionEvent = { type: 'attempt-started', screen: 'b-s05', at: 0 };
const leave: SessionEvent = { type: 'question-left', screen: 'b-s05', at: 0 };

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

/** One whole attempt: the first `good` of the drawn questions right, the others wrong. */
function attempt(state: SessionState, good: number): SessionState {
  let held = after(state, begin);
  const drawn = held.screens['b-s05']?.attempt?.drawn ?? [];
  drawn.forEach((item, index) => {
    const response = (index < good ? right : wrong)[item];
    if (response) held = after(held, change('b-s05', item, response), check('b-s05', item), leave);
  });
  return held;
}

function viewOf(state: SessionState, review = false) {
  return screenView(content, state, { reasons, review });
}

function activityItem(state: SessionState) {
  const view = viewOf(after(state, enter('b-s04')));
  if (view.kind !== 'activity') throw new Error(view.kind);
  const [item] = view.items;
  if (!item) throw new Error('no item');
  return item;
}

describe('a practice activity', () => {
  const mixed = { bottle: 'glass', jar: 'glass', letter: 'glass' };
  const good = { bottle: 'glass', jar: 'glass', letter: 'paper' };

  it('keeps the first check as the score, whatever comes after', () => {
    const state = after(fresh, place(mixed), check('b-s04', 'CA-1'), place(good), check('b-s04', 'CA-1'));
    expect(state.screens['b-s04']?.answers['CA-1']?.first).to.deep.equal({ right: 2, of: 3 });
    expect(state.screens['b-s04']?.answers['CA-1']?.tries).to.equal(2);
  });

  it('logs every check with what it came to', () => {
    const state = after(fresh, place(mixed), check('b-s04', 'CA-1', 5000), place(good), check('b-s04', 'CA-1', 9000));
    expect(state.log.map(({ number, result, seconds }) => [number, result, seconds])).to.deep.equal([
      [1, { right: 2, of: 3 }, 5],
      [2, { right: 3, of: 3 }, 4],
    ]);
  });

  it('does not count the time in which the learner was away', () => {
    const state = after(fresh, enter('b-s04', 1000), place(mixed), { type: 'time-away', ms: 60_000 }, check('b-s04', 'CA-1', 66_000));
    expect(state.log.map(({ seconds }) => seconds)).to.deep.equal([5]);
  });

  it('is not checked while a token is unplaced', () => {
    const state = after(fresh, place({ bottle: 'glass' }));
    expect(after(state, check('b-s04', 'CA-1'))).to.equal(state);
  });

  it('shows reasons only for tokens that stay where they were checked', () => {
    const state = after(fresh, place(mixed), check('b-s04', 'CA-1'), place({ bottle: 'glass', jar: 'glass' }));
    expect(Object.keys(activityItem(state).feedback?.parts ?? {})).to.have.members(['bottle', 'jar']);
    expect(activityItem(state).feedback?.parts['bottle']).to.deep.equal({ right: true, reason: 'because CA-1.bottle' });
  });

  it('gives no answer away before it is asked for', () => {
    const checked = after(fresh, place(mixed), check('b-s04', 'CA-1'));
    expect(JSON.stringify(activityItem(checked))).not.to.contain('"answer"');
    const revealed = after(checked, { type: 'answers-revealed', screen: 'b-s04', item: 'CA-1' });
    expect(activityItem(revealed).feedback?.parts['letter']?.answer).to.equal('paper');
    expect(activityItem(revealed).locked).to.equal(true);
  });

  it('does not show the answers before a first check', () => {
    const state = after(fresh, place(mixed));
    expect(after(state, { type: 'answers-revealed', screen: 'b-s04', item: 'CA-1' })).to.equal(state);
  });

  it('cannot be changed once all is right', () => {
    const state = after(fresh, place(good), check('b-s04', 'CA-1'));
    expect(after(state, place(mixed))).to.equal(state);
  });

  it('is shown in the same order in every language and at every return', () => {
    const english = activityItem(fresh).order;
    const welsh = activityItem(after(fresh, { type: 'language-chosen', language: 'cy' }, enter('b-s01'))).order;
    expect(welsh).to.deep.equal(english);
    expect([...english].sort()).to.deep.equal(['bottle', 'jar', 'letter']);
  });
});

describe('a practice activity about people’s safety', () => {
  const { unit } = content;
  const [lesson] = unit.lessons;
  if (!lesson) throw new Error('no lesson');
  const withItem = (more: Partial<Item>, keys: UnitContent['keys'] = {}): UnitContent => ({
    ...content,
    // Of the same kind as it was, or wholly another.
    unit: { ...unit, lessons: [{ ...lesson, items: { ...lesson.items, 'CA-1': { ...lesson.items['CA-1'], ...more, critical: true } as Item } }] },
    keys: { ...content.keys, ...keys },
  });
  const told = (of: UnitContent, ...events: readonly SessionEvent[]): SessionState => events.reduce((held, event) => reduce(of, held, event), startSession(of.unit, 42, 'en'));
  const isDoneIn = (of: UnitContent, state: SessionState): boolean => isDone(of, screenOf(of.unit, 'b-s04'), state.screens['b-s04']);
  const reveal: SessionEvent = { type: 'answers-revealed', screen: 'b-s04', item: 'CA-1' };
  const shown = (of: UnitContent, state: SessionState, review = false): ItemView | undefined => {
    const view = screenView(of, reduce(of, state, enter('b-s04')), { reasons: { ...reasons, 'CA-1.red': 'why', 'CA-1.green': 'why' }, review });
    return view.kind === 'activity' ? view.items[0] : undefined;
  };

  it('is done when it is right, and not when its answers are shown', () => {
    const critical = withItem({});
    const mixed = [place({ bottle: 'glass', jar: 'glass', letter: 'glass' }), check('b-s04', 'CA-1'), reveal];
    const seen = told(critical, ...mixed);
    expect([isDoneIn(critical, seen), shown(critical, seen)?.locked]).to.deep.equal([false, false]);
    const put = told(critical, ...mixed, place({ bottle: 'glass', jar: 'glass', letter: 'paper' }), check('b-s04', 'CA-1'));
    expect([isDoneIn(critical, put), shown(critical, put)?.locked]).to.deep.equal([true, true]);
    // The first check is the score all the same.
    expect(put.screens['b-s04']?.answers['CA-1']?.first).to.deep.equal({ right: 2, of: 3 });
    // Others are done with their answers shown.
    expect(isDone(content, screenOf(unit, 'b-s04'), told(content, ...mixed).screens['b-s04'])).to.equal(true);
  });

  it('is done at once where it is right at once', () => {
    const critical = withItem({});
    const state = told(critical, place({ bottle: 'glass', jar: 'glass', letter: 'paper' }), check('b-s04', 'CA-1'));
    expect([isDoneIn(critical, state), shown(critical, state)?.locked]).to.deep.equal([true, true]);
  });

  it('that is a case is gone through again from its beginning, but for one who only looks', () => {
    const step = { id: 'spill', number: 0, options: [{ id: 'green', number: 1, to: 'end' }, { id: 'red', number: 2, to: 'end' }] };
    const critical = withItem({ kind: 'case', points: 1, steps: [step] }, { 'CA-1': { kind: 'case', grades: { green: 'best', red: 'unsafe' } } });
    const went = (option: string) => change('b-s04', 'CA-1', { kind: 'case', path: [option] });
    const unsafe = told(critical, went('red'), check('b-s04', 'CA-1'));
    expect(isDoneIn(critical, unsafe)).to.equal(false);
    expect(shown(critical, unsafe)).to.include({ locked: false, complete: false });
    expect(shown(critical, unsafe)).not.to.have.property('response');
    expect(shown(critical, unsafe, true)).to.include({ locked: true, complete: true });
    const safe = told(critical, went('red'), check('b-s04', 'CA-1'), went('green'), check('b-s04', 'CA-1'));
    expect([isDoneIn(critical, safe), shown(critical, safe)?.locked]).to.deep.equal([true, true]);
  });
});

describe('a check', () => {
  it('has no result before its last question was left', () => {
    let state = after(fresh, begin);
    for (const item of state.screens['b-s05']?.attempt?.drawn ?? []) {
      expect(resultOf(content, state)).to.equal(undefined);
      const response = right[item];
      if (response) state = after(state, change('b-s05', item, response), check('b-s05', item));
      expect(resultOf(content, state)).to.equal(undefined);
      state = after(state, leave);
    }
    expect(resultOf(content, state)).to.deep.equal({ earned: 4, max: 4 });
  });

  it('does not go on from a question that was not checked', () => {
    const state = after(fresh, begin);
    expect(after(state, leave)).to.equal(state);
  });

  it('takes one check a question', () => {
    let state = after(fresh, begin);
    const item = state.screens['b-s05']?.attempt?.drawn[0] ?? '';
    state = after(state, change('b-s05', item, wrong[item] as Response), check('b-s05', item));
    expect(after(state, change('b-s05', item, right[item] as Response))).to.equal(state);
    expect(after(state, check('b-s05', item))).to.equal(state);
  });

  it('reports the best attempt, whichever came first', () => {
    expect(resultOf(content, attempt(attempt(fresh, 3), 1))).to.deep.equal({ earned: 3, max: 4 });
    expect(resultOf(content, attempt(attempt(fresh, 1), 3))).to.deep.equal({ earned: 3, max: 4 });
  });

  it('keeps its result and stays done while another attempt is under way', () => {
    const state = after(attempt(fresh, 4), begin);
    expect(resultOf(content, state)).to.deep.equal({ earned: 4, max: 4 });
    expect(progressOf(content, state)).to.equal(1 / 5);
  });

  it('does not begin again before the attempt is submitted', () => {
    const state = after(fresh, begin);
    expect(after(state, begin)).to.equal(state);
  });

  it('names the objectives to revisit', () => {
    const view = viewOf(after(attempt(fresh, 0), enter('b-s05')));
    const revisit = view.kind === 'check' ? view.result?.objectives.filter((objective) => objective.revisit) : [];
    expect(revisit?.map(({ id }) => id)).to.deep.equal(['LO-1', 'LO-2']);
  });
});

describe('progress', () => {
  it('counts a screen of parts only when all of them were opened', () => {
    const opened = after(fresh, enter('b-s02'), { type: 'part-opened', screen: 'b-s02', part: 'glass' });
    expect(progressOf(content, opened)).to.equal(0);
    expect(progressOf(content, after(opened, { type: 'part-opened', screen: 'b-s02', part: 'paper' }))).to.equal(1 / 5);
  });

  it('ignores a part that the screen does not have', () => {
    const state = after(fresh, enter('b-s02'));
    expect(after(state, { type: 'part-opened', screen: 'b-s02', part: 'nowhere' })).to.equal(state);
  });
});

describe('review', () => {
  it('locks every item', () => {
    const view = viewOf(after(fresh, enter('b-s04')), true);
    expect(view.kind === 'activity' && view.items[0]?.locked).to.equal(true);
  });
});
