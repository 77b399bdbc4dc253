import { alike } from '../model/alike.js';
import { findItem, findScreen, screensOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Item } from '../model/item.js';
import { fitResponse } from './codec/response-table.js';
import type { AnswerState, AttemptState, ScreenState, SessionState } from './state.js';

/**
 * A state saved by another version of the content, as far as it has a place in this one:
 * what was removed falls away by id, what is new is not yet answered, a result is kept.
 */
export function fitState(content: UnitContent, state: SessionState): SessionState {
  const [first] = screensOf(content.unit);
  const { languages } = content.course;
  const screens: Record<string, ScreenState> = {};
  for (const [id, held] of Object.entries(state.screens)) {
    if (findScreen(content.unit, id)) screens[id] = fitScreen(content, id, held);
  }
  return {
    ...state,
    screens,
    location: findScreen(content.unit, state.location) ? state.location : (first?.id ?? state.location),
    // Suspend data knows no capitals, and BCP 47 no difference by them (2.1.1).
    language: languages.find((each) => each.toLowerCase() === state.language.toLowerCase()) ?? languages[0] ?? state.language,
  };
}

function fitScreen(content: UnitContent, id: string, held: ScreenState): ScreenState {
  const answers: Record<string, AnswerState> = {};
  for (const [itemId, answer] of Object.entries(held.answers)) {
    const item = findItem(content.unit, itemId);
    if (item) answers[itemId] = fitAnswer(item, answer);
  }
  const { attempt, seconds, opened } = held;
  const fitted = attempt && findScreen(content.unit, id)?.kind === 'check' ? fitAttempt(content, attempt) : undefined;
  // What is still the same is so too for who wrote it last (codec/screen-code.ts).
  if (alike(fitted, attempt) && Object.entries(held.answers).every(([item, answer]) => answers[item] === answer)) return held;
  return { seconds, opened, answers, ...(fitted && { attempt: fitted }) };
}

function fitAttempt(content: UnitContent, attempt: AttemptState): AttemptState {
  const kept = (ids: readonly string[]) => ids.filter((id) => findItem(content.unit, id));
  const drawn = kept(attempt.drawn);
  const position = kept(attempt.drawn.slice(0, attempt.position)).length;
  // Nothing left to ask: the attempt ends without a result, and another can begin.
  if (drawn.length === 0) return { ...attempt, drawn, position: 0, submitted: true };
  // The questions still to come are gone: back to the last one, from which the attempt can be submitted.
  if (!attempt.submitted && position === drawn.length) return { ...attempt, drawn, position: position - 1 };
  return { ...attempt, drawn, position };
}

function fitAnswer(item: Item, answer: AnswerState): AnswerState {
  const { response, checked, ...rest } = answer;
  const fitted = response && fitResponse(item, response);
  const last = checked && fitResponse(item, checked);
  if (alike(fitted, response) && alike(last, checked)) return answer;
  return { ...rest, ...(fitted && { response: fitted }), ...(last && { checked: last }) };
}
