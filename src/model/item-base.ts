/** What every item has, whatever its control. */
export interface ItemBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** The learning objective that it practises or assesses. */
  readonly objective: string;
  /** Points on offer; 0 for the kinds that are never scored. */
  readonly points: number;
  /** Absent where the kind's own rule holds. */
  readonly credit?: Credit;
  /** Knowing this keeps people safe: a wrong answer brings its reason and another go, even on a pass. */
  readonly critical?: true;
  /** Asset of the picture under the prompt. */
  readonly image?: string;
}

/**
 * What a partly right answer is worth. `all`: nothing. `each`: every part counts alone.
 * `each-less-wrong`: as `each`, and every wrong part takes one away, down to nothing.
 */
export type Credit = 'all' | 'each' | 'each-less-wrong';

/** Name of the one part that an item is judged by whose answer is typed. */
export const TYPED_PART = 'answer';
