import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';

/** Each source belongs with one target; a target may serve more than one source, or none. */
export interface MatchingItem extends ItemBase<'matching'> {
  readonly sources: readonly Part[];
  readonly targets: readonly Part[];
}

export interface MatchingResponse {
  readonly kind: 'matching';
  /** Target id by source id; a source not yet matched is absent. */
  readonly pairs: Readonly<Record<string, string>>;
}
