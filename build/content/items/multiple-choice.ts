import { keys } from '../authored.js';
import { baseKeys, baseOf, type ItemReader } from './item-reader.js';
import { checkHasKey, optionIds, optionImages, optionLines, optionParts, optionsSchema, type AuthoredChoice } from './options.js';

export interface AuthoredMultipleChoice extends AuthoredChoice {
  readonly kind: 'multiple-choice';
}

export const multipleChoice: ItemReader<'multiple-choice', AuthoredMultipleChoice> = {
  schema: (text) => keys({ ...baseKeys('multiple-choice', text), options: optionsSchema(text) }),
  lines: optionLines,
  ids: optionIds,
  images: optionImages,
  check: (item, place) => checkHasKey(item, place, 'wanted key: true on at least one'),
  convert: (item, locked, assetOf) => ({
    item: { ...baseOf(item, 1), options: optionParts(item, locked, assetOf) },
    key: { kind: 'multiple-choice', options: item.options.filter(({ key }) => key === true).map(({ id }) => id) },
  }),
};
