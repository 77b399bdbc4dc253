import { screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { changeResponse, checkResponse, revealAnswers } from './answer.js';
import { leaveQuestion, startAttempt } from './attempt.js';
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
    case 'language-chosen':
      return event.language === state.language ? state : { ...state, language: event.language };
    case 'part-opened':
      return openPart(content, state, event.screen, event.part);
    case 'response-changed':
      return changeResponse(content, state, event.screen, event.item, event.response);
    case 'response-checked':
      return checkResponse(content, state, event.screen, event.item, event.at);
    case 'answers-revealed':
      return revealAnswers(content, state, event.screen, event.item);
    case 'attempt-started':
      return startAttempt(content, state, event.screen, event.at);
    case 'question-left':
      return leaveQuestion(content, state, event.screen, event.at);
    default:
      return event satisfies never;
  }
}

function enterScreen(content: UnitContent, state: SessionState, id: string, at: number): SessionState {
  const { id: location } = screenOf(content.unit, id);
  return { ...state, location, screens: { ...state.screens, [location]: stateOf(state, location) }, shownAt: at };
}

function openPart(content: UnitContent, state: SessionState, id: string, part: string): SessionState {
  const screen = screenOf(content.unit, id);
  const parts = screen.kind === 'reveal' ? screen.panels : screen.kind === 'worked' ? screen.steps : [];
  const before = stateOf(state, id);
  if (!parts.includes(part) || before.opened.includes(part)) return state;
  // In the author's order: which part was opened first is neither kept nor asked for.
  const opened = parts.filter((each) => each === part || before.opened.includes(each));
  return { ...state, screens: { ...state.screens, [id]: { ...before, opened } } };
}
