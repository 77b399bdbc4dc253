import { alike } from '../model/alike.js';
import { EXTENSIONS, isJudgedAtEnd, type Assessment } from '../model/assessment.js';
import { findItem, itemOf, screenOf, type CheckScreen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Fraction } from '../model/points.js';
import { isOnce } from '../scoring/judge.js';
import { checkResponse } from './answer.js';
import { draw } from './draw.js';
import { decidingResults } from './progress.js';
import { pointsOf, rankOf, shareOf } from './results.js';
import { lots } from './shuffle.js';
import { answerOf, stateOf } from './start.js';
import type { AttemptResult, AttemptState, ScreenState, SessionState } from './state.js';

/** Begins the first attempt, or another after a submitted one. */
export function startAttempt(content: UnitContent, state: SessionState, screen: string, at: number): SessionState {
  const { assessment } = checkOf(content, screen);
  const before = stateOf(state, screen);
  if (!mayBegin(assessment, before)) return state;
  const best = before.attempt?.best;
  const number = (before.attempt?.number ?? 0) + 1;
  const again = askedAgain(content, assessment, best);
  const attempt: AttemptState = {
    ...(best && { best }),
    number,
    drawn: again.length > 0 ? lots(again, state.seed, screen, number) : draw(assessment, state.seed, screen, number),
    position: 0,
    submitted: false,
    ...(assessment.minutes !== undefined && { timing: { passed: 0, extended: 0 } }),
  };
  return { ...withScreen(state, screen, { ...before, answers: {}, attempt }), shownAt: at };
}

/** Whether an attempt can begin: none is under way, and there is one left with something to gain. */
export function mayBegin(assessment: Assessment, { attempt }: ScreenState): boolean {
  if (!attempt) return true;
  if (!attempt.submitted) return false;
  // One that came to nothing, since its questions left the content, is not counted.
  if (!attempt.best) return true;
  if (assessment.attempts !== undefined && attempt.number >= assessment.attempts) return false;
  return assessment.retry === 'new-draw' || attempt.best.points.earned < attempt.best.points.max;
}

/** Checks the answer to a question; where answers are judged at the end, also goes on to the next question. */
export function answerQuestion(content: UnitContent, state: SessionState, screen: string, item: string, at: number): SessionState {
  const checked = checkResponse(content, state, screen, item, at);
  const held = stateOf(checked, screen);
  const shown = screenOf(content.unit, screen);
  const answer = answerOf(held, item);
  const saved = answer.tries > 0 && alike(answer.response, answer.checked);
  // What is settled by one check has something more to say before the learner goes on.
  const stays = shown.kind !== 'check' || !isJudgedAtEnd(shown.assessment) || isOnce(itemOf(content.unit, item));
  if (stays || !saved || held.attempt?.drawn[held.attempt.position] !== item) return checked;
  return leaveQuestion(content, checked, screen, at);
}

/** On to the next question; from the last one, to the result. Only from a checked question. */
export function leaveQuestion(content: UnitContent, state: SessionState, screen: string, at: number): SessionState {
  const before = stateOf(state, screen);
  const { attempt } = before;
  const current = attempt?.drawn[attempt.position];
  if (!attempt || current === undefined || answerOf(before, current).tries === 0) return state;
  const position = attempt.position + 1;
  const next = position < attempt.drawn.length ? withScreen(state, screen, { ...before, attempt: { ...attempt, position } }) : submit(content, state, screen, attempt);
  return { ...next, shownAt: at };
}

/** Back to the question before, with what is answered here kept; where answers are judged at the end. */
export function returnQuestion(content: UnitContent, state: SessionState, screen: string, at: number): SessionState {
  const { attempt } = stateOf(state, screen);
  const current = attempt?.drawn[attempt.position];
  if (!attempt || current === undefined || attempt.position === 0 || !isJudgedAtEnd(checkOf(content, screen).assessment)) return state;
  const kept = keepAnswer(content, state, screen, current, at);
  return { ...withScreen(kept, screen, { ...stateOf(kept, screen), attempt: { ...attempt, position: attempt.position - 1 } }), shownAt: at };
}

/** An answer that was not checked since it changed, or since the learner said to be more or less sure of it. */
function keepAnswer(content: UnitContent, state: SessionState, screen: string, item: string, at: number): SessionState {
  const { response, checked, certainty } = answerOf(stateOf(state, screen), item);
  const last = state.log.filter((each) => each.screen === screen && each.item === item).at(-1);
  const isKept = alike([response, certainty], [checked, last?.certainty]);
  return isKept ? state : checkResponse(content, state, screen, item, at);
}

/** Time of an attempt with a limit. At its end the attempt is submitted as it is, with the answer on the screen if it is complete. */
export function passTime(content: UnitContent, state: SessionState, screen: string, seconds: number, at: number): SessionState {
  const { attempt } = stateOf(state, screen);
  const left = secondsLeft(checkOf(content, screen).assessment, attempt);
  if (!attempt?.timing || left === undefined || seconds <= 0) return state;
  const { timing } = attempt;
  const later = { ...attempt, timing: { ...timing, passed: timing.passed + Math.min(seconds, left) } };
  const passed = withScreen(state, screen, { ...stateOf(state, screen), attempt: later });
  if (seconds < left) return passed;
  const current = attempt.drawn[attempt.position];
  const last = current === undefined ? passed : keepAnswer(content, passed, screen, current, at);
  return { ...submit(content, last, screen, later), shownAt: at };
}

export function extendTime(content: UnitContent, state: SessionState, screen: string): SessionState {
  const held = stateOf(state, screen);
  const { attempt } = held;
  const left = secondsLeft(checkOf(content, screen).assessment, attempt);
  if (!attempt?.timing || left === undefined || attempt.timing.extended >= EXTENSIONS) return state;
  const timing = { ...attempt.timing, extended: attempt.timing.extended + 1 };
  return withScreen(state, screen, { ...held, attempt: { ...attempt, timing } });
}

/** Of an attempt under way; `undefined` where there is no limit. */
export function secondsLeft(assessment: Assessment, attempt: AttemptState | undefined): number | undefined {
  return attempt?.submitted === false ? leftOf(assessment, attempt) : undefined;
}

/** Whether the time limit ended the attempt. */
export function isTimeUp(assessment: Assessment, attempt: AttemptState): boolean {
  return attempt.submitted && leftOf(assessment, attempt) === 0;
}

function leftOf({ minutes }: Assessment, { timing }: AttemptState): number | undefined {
  return minutes === undefined || !timing ? undefined : Math.max(0, 60 * minutes * (1 + timing.extended) - timing.passed);
}

/** What the attempt comes to; questions not yet checked count as nothing earned. */
export function attemptResult(content: UnitContent, id: string, held: ScreenState, attempt: AttemptState): AttemptResult | undefined {
  const { assessment } = checkOf(content, id);
  const { best } = attempt;
  if (attempt.submitted && best?.attempt === attempt.number) return best;
  // What is asked already is asked on, whether the pool still has it or not.
  const items = Object.fromEntries(keptOf(content, { ...assessment, pool: [...assessment.pool, ...attempt.drawn] }, best));
  for (const item of attempt.drawn) {
    const first = answerOf(held, item).first ?? NOTHING_RIGHT;
    const kept = items[item];
    items[item] = kept && shareOf(kept) > shareOf(first) ? kept : first;
  }
  const points = pointsOf(content.unit, [{ items }]);
  return points && { attempt: attempt.number, points, items };
}

const NOTHING_RIGHT: Fraction = { right: 0, of: 1 };

/** What another attempt asks again, since it was not wholly right; nothing where it draws anew. */
export function askedAgain(content: UnitContent, assessment: Assessment, best: AttemptResult | undefined): readonly string[] {
  return keptOf(content, assessment, best).flatMap(([id, { right, of }]) => (right < of ? [id] : []));
}

/**
 * What an attempt that asks what was not right goes on from: what was, and what can be asked again; of each
 * question the better answer counts. Nothing where there is none to ask again: then all is drawn anew.
 */
function keptOf({ unit }: UnitContent, { retry, pool }: Assessment, best: AttemptResult | undefined): readonly [string, Fraction][] {
  const kept = Object.entries(best?.items ?? {}).filter(([id, { right, of }]) => findItem(unit, id) && (right === of || pool.includes(id)));
  return retry === 'wrong-only' && kept.some(([, { right, of }]) => right < of) ? kept : [];
}

/** Ends the attempt. Its result is the best only where the unit, whose score adds up those of several checks, does not lose by it. */
function submit(content: UnitContent, state: SessionState, id: string, attempt: AttemptState): SessionState {
  const held = stateOf(state, id);
  // What was taken back and not saved again was not judged: what was counts, and is what is looked at.
  const answers = Object.fromEntries(Object.entries(held.answers).map(([item, answer]) => [item, answer.checked ? { ...answer, response: answer.checked } : answer]));
  const ended = (best: AttemptResult | undefined): SessionState =>
    withScreen(state, id, { ...held, answers, attempt: { ...attempt, position: attempt.drawn.length, submitted: true, ...(best && { best }) } });
  const result = attemptResult(content, id, held, attempt);
  const { best } = attempt;
  const { unit } = content;
  const unitRank = (each: AttemptResult): number => rankOf(unit, decidingResults(content, ended(each)));
  const isBetter = result && (!best || (rankOf(unit, [result]) > rankOf(unit, [best]) && unitRank(result) >= unitRank(best)));
  return ended(isBetter ? result : best);
}

/**
 * The check with this id.
 *
 * @throws RangeError if the screen is none: a bug in what sent the event
 */
export function checkOf(content: UnitContent, id: string): CheckScreen {
  const screen = screenOf(content.unit, id);
  if (screen.kind !== 'check') throw new RangeError(`screen ${id} is ${screen.kind}, not check`);
  return screen;
}

function withScreen(state: SessionState, id: string, screen: ScreenState): SessionState {
  return { ...state, screens: { ...state.screens, [id]: screen } };
}
