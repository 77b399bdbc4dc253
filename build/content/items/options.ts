import { z } from 'zod';
import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText, type TextSchema } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import { imageLines, imageSchema, pictured, placedImage, type AssetOf, type AuthoredImage, type PlacedImage } from './image.js';
import { numbered, type AuthoredBase, type PlacedId } from './item-reader.js';
import type { LockedItem } from '../../../src/model/shape.js';
import type { PicturedPart } from '../../../src/model/ids.js';

/** What single and multiple choice share. */
export interface AuthoredChoice extends AuthoredBase {
  readonly options: readonly AuthoredOption[];
}

interface AuthoredOption {
  readonly id: string;
  readonly label: AuthoredText;
  readonly image?: AuthoredImage | undefined;
  readonly key?: boolean | undefined;
  readonly reason: AuthoredText;
}

export function optionsSchema(text: TextSchema) {
  const option = keys({
    id: id('option'),
    label: text,
    image: imageSchema(text).optional(),
    key: z.boolean('wanted true or false').optional().describe('true for a right option.'),
    reason: text.describe('Why it is right or wrong.'),
  });
  return listOf(option, 'options', 2);
}

export function optionLines(item: Salvaged<AuthoredChoice>, place: Place): readonly AuthoredLine[] {
  return (item.options ?? []).flatMap((option, index): AuthoredLine[] => {
    const at = place.at('options', index);
    const name = textId(item.id ?? '', option?.id ?? '');
    return [
      { id: name, text: option?.label, place: at.at('label'), role: 'name' },
      ...imageLines(option?.image, at, item.id, option?.id),
      { id: name, text: option?.reason, place: at.at('reason'), role: 'reason' },
    ];
  });
}

export function optionIds(item: Salvaged<AuthoredChoice>, place: Place): { parts: readonly PlacedId[]; places: readonly PlacedId[] } {
  const parts = (item.options ?? []).map((option, index) => ({ id: option?.id, place: place.at('options', index, 'id') }));
  return { parts, places: [] };
}

export function optionImages(item: Salvaged<AuthoredChoice>, place: Place): readonly PlacedImage[] {
  return (item.options ?? []).flatMap((option, index) => placedImage(option?.image, place.at('options', index)));
}

/** The model's part of the options. */
export function optionParts({ options }: AuthoredChoice, locked: LockedItem, assetOf: AssetOf): readonly PicturedPart[] {
  return numbered(options.map(({ id }) => id), locked.parts).map((part, index) => ({ ...part, ...pictured(options[index] ?? {}, assetOf) }));
}

/** Positions of the right options. */
export function keyed(item: Salvaged<AuthoredChoice>): readonly number[] {
  return (item.options ?? []).flatMap((option, index) => (option?.key === true ? [index] : []));
}

export function checkHasKey(item: Salvaged<AuthoredChoice>, place: Place, wanted: string): void {
  const options = place.at('options');
  if (!item.options || !options.intact || keyed(item).length > 0) return;
  const intact = item.options.every((_, index) => options.at(index).intact && options.at(index, 'key').intact);
  if (intact) options.report('no right option', wanted);
}
