import { unitContent } from '../../build/unit-content.js';
import type { Content, UnitContent } from '../../src/model/content.js';
import { itemOf, screensOf, type Screen, type Unit } from '../../src/model/course.js';
import { keptSeconds } from '../../src/session/codec/time-code.js';
import type { SessionEvent } from '../../src/session/events.js';
import { reduce } from '../../src/session/reduce.js';
import { startSession, stateOf } from '../../src/session/start.js';
import type { SessionState } from '../../src/session/state.js';
import { given } from '../bench/suspend-learner.js';
import { Random } from '../simulation/random.js';

/** How many states of a unit are frozen with each version. */
export const STATES = 12;

/** The part of the content that a package of the unit has. */
export function packaged(content: Content, unit: Unit): UnitContent {
  return unitContent(content, unit, { media: {}, languageScripts: {} });
}

/**
 * A state on the way through the unit: the first of nothing done, the last of everything, those between
 * with ever more done, each by another learner. Time on each screen, half-done answers, answers shown, several attempts and a
 * change of language are on the way.
 *
 * @param number - from 0 to below `STATES`
 */
export function stateNumber(content: UnitContent, number: number): SessionState {
  const random = new Random(number);
  const passes: SessionState[] = [startSession(content.unit, random.below(2 ** 32), 'en')];
  const tell = (event: SessionEvent) => {
    const before = passes.at(-1);
    if (before) passes.push(reduce(content, before, event));
  };
  for (const screen of screensOf(content.unit)) visit(content, screen, random, tell, () => passes.at(-1));
  const state = passes[Math.round(((passes.length - 1) * number) / (STATES - 1))];
  if (!state) throw new Error(`no state ${number}`);
  return { ...state, saves: number ** 3, log: [], shownAt: 0 };
}

function visit(content: UnitContent, screen: Screen, random: Random, tell: (event: SessionEvent) => void, now: () => SessionState | undefined): void {
  const id = screen.id;
  tell({ type: 'screen-entered', screen: id, at: 0 });
  // A time that suspend data keeps to the second.
  tell({ type: 'time-spent', seconds: keptSeconds(random.below(500)) });
  if (random.chance(0.2)) tell({ type: 'language-chosen', language: random.pick(content.course.languages) });
  const parts = screen.kind === 'reveal' ? screen.panels : screen.kind === 'worked' ? screen.steps : [];
  for (const part of parts) tell({ type: 'part-opened', screen: id, part });
  const answer = (item: string, skill: number) => {
    tell({ type: 'response-changed', screen: id, item, response: given(content, itemOf(content.unit, item), random, skill) });
    tell({ type: 'response-checked', screen: id, item, at: 0 });
  };
  if (screen.kind === 'activity') {
    const [item = ''] = screen.items;
    for (const skill of [0.3, 0.6, 0.9]) answer(item, skill);
    tell({ type: 'response-changed', screen: id, item, response: given(content, itemOf(content.unit, item), random, 0) });
    if (random.chance(0.3)) tell({ type: 'answers-revealed', screen: id, item });
  }
  if (screen.kind !== 'check') return;
  for (const skill of [0.5, 0.9, 0.2]) {
    tell({ type: 'attempt-started', screen: id, at: 0 });
    const state = now();
    for (const item of (state && stateOf(state, id).attempt?.drawn) ?? []) {
      answer(item, skill);
      tell({ type: 'question-left', screen: id, at: 0 });
    }
  }
}
