import { screensOf, type Screen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Points } from '../model/points.js';
import { sumPoints } from '../model/points.js';
import { isSettled } from './answer.js';
import { answerOf } from './start.js';
import type { ScreenState, SessionState } from './state.js';

/** Whether the learner has done all that the screen asks. */
export function isDone(content: UnitContent, screen: Screen, state: ScreenState | undefined): boolean {
  if (!state) return false;
  switch (screen.kind) {
    case 'text':
      return true;
    case 'reveal':
      return screen.panels.every((panel) => state.opened.includes(panel));
    case 'worked':
      return screen.steps.every((step) => state.opened.includes(step));
    case 'activity': {
      const answer = answerOf(state, screen.item);
      return answer.revealed || isSettled(content, screen.item, answer);
    }
    case 'check':
      // A new attempt takes nothing back: the check was done when the first one was submitted.
      return state.attempt?.best !== undefined;
    default:
      return screen satisfies never;
  }
}

/** Fraction from 0 to 1 of the screens that are done. */
export function progressOf(content: UnitContent, state: SessionState): number {
  const screens = screensOf(content.unit);
  const done = screens.filter((screen) => isDone(content, screen, state.screens[screen.id])).length;
  return done / screens.length;
}

/** Of the best submitted attempts at the unit's checks; `undefined` until each check has one. */
export function resultOf(content: UnitContent, state: SessionState): Points | undefined {
  const best: Points[] = [];
  for (const screen of screensOf(content.unit)) {
    if (screen.kind !== 'check') continue;
    const result = state.screens[screen.id]?.attempt?.best;
    if (!result) return undefined;
    best.push(result.points);
  }
  return sumPoints(best);
}
