import type { Certainty } from '../../src/model/assessment.js';
import type { ItemView, ScreenView } from '../../src/model/view.js';
import { neededScreens } from '../../src/session/progress.js';
import type { SessionEvent } from '../../src/session/events.js';
import { reduce } from '../../src/session/reduce.js';
import { screenView } from '../../src/session/select.js';
import { startSession } from '../../src/session/start.js';
import type { SessionState } from '../../src/session/state.js';
import type { RandomCourse } from './random-course.js';
import { lotsFrom, type Lot } from './random-items.js';

/** One thing done, and what it led to. */
export interface Moment {
  readonly event: SessionEvent;
  readonly before: SessionState;
  readonly after: SessionState;
}

export interface RandomLearner {
  /** All lots of the learner and of the session follow from it. */
  readonly seed: number;
  readonly steps: number;
  /** How many of ten answers are right. */
  readonly skill: number;
}

/** Plays what the screens offer, as the lots fall. */
export function played(course: RandomCourse, { seed, steps, skill }: RandomLearner): readonly Moment[] {
  const lot = lotsFrom(seed);
  let state = startSession(course.content.unit, seed, 'en');
  const moments: Moment[] = [];
  const tell = (event: SessionEvent): void => {
    const after = reduce(course.content, state, event);
    moments.push({ event, before: state, after });
    state = after;
  };
  tell({ type: 'screen-entered', screen: 's-0', at: 0 });
  for (let step = 0; step < steps; step += 1) for (const event of next(course, state, skill, lot)) tell(event);
  return moments;
}

export function viewOf({ content, reasons }: RandomCourse, state: SessionState): ScreenView {
  const { cutScore } = content.unit;
  return screenView(content, state, { reasons, review: false, ...(cutScore !== undefined && { cutScore }) });
}

function next(course: RandomCourse, state: SessionState, skill: number, lot: Lot): readonly SessionEvent[] {
  const view = viewOf(course, state);
  const screen = view.id;
  if (lot() < 0.05) return [{ type: 'language-chosen', language: lot() < 0.5 ? 'en' : 'cy' }];
  if (view.kind === 'activity') {
    const item = view.items[0];
    return item && !item.locked && lot() < 0.8 ? answered(course, screen, item, skill, lot) : [onward(course, state, lot)];
  }
  if (view.kind !== 'check') return [onward(course, state, lot)];
  if (view.phase === 'start') return [{ type: 'attempt-started', screen, at: 0 }];
  if (view.phase === 'result') {
    const again = view.result?.retry.find(({ locked }) => !locked);
    if (again && lot() < 0.7) return answered(course, screen, again, skill, lot);
    return view.mayBegin && lot() < 0.5 ? [{ type: 'attempt-started', screen, at: 0 }] : [onward(course, state, lot)];
  }
  const { item } = view;
  if (!item) return [];
  if (item.locked) return [{ type: 'question-left', screen, at: 0 }];
  if (lot() < 0.05) return [{ type: 'question-returned', screen, at: 0 }];
  if (lot() < 0.05) return [{ type: 'time-passed', screen, seconds: Math.floor(90 * lot()), at: 0 }];
  if (lot() < 0.03) return [onward(course, state, lot)];
  const level = (1 + Math.floor(3 * lot())) as Certainty; // 1, 2 or 3
  return [...(item.certainty && lot() < 0.7 ? [{ type: 'certainty-chosen', screen, item: item.item.id, certainty: level } as const] : []), ...answered(course, screen, item, skill, lot)];
}

function answered({ items }: RandomCourse, screen: string, { item }: ItemView, skill: number, lot: Lot): readonly SessionEvent[] {
  const made = items.get(item.id);
  if (!made) throw new RangeError(item.id);
  const response = 10 * lot() < skill ? made.right : made.any(lot);
  const shown = lot() < 0.1 ? [{ type: 'answers-revealed', screen, item: item.id } as const] : [];
  return [{ type: 'response-changed', screen, item: item.id, response }, { type: 'response-checked', screen, item: item.id, at: 0 }, ...shown];
}

function onward({ content }: RandomCourse, state: SessionState, lot: Lot): SessionEvent {
  const screens = neededScreens(content, state);
  const at = screens.findIndex(({ id }) => id === state.location);
  const to = lot() < 0.8 ? screens[(at + 1) % screens.length] : screens[Math.floor(screens.length * lot())];
  return { type: 'screen-entered', screen: to?.id ?? 's-0', at: 0 };
}
