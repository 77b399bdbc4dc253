import { itemOf, screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { AnswerKey } from '../model/answer-key.js';
import { isComplete, isOnce, judge, mayFollow } from '../scoring/judge.js';
import type { Response } from '../model/item.js';
import { answerOf, stateOf } from './start.js';
import type { AnswerState, SessionState, Try } from './state.js';

/** The key of an item. */
export function keyOf(content: UnitContent, item: string): AnswerKey {
  const key = content.keys[item];
  if (!key) throw new RangeError(`no key for item ${item}`);
  return key;
}

/** Whether the answer stands and can no longer be changed. */
export function isLocked(content: UnitContent, state: SessionState, screen: string, item: string): boolean {
  const answer = answerOf(stateOf(state, screen), item);
  if (screenOf(content.unit, screen).kind === 'check') return answer.tries > 0;
  return answer.revealed || isSettled(content, item, answer);
}

/** Whether there is nothing left to try: the response last checked was right in every part, or one check is all there is. */
export function isSettled(content: UnitContent, item: string, answer: AnswerState): boolean {
  if (!answer.checked) return false;
  const asked = itemOf(content.unit, item);
  if (isOnce(asked)) return true;
  const { right, of } = judge(asked, keyOf(content, item), answer.checked).result;
  return right === of;
}

export function changeResponse(
  content: UnitContent,
  state: SessionState,
  screen: string,
  item: string,
  response: Response | undefined,
): SessionState {
  if (isLocked(content, state, screen, item)) return state;
  const { response: before, ...rest } = answerOf(stateOf(state, screen), item);
  if (!mayFollow(itemOf(content.unit, item), before, response)) return state;
  return withAnswer(state, screen, item, response === undefined ? rest : { ...rest, response });
}

/** Scores the first check and logs every one. An answer with gaps is left as it is. */
export function checkResponse(
  content: UnitContent,
  state: SessionState,
  screen: string,
  itemId: string,
  at: number,
): SessionState {
  const item = itemOf(content.unit, itemId);
  const answer = answerOf(stateOf(state, screen), itemId);
  const { response } = answer;
  if (!response || !isComplete(item, response) || isLocked(content, state, screen, itemId)) return state;
  const { result } = judge(item, keyOf(content, itemId), response);
  const tried: Try = {
    screen,
    item: itemId,
    attempt: stateOf(state, screen).attempt?.number ?? 1,
    number: answer.tries + 1,
    response,
    result,
    at,
    seconds: Math.max(0, (at - state.shownAt) / 1000),
  };
  const checked: AnswerState = {
    ...answer,
    checked: response,
    tries: answer.tries + 1,
    first: answer.first ?? result,
  };
  return { ...withAnswer(state, screen, itemId, checked), log: [...state.log, tried], shownAt: at };
}

/** Shows the answers of a practice item. Only after a first check, so that the score is the learner's own. */
export function revealAnswers(content: UnitContent, state: SessionState, screen: string, item: string): SessionState {
  const answer = answerOf(stateOf(state, screen), item);
  if (screenOf(content.unit, screen).kind === 'check' || answer.tries === 0) return state;
  return withAnswer(state, screen, item, { ...answer, revealed: true });
}

function withAnswer(state: SessionState, screen: string, item: string, answer: AnswerState): SessionState {
  const before = stateOf(state, screen);
  return {
    ...state,
    screens: { ...state.screens, [screen]: { ...before, answers: { ...before.answers, [item]: answer } } },
  };
}
