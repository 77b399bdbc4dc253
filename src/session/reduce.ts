import { findScreen, openableParts, screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { DEFAULT_SETTINGS, type SettingChoice } from '../model/settings.js';
import { changeResponse, chooseCertainty, revealAnswers } from './answer.js';
import { answerQuestion, extendTime, leaveQuestion, passTime, returnQuestion, startAttempt } from './attempt.js';
import type { SessionEvent } from './events.js';
import { stateOf } from './start.js';
import type { SessionState } from './state.js';

/**
 * The next state. Pure: no clock, no randomness, no LMS. An event that means nothing now
 * (a second check of a locked answer) gives back the very same state.
 *
 * @throws RangeError if the event names a screen or item that the unit does not have
 */
export function reduce(content: UnitContent, state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'screen-entered':
      return enterScreen(content, state, event.screen, event.at);
    case 'time-away':
      // As if what is to be answered had been shown that much later.
      return { ...state, shownAt: state.shownAt + event.ms };
    case 'time-spent':
      return spendTime(state, event.seconds);
    case 'done-elsewhere':
      return event.state;
    case 'unit-finished':
      return state.finishedOn === undefined ? { ...state, finishedOn: event.day } : state;
    case 'language-chosen':
      return event.language === state.language ? state : { ...state, language: event.language };
    case 'setting-chosen':
      return chooseSetting(state, event.change);
    case 'part-opened':
      return openPart(content, state, event.screen, event.part);
    case 'response-changed':
      return changeResponse(content, state, event.screen, event.item, event.response);
    case 'certainty-chosen':
      return chooseCertainty(content, state, event.screen, event.item, event.certainty);
    case 'response-checked':
      return answerQuestion(content, state, event.screen, event.item, event.at);
    case 'answers-revealed':
      return revealAnswers(content, state, event.screen, event.item);
    case 'attempt-started':
      return startAttempt(content, state, event.screen, event.at);
    case 'question-left':
      return leaveQuestion(content, state, event.screen, event.at);
    case 'question-returned':
      return returnQuestion(content, state, event.screen, event.at);
    case 'time-passed':
      return passTime(content, state, event.screen, event.seconds, event.at);
    case 'time-extended':
      return extendTime(content, state, event.screen);
    default:
      return event satisfies never;
  }
}

function chooseSetting(state: SessionState, change: SettingChoice | undefined): SessionState {
  if (!change) return { ...state, settings: DEFAULT_SETTINGS };
  if (state.settings[change.setting] === change.choice) return state;
  return { ...state, settings: { ...state.settings, [change.setting]: change.choice } };
}

function enterScreen(content: UnitContent, state: SessionState, id: string, at: number): SessionState {
  // Of a screen that has not come yet only that the learner is there (src/app/start.ts).
  const screen = findScreen(content.unit, id);
  const entered = { ...state, location: id, screens: { ...state.screens, [id]: stateOf(state, id) }, shownAt: at };
  const [first] = screen ? openableParts(screen) : [];
  // Behind the first of several tabs the text is in sight from the start.
  const inSight = screen?.kind === 'reveal' && screen.layout === 'tabs' && first !== undefined;
  return inSight ? openPart(content, entered, id, first) : entered;
}

function spendTime(state: SessionState, seconds: number): SessionState {
  const before = stateOf(state, state.location);
  const screens = { ...state.screens, [state.location]: { ...before, seconds: before.seconds + seconds } };
  return { ...state, screens, seconds: state.seconds + seconds };
}

function openPart(content: UnitContent, state: SessionState, id: string, part: string): SessionState {
  const parts = openableParts(screenOf(content.unit, id));
  const before = stateOf(state, id);
  if (!parts.includes(part) || before.opened.includes(part)) return state;
  // In the author's order: which part was opened first is neither kept nor asked for.
  const opened = parts.filter((each) => each === part || before.opened.includes(each));
  return { ...state, screens: { ...state.screens, [id]: { ...before, opened } } };
}
