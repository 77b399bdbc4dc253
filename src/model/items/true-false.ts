import type { ItemBase } from '../item-base.js';

/** A statement that is true or false. */
export type TrueFalseItem = ItemBase<'true-false'>;

export interface TrueFalseResponse {
  readonly kind: 'true-false';
  readonly value: boolean;
}
