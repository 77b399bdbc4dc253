import { openableParts, screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { isOwed, isSettled } from './answer.js';
import { rankOf, shareOf } from './results.js';
import type { AnswerState, AttemptResult, AttemptState, ScreenState, SessionState } from './state.js';

/**
 * Two states of one learner, carried on apart in two windows, as one in which nothing that was
 * done is missing: what is done in either is done, the higher attempt goes on, the best result
 * stays. A state merged with one that it followed from is itself.
 *
 * The same whichever is named first, but for what the learner of `mine` has before their eyes:
 * the place, the language and answers not yet checked. Times of both ran at once: the longer counts.
 *
 * @param theirs - of the same unit, fitted to the same content
 */
export function mergeStates(content: UnitContent, mine: SessionState, theirs: SessionState): SessionState {
  const screens: Record<string, ScreenState> = { ...mine.screens };
  for (const [id, held] of Object.entries(theirs.screens)) {
    const own = mine.screens[id];
    screens[id] = own ? mergeScreens(content, id, own, held) : held;
  }
  const finished = [mine.finishedOn, theirs.finishedOn].filter((day) => day !== undefined);
  return {
    ...mine,
    saves: Math.max(mine.saves, theirs.saves),
    ...(finished.length > 0 && { finishedOn: Math.min(...finished) }),
    // Two that began apart drew apart; what comes is drawn alike.
    seed: Math.min(mine.seed, theirs.seed),
    seconds: Math.max(mine.seconds, theirs.seconds),
    screens,
  };
}

function mergeScreens(content: UnitContent, id: string, mine: ScreenState, theirs: ScreenState): ScreenState {
  const ahead = compare(standing(content, mine), standing(content, theirs)) < 0 ? theirs : mine;
  const best = higher(content, mine.attempt?.best, theirs.attempt?.best);
  return {
    seconds: Math.max(mine.seconds, theirs.seconds),
    opened: openableParts(screenOf(content.unit, id)).filter((part) => mine.opened.includes(part) || theirs.opened.includes(part)),
    // A submitted attempt is one person's work at one sitting, and its result is told already.
    answers: isShared(mine.attempt, theirs.attempt) ? mergeAnswers(content, mine.answers, theirs.answers) : ahead.answers,
    ...(ahead.attempt && { attempt: { ...ahead.attempt, ...(best && { best }) } }),
  };
}

/** Whether both are at the same questions still, or at none that are drawn. */
function isShared(mine: AttemptState | undefined, theirs: AttemptState | undefined): boolean {
  const drawn = [mine, theirs].map((attempt) => attempt && [attempt.number, ...attempt.drawn].join());
  return drawn[0] === drawn[1] && !mine?.submitted && !theirs?.submitted;
}

/** How far an attempt is; of two that are as far, any, but always the same one, whatever is not yet checked in it. */
function standing(content: UnitContent, held: ScreenState): readonly Comparable[] {
  const { attempt, answers } = held;
  if (!attempt) return [0];
  const checked = attempt.drawn.map((item) => [item, answers[item]?.checked, answers[item]?.first]);
  return [attempt.number, attempt.submitted, attempt.position, !isOwed(content, held), JSON.stringify(checked)];
}

/** The earlier one where they are equal, as when one learner makes both. */
function higher(content: UnitContent, one: AttemptResult | undefined, other: AttemptResult | undefined): AttemptResult | undefined {
  if (!one || !other) return one ?? other;
  const rank = (result: AttemptResult) => [rankOf(content.unit, [result]), -result.attempt, JSON.stringify(result)];
  return compare(rank(one), rank(other)) < 0 ? other : one;
}

type Answers = ScreenState['answers'];

function mergeAnswers(content: UnitContent, mine: Answers, theirs: Answers): Answers {
  const answers: Record<string, AnswerState> = { ...theirs, ...mine };
  for (const [item, own] of Object.entries(mine)) {
    const held = theirs[item];
    if (held) answers[item] = mergeAnswer(content, item, own, held);
  }
  return answers;
}

/** What is right stays; else the answer that was checked more. */
function mergeAnswer(content: UnitContent, item: string, mine: AnswerState, theirs: AnswerState): AnswerState {
  const rank = (answer: AnswerState) => [isSettled(content, item, answer), answer.tries, shareOf(answer.first), JSON.stringify(answer.checked ?? '')];
  const [better, other] = compare(rank(mine), rank(theirs)) < 0 ? [theirs, mine] : [mine, theirs];
  const first = shareOf(better.first) < shareOf(other.first) ? other.first : better.first;
  const revealed = mine.revealed || theirs.revealed;
  // That of the answer that was checked; before a check that is the learner's own.
  const { certainty } = better.tries > 0 ? better : mine;
  // What can still be changed is in the learner's hands.
  const { response } = revealed || isSettled(content, item, better) ? better : mine;
  return {
    ...(response && { response }),
    ...(better.checked && { checked: better.checked }),
    tries: Math.max(mine.tries, theirs.tries),
    ...(first && { first }),
    ...(certainty && { certainty }),
    revealed,
  };
}

type Comparable = number | string | boolean;

/** Member by member: below 0 where `one` is the lower. */
function compare(one: readonly Comparable[], other: readonly Comparable[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (against === undefined || value > against) return 1;
    if (value < against) return -1;
  }
  return one.length - other.length;
}
