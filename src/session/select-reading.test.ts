import { expect } from '@open-wc/testing';
import { reasons, unitContent } from '../../tests/fixtures/unit.js';
import type { UnitContent } from '../model/content.js';
import type { Screen, Unit } from '../model/course.js';
import type { Response } from '../model/item.js';
import type { SessionEvent } from './events.js';
import { isDone, progressOf } from './progress.js';
import { reduce } from './reduce.js';
import { screenView } from './select.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const more: readonly Screen[] = [
  { kind: 'reveal', id: 'b-s06', panels: ['blue', 'green'], layout: 'tabs', objectives: ['LO-1'] },
  { kind: 'process', id: 'b-s07', stages: ['take', 'sort'], objectives: ['LO-1', 'LO-2'] },
  { kind: 'figure', id: 'b-s08', details: [{ id: 'lid', region: { x: 1, y: 2, width: 3, height: 4 } }, { id: 'smell' }] },
  { kind: 'media', id: 'b-s09', medium: 'audio', recording: { en: 'bins/a.mp3', cy: 'bins/a.mp3' } },
  { kind: 'glossary', id: 'b-s10', terms: ['t-bin'] },
  { kind: 'summary', id: 'b-s11', objectives: ['LO-1', 'LO-2'] },
  { kind: 'result', id: 'b-s12' },
];
const [lesson] = unitContent.unit.lessons;
if (!lesson) throw new Error('the unit has no lesson');
const unit: Unit = { ...unitContent.unit, lessons: [{ ...lesson, screens: [...lesson.screens, ...more] }] };
const content: UnitContent = { ...unitContent, unit };

const fresh = startSession(unit, 42, 'en');
const after = (state: SessionState, ...events: SessionEvent[]) => events.reduce((held, event) => reduce(content, held, event), state);
const enter = (screen: string): SessionEvent => ({ type: 'screen-entered', screen, at: 0 });
const open = (screen: string, part: string): SessionEvent => ({ type: 'part-opened', screen, part });
const viewOf = (state: SessionState, cutScore?: number) => screenView(content, state, { reasons, review: false, ...(cutScore !== undefined && { cutScore }) });
const done = (state: SessionState) => more.filter((screen) => isDone(content, screen, state.screens[screen.id])).map(({ id }) => id);

/** One attempt: q-1 (LO-1) wrong, the others (LO-2) right; a point each. */
function attempt(state: SessionState): SessionState {
  const answers: Record<string, Response> = {
    'q-1': { kind: 'single-choice', option: 'red' },
    'q-2': { kind: 'multiple-choice', options: ['tin', 'lid'] },
    'q-3': { kind: 'true-false', value: true },
    'q-4': { kind: 'matching', pairs: { monday: 'food', friday: 'card' } },
  };
  const screen = 'b-s05';
  let held = after(state, enter(screen), { type: 'attempt-started', screen, at: 0 });
  for (const item of held.screens[screen]?.attempt?.drawn ?? []) {
    held = after(
      held,
      { type: 'response-changed', screen, item, response: answers[item] },
      { type: 'response-checked', screen, item, at: 0 },
      { type: 'question-left', screen, at: 0 },
    );
  }
  return held;
}

describe('screens to read and look through', () => {
  it('are done when seen, but for those whose parts are opened', () => {
    expect(done(after(fresh, ...more.map(({ id }) => enter(id))))).to.deep.equal(['b-s07', 'b-s09', 'b-s10', 'b-s11', 'b-s12']);
  });

  it('count the first tab as opened, since its text is in sight, and no panel of another layout', () => {
    expect(after(fresh, enter('b-s06')).screens['b-s06']?.opened).to.deep.equal(['blue']);
    expect(after(fresh, enter('b-s02')).screens['b-s02']?.opened).to.deep.equal([]);
    expect(done(after(fresh, enter('b-s06'), open('b-s06', 'green')))).to.deep.equal(['b-s06']);
  });

  it('ask for every detail of a figure', () => {
    const one = after(fresh, enter('b-s08'), open('b-s08', 'smell'));
    expect(done(one)).to.deep.equal([]);
    const both = after(one, open('b-s08', 'lid'));
    expect(done(both)).to.deep.equal(['b-s08']);
    expect(viewOf(both)).to.deep.equal({
      kind: 'figure',
      id: 'b-s08',
      parts: ['lid', 'smell'],
      opened: ['lid', 'smell'],
      regions: { lid: { x: 1, y: 2, width: 3, height: 4 } },
    });
  });

  it('take no notice of a part that is not there to be opened', () => {
    const state = after(fresh, enter('b-s07'));
    expect(after(state, open('b-s07', 'take'))).to.equal(state);
  });
});

describe('a summary', () => {
  it('leads from each objective to what teaches it or lets it be practised, and says what is done', () => {
    expect(viewOf(after(fresh, enter('b-s07'), enter('b-s11')))).to.deep.equal({
      kind: 'summary',
      id: 'b-s11',
      objectives: [
        // CA-1 on b-s04 is of LO-1.
        { id: 'LO-1', screens: [{ id: 'b-s04', done: false }, { id: 'b-s06', done: false }, { id: 'b-s07', done: true }] },
        { id: 'LO-2', screens: [{ id: 'b-s07', done: true }] },
      ],
    });
  });
});

describe('a result', () => {
  const resultOf = (state: SessionState, cutScore?: number) => {
    const view = viewOf(after(state, enter('b-s12')), cutScore);
    if (view.kind !== 'result') throw new Error(view.kind);
    return view;
  };

  it('has no points before the check was done, and names all that is to do but itself', () => {
    const { points, passed, open: left } = resultOf(fresh, 0.8);
    const all = [...lesson.screens, ...more].map((screen) => screen.id);
    expect([points, passed, left]).to.deep.equal([undefined, undefined, [{ lesson: 'bins', screens: all.filter((screen) => screen !== 'b-s12') }]]);
  });

  it('names what is to do lesson by lesson, and no lesson in which nothing is', () => {
    const [first, second, third] = [['b-s01'], ['b-s02'], ['b-s07', 'b-s12']].map((ids, number) => ({
      ...lesson,
      id: `part-${number + 1}`,
      screens: unit.lessons.flatMap(({ screens }) => screens).filter((screen) => ids.includes(screen.id)),
    }));
    if (!first || !second || !third) throw new Error('three were made');
    const parted: UnitContent = { ...content, unit: { ...unit, lessons: [first, second, third] } };
    const state = [enter('b-s01'), enter('b-s12')].reduce((held, event) => reduce(parted, held, event), startSession(parted.unit, 42, 'en'));
    const view = screenView(parted, state, { reasons, review: false });
    expect(view.kind === 'result' && view.open).to.deep.equal([
      { lesson: 'part-2', screens: ['b-s02'] },
      { lesson: 'part-3', screens: ['b-s07'] },
    ]);
  });

  it('has the points of each objective, which add up to its own', () => {
    const view = resultOf(attempt(fresh), 0.75);
    expect(view.points).to.deep.equal({ earned: 3, max: 4 });
    expect(view.objectives.map(({ id, points }) => [id, points])).to.deep.equal([
      ['LO-1', { earned: 0, max: 1 }],
      ['LO-2', { earned: 3, max: 3 }],
    ]);
  });

  it('says whether that is a pass only where a mark is set', () => {
    const state = attempt(fresh);
    // 3 of 4 is 0.75.
    expect([resultOf(state, 0.75).passed, resultOf(state, 0.8).passed, resultOf(state).passed]).to.deep.equal([true, false, undefined]);
  });

  it('leaves nothing to do once the unit is complete', () => {
    const opened = [open('b-s02', 'glass'), open('b-s02', 'paper'), ...['look', 'wash', 'sort'].map((step) => open('b-s03', step)), open('b-s06', 'green'), open('b-s08', 'lid'), open('b-s08', 'smell')];
    const seen = after(attempt(fresh), ...['b-s01', 'b-s02', 'b-s03', 'b-s04', ...more.map(({ id }) => id)].map(enter), ...opened);
    const practised = after(
      seen,
      { type: 'response-changed', screen: 'b-s04', item: 'CA-1', response: { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter: 'paper' } } },
      { type: 'response-checked', screen: 'b-s04', item: 'CA-1', at: 0 },
    );
    expect(resultOf(practised).open).to.deep.equal([]);
    expect(progressOf(content, practised)).to.equal(1);
  });
});
