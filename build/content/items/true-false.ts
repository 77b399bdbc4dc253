import { z } from 'zod';
import { textId } from '../../../src/model/text.js';
import { keys, type AuthoredText } from '../authored.js';
import { baseKeys, baseOf, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredTrueFalse extends AuthoredBase {
  readonly kind: 'true-false';
  readonly key: boolean;
  readonly 'reason-if-true': AuthoredText;
  readonly 'reason-if-false': AuthoredText;
}

export const trueFalse: ItemReader<'true-false', AuthoredTrueFalse> = {
  schema: (text) =>
    keys({
      ...baseKeys('true-false', text),
      key: z.boolean('wanted true or false').describe('Whether the statement is true.'),
      'reason-if-true': text.describe('Shown to a learner who said true.'),
      'reason-if-false': text.describe('Shown to a learner who said false.'),
    }),
  lines: (item, place) => [
    { id: textId(item.id ?? '', 'true'), text: item['reason-if-true'], place: place.at('reason-if-true'), role: 'reason' },
    { id: textId(item.id ?? '', 'false'), text: item['reason-if-false'], place: place.at('reason-if-false'), role: 'reason' },
  ],
  ids: () => ({ parts: [], places: [] }),
  check: () => undefined,
  convert: (item) => ({ item: baseOf(item, 1), key: { kind: 'true-false', value: item.key } }),
};
