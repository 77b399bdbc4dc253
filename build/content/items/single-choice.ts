import { keys } from '../authored.js';
import { baseKeys, baseOf, type ItemReader } from './item-reader.js';
import { checkHasKey, keyed, optionIds, optionImages, optionLines, optionParts, optionsSchema, type AuthoredChoice } from './options.js';

export interface AuthoredSingleChoice extends AuthoredChoice {
  readonly kind: 'single-choice';
}

const wanted = 'wanted key: true on exactly one';

export const singleChoice: ItemReader<'single-choice', AuthoredSingleChoice> = {
  schema: (text) => keys({ ...baseKeys('single-choice', text), options: optionsSchema(text) }),
  lines: optionLines,
  ids: optionIds,
  images: optionImages,
  check(item, place) {
    checkHasKey(item, place, wanted);
    const [, ...others] = keyed(item);
    for (const index of others) place.at('options', index, 'key').report('another right option', wanted);
  },
  convert(item, locked, assetOf) {
    const right = item.options.find(({ key }) => key === true);
    if (!right) throw new RangeError(`${item.id} has no key`);
    return {
      item: { ...baseOf(item, 1), options: optionParts(item, locked, assetOf) },
      key: { kind: 'single-choice', option: right.id },
    };
  },
};
