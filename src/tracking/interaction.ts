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
    };

/** An answered item as reported. */
export interface InteractionReport {
  /** Unique within a launch: counts up from 0 in the order in which answers were checked. */
  readonly sequence: number;
  /** Authored id of the item; a standard folds it to its own form. */
  readonly item: string;
  readonly objective: string;
  readonly interaction: Interaction;
  readonly right: boolean;
  /** Fraction from 0 to 1 of the item's points. */
  readonly scaled: number;
  /** Points on offer. */
  readonly weight: number;
  /** Attempt at the assessment and check within it, both from 1. */
  readonly attempt: number;
  readonly check: number;
  /** Ms since 1970. */
  readonly at: number;
  readonly seconds: number;
}
