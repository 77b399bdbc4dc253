import { z } from 'zod';
import { DECIMALS, isAnswerNumber } from '../../../src/model/items/numeric.js';
import { textId } from '../../../src/model/text.js';
import { keys, type AuthoredText } from '../authored.js';
import { baseKeys, baseOf, type AuthoredBase, type ItemReader } from './item-reader.js';
import { answerReason } from './typed-answer.js';

export interface AuthoredNumeric extends AuthoredBase {
  readonly kind: 'numeric';
  readonly value: number;
  readonly tolerance?: number | undefined;
  readonly unit?: AuthoredText | undefined;
  readonly reason: AuthoredText;
}

const tolerance = 'wanted how far off is still right, 0 or more';

/** Five digits before the point are taken by every SCORM 2004 system (RTE 4.1.1.6, real (10,7)). */
const LARGEST = 100_000;

export const numeric: ItemReader<'numeric', AuthoredNumeric> = {
  schema: (text) =>
    keys({
      ...baseKeys('numeric', text),
      value: z.number('wanted the right number').describe('The right number.'),
      tolerance: z.number(tolerance).min(0, tolerance).optional().describe('How far off is still right; 0, if it is left out.'),
      unit: text.optional().describe('What the number counts or measures, shown behind it.'),
      reason: text.describe('Shown after a check.'),
    }),
  lines: (item, place) => [
    ...(item.unit ? [{ id: textId(item.id ?? '', 'unit'), text: item.unit, place: place.at('unit'), role: 'name' as const }] : []),
    ...answerReason(item, place),
  ],
  ids: () => ({ parts: [], places: [] }),
  check(item, place) {
    const { value = 0, tolerance = 0 } = item;
    for (const [key, number] of [['value', value], ['tolerance', tolerance]] as const) {
      if (isAnswerNumber(number) && Math.abs(number) < LARGEST) continue;
      place.at(key).report(`the number ${number}`, `wanted five digits and ${DECIMALS} decimals at most`);
    }
    const end = Math.abs(value) + tolerance;
    if (end >= LARGEST && Math.abs(value) < LARGEST && tolerance < LARGEST) place.at('tolerance').report(`a range that ends at ${end}`, 'wanted one of five digits at most');
  },
  convert: (item) => ({
    item: baseOf(item, 1),
    key: { kind: 'numeric', value: item.value, tolerance: item.tolerance ?? 0 },
  }),
};
