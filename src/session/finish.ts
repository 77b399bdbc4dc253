import type { UnitContent } from '../model/content.js';
import { isDone, decidingResults, neededScreens, resultOf } from './progress.js';
import { isPass } from './results.js';
import type { SessionState } from './state.js';

/** Whether everything that is needed is done and, where there is a pass mark, the unit is passed. */
export function isFinished(content: UnitContent, state: SessionState): boolean {
  return isAllDone(content, state) && (content.unit.cutScore === undefined || isPassed(content, state));
}

/** Whether the pass mark is reached; never where there is none. */
export function isPassed(content: UnitContent, state: SessionState): boolean {
  const { cutScore } = content.unit;
  const [points, results] = [resultOf(content, state), decidingResults(content, state)];
  return cutScore !== undefined && points !== undefined && results !== undefined && isPass(content.unit, points, results, cutScore);
}

export function isAllDone(content: UnitContent, state: SessionState): boolean {
  return neededScreens(content, state).every((screen) => isDone(content, screen, state.screens[screen.id]));
}
