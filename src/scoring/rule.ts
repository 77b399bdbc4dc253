import type { KeyOf } from '../model/answer-key.js';
import type { ItemKind, ItemOf, ResponseOf } from '../model/item.js';

/**
 * What a learner did with each part of an item, by part id: `chosen` for an option, the
 * place for a token or source. A part left alone is absent.
 */
export type Given = Readonly<Record<string, string>>;

/** What is right for each part; a part that is rightly left alone is absent. */
export type Expected = Readonly<Record<string, readonly string[]>>;

/** Stands for "this option is chosen" in `Given` and `Expected`. */
export const CHOSEN = 'chosen';

/**
 * How one kind of item is scored. All kinds come down to parts, what was given for each
 * and what was expected, so that judging and feedback are written once.
 */
export interface ScoringRule<Kind extends ItemKind> {
  /** Ids of the parts that are judged, in the item's order. */
  parts(item: ItemOf<Kind>): readonly string[];
  given(response: ResponseOf<Kind>): Given;
  expected(key: KeyOf<Kind>): Expected;
  /** Whether the response answers all that is asked. */
  complete(item: ItemOf<Kind>, response: ResponseOf<Kind>): boolean;
  /** `all`: right only if every part is. `each`: every part counts alone, without penalty. */
  readonly credit: 'all' | 'each';
}
