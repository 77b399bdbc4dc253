import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText } from '../authored.js';
import { baseOf, numbered, unscoredKeys, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredRating extends AuthoredBase {
  readonly kind: 'rating';
  readonly options: readonly { readonly id: string; readonly label: AuthoredText }[];
}

export const rating: ItemReader<'rating', AuthoredRating> = {
  scored: false,
  schema: (text) =>
    keys({
      ...unscoredKeys('rating', text),
      options: listOf(keys({ id: id('option'), label: text }), 'options', 2)
        .max(10, 'wanted 10 options at most')
        .describe('The scale from one end to the other.'),
    }),
  lines: (item, place) =>
    (item.options ?? []).map((option, index) => ({
      id: textId(item.id ?? '', option?.id ?? ''),
      text: option?.label,
      place: place.at('options', index, 'label'),
      role: 'name' as const,
    })),
  ids: (item, place) => ({
    parts: (item.options ?? []).map((option, index) => ({ id: option?.id, place: place.at('options', index, 'id') })),
    places: [],
  }),
  check: () => undefined,
  convert: (item, locked) => ({
    item: { ...baseOf(item, 0), options: numbered(item.options.map((option) => option.id), locked.parts) },
    key: { kind: 'rating' },
  }),
};
