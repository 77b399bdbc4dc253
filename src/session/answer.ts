import { alike } from '../model/alike.js';
import { isJudgedAtEnd, type Certainty } from '../model/assessment.js';
import { itemOf, screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { AnswerKey } from '../model/answer-key.js';
import { isComplete, isOnce, judge, mayFollow } from '../scoring/judge.js';
import type { Response } from '../model/item.js';
import { answerOf, stateOf } from './start.js';
import type { AnswerState, ScreenState, SessionState, Try } from './state.js';

/** The key of an item. */
export function keyOf(content: UnitContent, item: string): AnswerKey {
  const key = content.keys[item];
  if (!key) throw new RangeError(`no key for item ${item}`);
  return key;
}

/** Whether the answer stands and can no longer be changed. */
export function isLocked(content: UnitContent, state: SessionState, screen: string, item: string): boolean {
  const held = stateOf(state, screen);
  const answer = answerOf(held, item);
  const shown = screenOf(content.unit, screen);
  if (shown.kind !== 'check' || held.attempt?.submitted) {
    // What concerns people's safety has to be answered rightly, its answers shown or not, by one check or by more.
    if (isToRetry(content, held, item)) return isRight(content, item, answer);
    return shown.kind === 'check' || answer.revealed || isSettled(content, item, answer);
  }
  return answer.tries > 0 && (!isJudgedAtEnd(shown.assessment) || isOnce(itemOf(content.unit, item)));
}

/**
 * Whether an activity was not right at its first check, or a question in the attempt just submitted, and has to be, for
 * people's safety. The result stays.
 */
export function isToRetry({ unit }: UnitContent, { attempt, answers }: ScreenState, item: string): boolean {
  const first = answers[item]?.first;
  const asked = attempt ? attempt.submitted && attempt.drawn.includes(item) : first !== undefined;
  return asked && itemOf(unit, item).critical === true && first?.right !== (first?.of ?? 1);
}

/** What of it is not right yet. */
export function isStillOwed(content: UnitContent, held: ScreenState, item: string): boolean {
  return isToRetry(content, held, item) && !isRight(content, item, answerOf(held, item));
}

/** Whether a submitted attempt waits for a right answer to one of its questions about people's safety. */
export function isOwed(content: UnitContent, held: ScreenState): boolean {
  return held.attempt?.drawn.some((item) => isStillOwed(content, held, item)) === true;
}

/** Whether what is to be retried is gone through again from its beginning: what one check settles cannot be changed. */
export function isBegunAgain(content: UnitContent, held: ScreenState, item: string): boolean {
  const { response, checked } = answerOf(held, item);
  return isStillOwed(content, held, item) && isOnce(itemOf(content.unit, item)) && alike(response, checked);
}

/** Whether there is nothing left to try: the response last checked was right in every part, or one check is all there is. */
export function isSettled(content: UnitContent, item: string, answer: AnswerState): boolean {
  return (answer.checked !== undefined && isOnce(itemOf(content.unit, item))) || isRight(content, item, answer);
}

/** Whether the response last checked was right in every part. */
function isRight(content: UnitContent, item: string, { checked }: AnswerState): boolean {
  if (!checked) return false;
  const { right, of } = judge(itemOf(content.unit, item), keyOf(content, item), checked).result;
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
  const held = stateOf(state, screen);
  const { response: before, ...rest } = answerOf(held, item);
  if (!mayFollow(itemOf(content.unit, item), isBegunAgain(content, held, item) ? undefined : before, response)) return state;
  return withAnswer(state, screen, item, response === undefined ? rest : { ...rest, response });
}

/** Only of the questions of an attempt under way whose assessment asks for it. */
export function chooseCertainty(content: UnitContent, state: SessionState, screen: string, item: string, certainty: Certainty): SessionState {
  const shown = screenOf(content.unit, screen);
  const held = stateOf(state, screen);
  const asked = shown.kind === 'check' && shown.assessment.certainty && held.attempt?.submitted === false && held.attempt.drawn.includes(item);
  const answer = answerOf(held, item);
  if (!asked || answer.certainty === certainty || isLocked(content, state, screen, item)) return state;
  return withAnswer(state, screen, item, { ...answer, certainty });
}

/** Scores the first check, or the last before an attempt that is judged at its end, and logs every one. An answer with gaps is left as it is. */
export function checkResponse(
  content: UnitContent,
  state: SessionState,
  screen: string,
  itemId: string,
  at: number,
): SessionState {
  const item = itemOf(content.unit, itemId);
  const held = stateOf(state, screen);
  const answer = answerOf(held, itemId);
  const { response, certainty } = answer;
  if (!response || !isComplete(item, response) || isLocked(content, state, screen, itemId)) return state;
  const shown = screenOf(content.unit, screen);
  const open = shown.kind === 'check' && isJudgedAtEnd(shown.assessment) && held.attempt?.submitted === false;
  const { result } = judge(item, keyOf(content, itemId), response);
  const tried: Try = {
    screen,
    item: itemId,
    attempt: held.attempt?.number ?? 1,
    number: answer.tries + 1,
    response,
    result,
    ...(certainty && !held.attempt?.submitted && { certainty }),
    at,
    seconds: Math.max(0, (at - state.shownAt) / 1000),
  };
  const checked: AnswerState = {
    ...answer,
    checked: response,
    tries: answer.tries + 1,
    first: open ? result : (answer.first ?? (held.attempt?.submitted ? { right: 0, of: 1 } : result)),
  };
  return { ...withAnswer(state, screen, itemId, checked), log: [...state.log, tried], shownAt: at };
}

/** Shows the answers of a practice item, or of a question to retry. Only after a first check, so that the score is the learner's own. */
export function revealAnswers(content: UnitContent, state: SessionState, screen: string, item: string): SessionState {
  const held = stateOf(state, screen);
  const answer = answerOf(held, item);
  const practice = screenOf(content.unit, screen).kind !== 'check' || isToRetry(content, held, item);
  return practice && answer.tries > 0 ? withAnswer(state, screen, item, { ...answer, revealed: true }) : state;
}

function withAnswer(state: SessionState, screen: string, item: string, answer: AnswerState): SessionState {
  const before = stateOf(state, screen);
  return {
    ...state,
    screens: { ...state.screens, [screen]: { ...before, answers: { ...before.answers, [item]: answer } } },
  };
}
