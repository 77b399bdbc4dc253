import type { Reasons } from '../model/answer-key.js';
import { isJudgedAtEnd } from '../model/assessment.js';
import { itemOf, screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { ItemFeedback, PartFeedback } from '../model/feedback.js';
import type { Item, Response } from '../model/item.js';
import { pointsFor } from '../model/points.js';
import { closingId, textId, type RichText } from '../model/text.js';
import type { ItemView } from '../model/view.js';
import { disclosedBy, expectedBy, givenBy, isAnsweredByLeaving, isComplete, isOnce, judge } from '../scoring/judge.js';
import { isBegunAgain, isLocked, keyOf } from './answer.js';
import { dealt } from './deal.js';
import { answerOf, stateOf } from './start.js';
import type { SessionState } from './state.js';

/** What a view is made with, beside content and state. */
export interface ViewOptions {
  /** Of the language shown. */
  readonly reasons: Reasons;
  /** Opened to look at only: nothing can be changed. */
  readonly review: boolean;
  /** Fraction that passes; the LMS's own where it gave one. */
  readonly cutScore?: number;
}

/** An item as it stands on a screen. */
export function itemView(
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
  const shown = screenOf(content.unit, screen);
  const assessment = shown.kind === 'check' ? shown.assessment : undefined;
  // Until an attempt that is judged at its end is submitted, nothing is told.
  const told = !assessment || !isJudgedAtEnd(assessment) || held.attempt?.submitted;
  const feedback = told && feedbackOn(content, state, screen, id, options.reasons);
  const disclosed = answer.response && disclosedOn(content, item, answer.response, options.reasons);
  return {
    item,
    order: dealt(item, keyOf(content, id), state.seed, held.attempt?.number ?? 1),
    ...(answer.response && { response: answer.response }),
    complete: answer.response !== undefined && isComplete(item, answer.response),
    ...(feedback && { feedback }),
    ...(disclosed && { disclosed }),
    // Asked of the attempt, and not of what is asked once more after it; nor where the outcome is known before the check.
    ...(assessment?.certainty && !isOnce(item) && held.attempt?.drawn.includes(id) && (locked || !held.attempt.submitted) && { certainty: { ...(answer.certainty && { chosen: answer.certainty }) } }),
    tries: answer.tries,
    revealed: answer.revealed,
    locked: locked || options.review,
  };
}

/** An item to be answered: where one check settles it and it has to be right, from its beginning after each. */
export function openView(content: UnitContent, state: SessionState, screen: string, id: string, options: ViewOptions): ItemView {
  const view = itemView(content, state, screen, id, options);
  if (options.review || !isBegunAgain(content, stateOf(state, screen), id)) return view;
  const { response: _, disclosed: __, ...untouched } = view;
  return { ...untouched, complete: false };
}

/** What the response has brought about already; `undefined` where the kind of item knows no such thing. */
function disclosedOn(content: UnitContent, item: Item, response: Response, reasons: Reasons): ItemView['disclosed'] {
  const parts = disclosedBy(item, keyOf(content, item.id), response).map(([part, grade]): [string, PartFeedback] => [
    part,
    { right: grade === 1, ...(grade === 0.5 && { partly: true }), reason: reasonOf(reasons, item.id, part) },
  ]);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
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
  const { checked, response, revealed } = answerOf(stateOf(state, screen), id);
  if (!checked) return undefined;
  const key = keyOf(content, id);
  const whole = revealed || isLocked(content, state, screen, id);
  const { result, parts: verdicts } = judge(item, key, checked);
  const given = givenBy(item, checked);
  const now = response ? givenBy(item, response) : {};
  const closing = reasons[closingId(id)];
  const expected = expectedBy(item, key, state.language);
  const parts: Record<string, PartFeedback> = {};
  for (const [part, right] of Object.entries(verdicts)) {
    const answered = given[part] !== undefined || isAnsweredByLeaving(item);
    if (!whole && (!answered || given[part] !== now[part])) continue;
    const answer = expected[part]?.[0];
    const misplaced = right ? undefined : reasons[textId(textId(id, part), given[part] ?? '')];
    const reason = reasonOf(reasons, id, part);
    parts[part] = {
      right,
      reason: misplaced === undefined ? reason : [misplaced, ' ', reason].flat(),
      ...(whole && answer !== undefined && { answer }),
    };
  }
  return {
    outcome: item.points === 0 ? 'noted' : result.right === result.of ? 'right' : result.right > 0 ? 'partly' : 'wrong',
    points: pointsFor(result, item.points),
    parts,
    ...(whole && closing !== undefined && { closing }),
  };
}

function reasonOf(reasons: Reasons, item: string, part: string): RichText {
  const reason = reasons[textId(item, part)];
  if (reason === undefined) throw new RangeError(`no reason for ${item} ${part}`);
  return reason;
}
