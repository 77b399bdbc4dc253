import { z } from 'zod';
import { alternativeId } from '../../../src/model/text.js';
import { keys, type AuthoredText, type TextSchema } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';

/** A picture of an item or of one of its parts. */
export interface AuthoredImage {
  /** `media/…`, in the item's module. */
  readonly file: string;
  readonly alternative: AuthoredText;
}

/** A picture's file where it is written; whether the module has it is checked apart. */
export interface PlacedImage {
  readonly file: string | undefined;
  readonly place: Place;
}

/** The asset that a picture's file is packed as. */
export type AssetOf = (file: string) => string;

export function imageSchema(text: TextSchema) {
  return keys({
    file: z.string('wanted the name of a file in media/').describe('A file of this module: media/….'),
    alternative: text.describe('What the picture shows, in words.'),
  }).describe('A picture, drawn without words, so that one serves all languages.');
}

/** @param part - absent for the item's own picture */
export function imageLines(image: Salvaged<AuthoredImage> | undefined, place: Place, item: string | undefined, part?: string): readonly AuthoredLine[] {
  if (!image) return [];
  return [{ id: alternativeId(item ?? '', part), text: image.alternative, place: place.at('image', 'alternative'), role: 'name' }];
}

export function placedImage(image: Salvaged<AuthoredImage> | undefined, place: Place): readonly PlacedImage[] {
  return image ? [{ file: image.file, place: place.at('image', 'file') }] : [];
}

/** The model's part of it. */
export function pictured({ image }: { readonly image?: AuthoredImage | undefined }, assetOf: AssetOf): { readonly image?: string } {
  return image ? { image: assetOf(image.file) } : {};
}
