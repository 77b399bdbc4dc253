import { screensOf, type Unit } from '../model/course.js';
import { DEFAULT_SETTINGS } from '../model/settings.js';
import type { Language } from '../model/text.js';
import type { AnswerState, ScreenState, SessionState } from './state.js';

export const NO_ANSWER: AnswerState = { tries: 0, revealed: false };

export const NEW_SCREEN: ScreenState = { seconds: 0, opened: [], answers: {} };

/**
 * The state of a learner who has not begun.
 *
 * @param seed - 32 random bits
 * @throws RangeError if the unit has no screen: refused when content is read
 */
export function startSession(unit: Unit, seed: number, language: Language): SessionState {
  const [first] = screensOf(unit);
  if (!first) throw new RangeError(`unit ${unit.id} has no screen`);
  return { saves: 0, seed: seed >>> 0, language, settings: DEFAULT_SETTINGS, location: first.id, screens: {}, seconds: 0, log: [], shownAt: 0 };
}

/** What is known of a screen; a screen never shown has an empty state. */
export function stateOf(state: SessionState, screen: string): ScreenState {
  return state.screens[screen] ?? NEW_SCREEN;
}

/** What is known of an item on a screen. */
export function answerOf(screen: ScreenState, item: string): AnswerState {
  return screen.answers[item] ?? NO_ANSWER;
}
