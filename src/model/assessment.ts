/**
 * Questions drawn from a pool, asked one after the other in an attempt.
 * That it can be drawn, whatever the lots, is proven when content is read (`build/content/draw-rules.ts`).
 */
export interface Assessment {
  readonly id: string;
  readonly role: AssessmentRole;
  /** Ids of the items to draw from, those of other lessons among them; each is held by the lesson too. */
  readonly pool: readonly string[];
  /** How many are drawn for an attempt, 1 to the pool's size. */
  readonly draw: number;
  /** Exactly so many of each of these; no item is in two. What they leave of `draw` comes from the rest of the pool. */
  readonly quotas: readonly Share[];
  /** At least so many of each of these; no item is in two. */
  readonly include: readonly Share[];
  /** How many there may be; absent where there may be any number. */
  readonly attempts?: number;
  readonly feedback: AssessmentFeedback;
  readonly retry: AssessmentRetry;
  /** Whether the learner is asked with each answer how sure they are. It never lowers a score. */
  readonly certainty: boolean;
  /** Time limit, which the learner can extend; absent where there is none. */
  readonly minutes?: number;
}

/** A number of items out of a set. `1 <= count <= from.length`. */
export interface Share {
  readonly from: readonly string[];
  readonly count: number;
}

/**
 * `check`: of a lesson. `recall`: of earlier lessons, without score. `final`: where a unit has one, it
 * alone decides score and success. `diagnostic`: credits objectives that are known already.
 */
export type AssessmentRole = 'check' | 'recall' | 'final' | 'diagnostic';

/** When answers are told from wrong ones: after each, with the result, or with the result of the last attempt. */
export type AssessmentFeedback = 'at-once' | 'at-end' | 'after-last';

/** Another attempt draws anew, or asks again what was not right and keeps the rest. */
export type AssessmentRetry = 'new-draw' | 'wrong-only';

/** How sure a learner is of an answer: 1 guessed, 2 fairly sure, 3 sure. */
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTIES = [1, 2, 3] as const;

/** How often a time limit can be extended, each time by as much as it was. WCAG 2.2.1: ten times at least. */
export const EXTENSIONS = 10;

/** Whether nothing is told of an answer before the attempt is submitted; until then it can be changed. */
export function isJudgedAtEnd({ feedback }: Assessment): boolean {
  return feedback !== 'at-once';
}
