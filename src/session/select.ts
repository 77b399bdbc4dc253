import type { Reasons } from '../model/answer-key.js';
import { itemOf, screenOf, type CheckScreen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { ItemFeedback, PartFeedback } from '../model/feedback.js';
import { pointsFor, reachesCutScore } from '../model/points.js';
import { textId, type RichText } from '../model/text.js';
import type { CheckResult, CheckView, ItemView, ScreenView } from '../model/view.js';
import { expectedBy, givenBy, isComplete, judge, partsOf } from '../scoring/judge.js';
import { isLocked, keyOf } from './answer.js';
import { attemptResult } from './attempt.js';
import { shuffle } from './shuffle.js';
import { answerOf, stateOf } from './start.js';
import type { AttemptState, ScreenState, SessionState } from './state.js';

/** What a view is made with, beside content and state. */
export interface ViewOptions {
  /** Of the language shown. */
  readonly reasons: Reasons;
  /** Opened to look at only: nothing can be changed. */
  readonly review: boolean;
  /** Fraction that passes; the LMS's own where it gave one. */
  readonly cutScore?: number;
}

/** The screen the learner is at, as elements draw it. */
export function screenView(content: UnitContent, state: SessionState, options: ViewOptions): ScreenView {
  const screen = screenOf(content.unit, state.location);
  const held = stateOf(state, screen.id);
  switch (screen.kind) {
    case 'text':
      return { kind: 'text', id: screen.id };
    case 'reveal':
      return { kind: 'reveal', id: screen.id, parts: screen.panels, opened: held.opened };
    case 'worked':
      return { kind: 'worked', id: screen.id, parts: screen.steps, opened: held.opened };
    case 'activity':
      return { kind: 'activity', id: screen.id, item: itemView(content, state, screen.id, screen.item, options) };
    case 'check':
      return checkView(content, state, screen, held, options);
    default:
      return screen satisfies never;
  }
}

function checkView(
  content: UnitContent,
  state: SessionState,
  screen: CheckScreen,
  held: ScreenState,
  options: ViewOptions,
): CheckView {
  const { attempt } = held;
  const view = { kind: 'check', id: screen.id, count: attempt?.drawn.length ?? screen.draw } as const;
  if (!attempt) return { ...view, phase: 'start' };
  const current = attempt.drawn[attempt.position];
  if (current === undefined) {
    const result = checkResult(content, held, attempt, options);
    return result ? { ...view, phase: 'result', result } : { ...view, phase: 'start' };
  }
  return {
    ...view,
    phase: 'question',
    position: attempt.position + 1,
    item: itemView(content, state, screen.id, current, options),
  };
}

function checkResult(
  content: UnitContent,
  held: ScreenState,
  attempt: AttemptState,
  options: ViewOptions,
): CheckResult | undefined {
  const result = attemptResult(content, held, attempt);
  if (!result) return undefined;
  const best = attempt.best?.points ?? result.points;
  const wrong = Object.entries(result.items)
    .filter(([, { right, of }]) => right < of)
    .map(([id]) => id);
  return {
    attempt: attempt.number,
    points: result.points,
    best,
    ...(options.cutScore !== undefined && { passed: reachesCutScore(best, options.cutScore) }),
    revisit: content.unit.objectives.filter((objective) =>
      wrong.some((id) => itemOf(content.unit, id).objective === objective),
    ),
  };
}

function itemView(
  content: UnitContent,
  state: SessionState,
  screen: string,
  id: string,
  options: ViewOptions,
): ItemView {
  const item = itemOf(content.unit, id);
  const held = stateOf(state, screen);
  const answer = answerOf(held, id);
  const locked = isLocked(content, state, screen, id);
  const feedback = feedbackOn(content, state, screen, id, options.reasons);
  return {
    item,
    // Two statements of fact keep their places; everything else is dealt anew for each attempt.
    order:
      item.kind === 'true-false'
        ? partsOf(item)
        : shuffle(partsOf(item), state.seed, 'order', id, held.attempt?.number ?? 1),
    ...(answer.response && { response: answer.response }),
    complete: answer.response !== undefined && isComplete(item, answer.response),
    ...(feedback && { feedback }),
    tries: answer.tries,
    revealed: answer.revealed,
    locked: locked || options.review,
  };
}

/**
 * What may be shown of the key: of an open answer only the parts that the learner dealt
 * with and has not changed since the check, of a locked one every part with its answer.
 */
function feedbackOn(
  content: UnitContent,
  state: SessionState,
  screen: string,
  id: string,
  reasons: Reasons,
): ItemFeedback | undefined {
  const item = itemOf(content.unit, id);
  const { checked, response } = answerOf(stateOf(state, screen), id);
  if (!checked) return undefined;
  const key = keyOf(content, id);
  const locked = isLocked(content, state, screen, id);
  const { result, parts: verdicts } = judge(item, key, checked);
  const given = givenBy(item, checked);
  const now = response ? givenBy(item, response) : {};
  const expected = expectedBy(item, key);
  const parts: Record<string, PartFeedback> = {};
  for (const [part, right] of Object.entries(verdicts)) {
    if (!locked && (given[part] === undefined || given[part] !== now[part])) continue;
    const answer = expected[part]?.[0];
    parts[part] = {
      right,
      reason: reasonOf(reasons, id, part),
      ...(locked && answer !== undefined && { answer }),
    };
  }
  return {
    outcome: result.right === result.of ? 'right' : result.right > 0 ? 'partly' : 'wrong',
    points: pointsFor(result, item.points),
    parts,
  };
}

function reasonOf(reasons: Reasons, item: string, part: string): RichText {
  const reason = reasons[textId(item, part)];
  if (reason === undefined) throw new RangeError(`no reason for ${item} ${part}`);
  return reason;
}
