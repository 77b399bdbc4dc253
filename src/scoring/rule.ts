import type { KeyOf } from '../model/answer-key.js';
import type { Credit } from '../model/item-base.js';
import type { ItemKind, ItemOf, ResponseOf } from '../model/item.js';
import type { Language } from '../model/text.js';

/**
 * What a learner did with each part of an item, by part id: `chosen` for an option, the
 * place for a token or source. A part left alone is absent.
 */
export type Given = Readonly<Record<string, string>>;

/** What is right for each part; a part that is rightly left alone is absent. */
export type Expected = Readonly<Record<string, readonly string[]>>;

/** A part is wrong, half right or right. */
export type Grade = 0 | 0.5 | 1;

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
  /** @param language - that the learner reads: words in it come first */
  expected(key: KeyOf<Kind>, language?: Language): Expected;
  /** Whether the response answers all that is asked. */
  complete(item: ItemOf<Kind>, response: ResponseOf<Kind>): boolean;
  /** What counts where the author has not said otherwise. */
  readonly credit: Credit;
  /** How right the part is, 0, a half or 1, where more than the same id counts as right. */
  grade?(key: KeyOf<Kind>, part: string, given: string | undefined): Grade;
  /** Of the parts those that this response had to do with; all of them where it is not said. */
  judged?(item: ItemOf<Kind>, response: ResponseOf<Kind>): readonly string[];
  /** One check settles it, whatever it came to: there is nothing to try again. */
  readonly once?: true;
  /** Parts whose reasons may be read before the check. */
  disclosed?(response: ResponseOf<Kind>): readonly string[];
  /** Whether to leave a part alone is an answer like any other, of which the learner hears after a check. */
  leaving?(item: ItemOf<Kind>): boolean;
  /** Whether the one may become the other; what was chosen on a path, for one, stays chosen. */
  follows?(before: ResponseOf<Kind> | undefined, after: ResponseOf<Kind> | undefined): boolean;
}
