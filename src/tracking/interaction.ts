import type { Part } from '../model/ids.js';

/**
 * An item's answer in the words that all standards share. Each kind of item becomes one
 * of these, and each standard knows how to write each of these, so neither knows the other.
 */
export type Interaction =
  | { readonly type: 'true-false'; readonly response: boolean; readonly correct: boolean }
  | {
      readonly type: 'choice';
      readonly choices: readonly Part[];
      readonly response: readonly string[];
      readonly correct: readonly string[];
    }
  | {
      readonly type: 'matching';
      readonly sources: readonly Part[];
      readonly targets: readonly Part[];
      /** Target id by source id; only sources that were matched. */
      readonly response: Readonly<Record<string, string>>;
      /** Every right target id by source id, the best first. */
      readonly correct: Readonly<Record<string, readonly string[]>>;
    }
  | {
      readonly type: 'sequencing';
      readonly entries: readonly Part[];
      /** Entry ids from the first to the last. */
      readonly response: readonly string[];
      readonly correct: readonly string[];
    }
  | {
      /** Texts without square or curly brackets, which the standards have uses for. */
      readonly type: 'fill-in';
      readonly response: string;
      /** Each of which is right. */
      readonly correct: readonly string[];
      readonly caseMatters: boolean;
    }
  | {
      readonly type: 'numeric';
      readonly response: number;
      /** The best, between the least and the most that are right. */
      readonly correct: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly type: 'likert'; readonly choices: readonly Part[]; readonly response: string }
  | {
      readonly type: 'performance';
      readonly steps: readonly (Part & { readonly options: readonly Part[] })[];
      /** Options in the order chosen; a step may have been chosen at more than once. */
      readonly response: readonly string[];
      /** The options of one best way through. */
      readonly correct: readonly string[];
    };

/** An answered item as reported. */
export interface InteractionReport {
  /** Unique within a launch: counts up from 0 in the order in which answers were checked. */
  readonly sequence: number;
  /** Authored id of the item; a standard folds it to its own form. */
  readonly item: string;
  readonly objective: string;
  readonly interaction: Interaction;
  /** Absent where nothing is right or wrong. */
  readonly right?: boolean;
  /** Fraction from 0 to 1 of the item's points; says nothing where `right` is absent. */
  readonly scaled: number;
  /** Points on offer; 0 where `right` is absent. */
  readonly weight: number;
  /** Attempt at the assessment and check within it, both from 1. */
  readonly attempt: number;
  readonly check: number;
  /** How sure the learner said to be: 1 guessed, 2 fairly sure, 3 sure; absent where that was not asked or not said. */
  readonly certainty?: 1 | 2 | 3;
  /** Ms since 1970. */
  readonly at: number;
  readonly seconds: number;
}
