import { z } from 'zod';
import type { ItemKind } from '../../../src/model/item.js';
import type { TextSchema } from '../authored.js';
import { caseReader, type AuthoredCase } from './case.js';
import { classification, type AuthoredClassification } from './classification.js';
import { fillIn, type AuthoredFillIn } from './fill-in.js';
import { hotspot, type AuthoredHotspot } from './hotspot.js';
import type { ItemReader } from './item-reader.js';
import { matching, type AuthoredMatching } from './matching.js';
import { multipleChoice, type AuthoredMultipleChoice } from './multiple-choice.js';
import { numeric, type AuthoredNumeric } from './numeric.js';
import { ordering, type AuthoredOrdering } from './ordering.js';
import { rating, type AuthoredRating } from './rating.js';
import { reflection, type AuthoredReflection } from './reflection.js';
import { singleChoice, type AuthoredSingleChoice } from './single-choice.js';
import { trueFalse, type AuthoredTrueFalse } from './true-false.js';

/** Every kind of item as it is written. A new kind is a line here, one in `readers`, and a file. */
interface AuthoredItems {
  'single-choice': AuthoredSingleChoice;
  'multiple-choice': AuthoredMultipleChoice;
  'true-false': AuthoredTrueFalse;
  matching: AuthoredMatching;
  classification: AuthoredClassification;
  hotspot: AuthoredHotspot;
  case: AuthoredCase;
  ordering: AuthoredOrdering;
  'fill-in': AuthoredFillIn;
  numeric: AuthoredNumeric;
  rating: AuthoredRating;
  reflection: AuthoredReflection;
}

const readers: { readonly [Kind in ItemKind]: ItemReader<Kind, AuthoredItems[Kind]> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
  hotspot,
  case: caseReader,
  ordering,
  'fill-in': fillIn,
  numeric,
  rating,
  reflection,
};

/** The words that `kind` can be. */
export const itemKinds: readonly string[] = Object.keys(readers);

export type AuthoredItem = AuthoredItems[ItemKind];

/** The reader of an item, looked up by that item's own kind. */
export function readerOf(kind: ItemKind): ItemReader<ItemKind, AuthoredItem> {
  return readers[kind];
}

/** An item of any kind, told apart by `kind`. */
export function itemSchema(text: TextSchema): z.ZodType<AuthoredItem> {
  const [first, ...others] = Object.values(readers).map((reader) => reader.schema(text));
  if (!first) throw new Error('there are no kinds of item');
  const schema = z.discriminatedUnion('kind', [first, ...others], `use one of ${itemKinds.join(', ')}`);
  // Each member was built by the reader whose authored type it stands for.
  return schema as unknown as z.ZodType<AuthoredItem>;
}
