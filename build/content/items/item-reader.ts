import { z } from 'zod';
import type { KeyOf } from '../../../src/model/answer-key.js';
import type { Part } from '../../../src/model/ids.js';
import type { Credit, ItemBase } from '../../../src/model/item-base.js';
import type { ItemKind, ItemOf } from '../../../src/model/item.js';
import type { LockedItem } from '../../../src/model/shape.js';
import { factsKey, id, reference, wholeNumber, type AuthoredText, type TextSchema } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import { imageSchema, type AssetOf, type AuthoredImage, type PlacedImage } from './image.js';

/**
 * How one kind of item is read. All but `schema` and `convert` get what could be salvaged
 * of the authored item, and say nothing of what is missing from it: that was told.
 */
export interface ItemReader<Kind extends ItemKind, Written extends AuthoredBase> {
  /** Nothing in it is right or wrong, so it cannot be a question of a check. */
  readonly scored?: false;
  schema(text: TextSchema): z.ZodObject;
  /** What the kind has beside its prompt. */
  lines(item: Salvaged<Written>, place: Place): readonly AuthoredLine[];
  /** The ids that get numbers: options, tokens or sources, and the places where these can go. */
  ids(item: Salvaged<Written>, place: Place): { readonly parts: readonly PlacedId[]; readonly places: readonly PlacedId[] };
  /** What a schema cannot say. */
  check(item: Salvaged<Written>, place: Place, known: KnownIds): void;
  /** The pictures of its parts, where these may have any. */
  images?(item: Salvaged<Written>, place: Place): readonly PlacedImage[];
  /** @param assetOf - for pictures; the item's own is added to what comes back */
  convert(item: Written, locked: LockedItem, assetOf: AssetOf): { readonly item: ItemOf<Kind>; readonly key: KeyOf<Kind> };
}

/** What an item may refer to in the course file. Absent where that could not be read. */
export interface KnownIds {
  readonly categories: readonly string[] | undefined;
}

export interface PlacedId {
  readonly id: string | undefined;
  readonly place: Place;
}

/** The keys that every kind of item has. */
export interface AuthoredBase {
  readonly kind: ItemKind;
  readonly id: string;
  readonly objective: string;
  readonly facts?: readonly string[] | undefined;
  readonly points?: number | undefined;
  readonly credit?: Credit | undefined;
  readonly critical?: boolean | undefined;
  readonly prompt: AuthoredText;
  readonly image?: AuthoredImage | undefined;
  readonly hint?: AuthoredText | undefined;
}

export function baseKeys<Kind extends ItemKind>(kind: Kind, text: TextSchema) {
  return {
    id: id('item'),
    kind: z.literal(kind).describe('How it is answered.'),
    objective: reference('an objective'),
    facts: factsKey(),
    points: wholeNumber(1, 'the points').optional().describe('Points on offer.'),
    credit: z
      .enum(['all', 'each', 'each-less-wrong'], 'use one of all, each, each-less-wrong')
      .optional()
      .describe('What a partly right answer is worth: nothing, each part alone, or that less one for each wrong part.'),
    critical: z.boolean('wanted true or false').optional().describe('true where a wrong answer could harm someone: it is asked again.'),
    prompt: text.describe('What is asked.'),
    image: imageSchema(text).optional(),
    hint: text.optional().describe('Help for those who ask for it before they answer.'),
  };
}

/** Those of a kind that is never scored. */
export function unscoredKeys<Kind extends ItemKind>(kind: Kind, text: TextSchema) {
  const { id, kind: literal, objective, facts, prompt, image, hint } = baseKeys(kind, text);
  return { id, kind: literal, objective, facts, prompt, image, hint };
}

/** The model's part of those keys. */
export function baseOf<Kind extends ItemKind>(item: AuthoredBase & { readonly kind: Kind }, points: number): ItemBase<Kind> {
  return {
    kind: item.kind,
    id: item.id,
    objective: item.objective,
    points: item.points ?? points,
    ...(item.credit && { credit: item.credit }),
    ...(item.critical && { critical: true }),
  };
}

/**
 * The ids with the numbers that they keep.
 *
 * @throws RangeError if one has none: numbers are given to all ids before anything is converted
 */
export function numbered(ids: readonly string[], locked: LockedItem['parts']): readonly Part[] {
  return ids.map((part) => {
    const number = locked[part]?.number;
    if (number === undefined) throw new RangeError(`${part} has no number`);
    return { id: part, number };
  });
}
