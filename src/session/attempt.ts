import { itemOf, screenOf, type CheckScreen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { pointsFor, scaledScore, sumPoints } from '../model/points.js';
import { lots } from './shuffle.js';
import { answerOf, stateOf } from './start.js';
import type { AttemptResult, AttemptState, ScreenState, SessionState } from './state.js';

/** Begins the first attempt, or another after a submitted one, with a new draw. */
export function startAttempt(content: UnitContent, state: SessionState, screen: string, at: number): SessionState {
  const check = checkOf(content, screen);
  const before = stateOf(state, screen);
  if (before.attempt && !before.attempt.submitted) return state;
  const number = (before.attempt?.number ?? 0) + 1;
  const attempt: AttemptState = {
    ...(before.attempt?.best && { best: before.attempt.best }),
    number,
    drawn: lots(check.pool, state.seed, screen, number).slice(0, check.draw),
    position: 0,
    submitted: false,
  };
  return { ...withScreen(state, screen, { ...before, answers: {}, attempt }), shownAt: at };
}

/** On to the next question; from the last one, to the result. Only from a checked question. */
export function leaveQuestion(content: UnitContent, state: SessionState, screen: string, at: number): SessionState {
  const before = stateOf(state, screen);
  const { attempt } = before;
  const current = attempt?.drawn[attempt.position];
  if (!attempt || current === undefined || answerOf(before, current).tries === 0) return state;
  const position = attempt.position + 1;
  const onward: AttemptState = { ...attempt, position };
  const next = position < attempt.drawn.length ? onward : submit(content, before, onward);
  return { ...withScreen(state, screen, { ...before, attempt: next }), shownAt: at };
}

/** What the attempt comes to; questions not yet checked count as nothing earned. */
export function attemptResult(
  content: UnitContent,
  screen: ScreenState,
  attempt: AttemptState,
): AttemptResult | undefined {
  const items = Object.fromEntries(
    attempt.drawn.map((id) => [id, answerOf(screen, id).first ?? { right: 0, of: 1 }] as const),
  );
  const points = sumPoints(
    Object.entries(items).map(([id, fraction]) => pointsFor(fraction, itemOf(content.unit, id).points)),
  );
  return points && { attempt: attempt.number, points, items };
}

function submit(content: UnitContent, screen: ScreenState, attempt: AttemptState): AttemptState {
  const result = attemptResult(content, screen, attempt);
  const best = result && attempt.best ? better(attempt.best, result) : (result ?? attempt.best);
  return { ...attempt, submitted: true, ...(best && { best }) };
}

/** The higher of two results; the earlier one when they are equal. */
function better(earlier: AttemptResult, later: AttemptResult): AttemptResult {
  return scaledScore(later.points) > scaledScore(earlier.points) ? later : earlier;
}

function checkOf(content: UnitContent, id: string): CheckScreen {
  const screen = screenOf(content.unit, id);
  if (screen.kind !== 'check') throw new RangeError(`screen ${id} is ${screen.kind}, not check`);
  return screen;
}

function withScreen(state: SessionState, id: string, screen: ScreenState): SessionState {
  return { ...state, screens: { ...state.screens, [id]: screen } };
}
