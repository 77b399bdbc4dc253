import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';

/** Entries to be put in order. */
export interface OrderingItem extends ItemBase<'ordering'> {
  readonly entries: readonly Part[];
}

export interface OrderingResponse {
  readonly kind: 'ordering';
  /** Entry ids from the first to the last; an entry that came with later content is absent. */
  readonly order: readonly string[];
}
