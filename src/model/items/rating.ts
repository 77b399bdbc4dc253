import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';

/** A scale on which the learner says what they think. Nothing on it is right, and it has no points. */
export interface RatingItem extends ItemBase<'rating'> {
  /** 2 to 10, from one end to the other. */
  readonly options: readonly Part[];
}

export interface RatingResponse {
  readonly kind: 'rating';
  readonly option: string;
}
