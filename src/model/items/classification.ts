import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';

/** Tokens to be put into categories. Category texts are the course's own, by category id. */
export interface ClassificationItem extends ItemBase<'classification'> {
  readonly tokens: readonly Part[];
  readonly categories: readonly Part[];
}

/** Category id by token id; a token not yet placed is absent. */
export type Placement = Readonly<Record<string, string>>;

export interface ClassificationResponse {
  readonly kind: 'classification';
  readonly placement: Placement;
}
