import type { ItemBase } from '../item-base.js';
import type { Part, PicturedPart } from '../ids.js';

/** Tokens to be put into categories. Category texts are the course's own, by category id. */
export interface ClassificationItem extends ItemBase<'classification'> {
  readonly tokens: readonly PicturedPart[];
  /** 2 or more. */
  readonly categories: readonly Part[];
  /** Some tokens belong in no category: leaving them in the pool is an answer. */
  readonly pool?: true;
}

/** Category id by token id; a token not yet placed is absent. */
export type Placement = Readonly<Record<string, string>>;

export interface ClassificationResponse {
  readonly kind: 'classification';
  readonly placement: Placement;
}
