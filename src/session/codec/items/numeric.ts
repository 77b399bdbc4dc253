import { DECIMALS, WHOLE_DIGITS } from '../../../model/items/numeric.js';
import type { ResponseCodec } from '../response-codec.js';

/** A number in thousands, then what is below them; a choice holds no more. */
const THOUSANDS = 10 ** (WHOLE_DIGITS - 3);
const FRACTIONS = 10 ** DECIMALS;
const TENTH = FRACTIONS / 10;

/** Sign, digits before and digits after the decimal sign: 10 bits for what most answers are, 50 and four flags at most. */
export const numeric: ResponseCodec<'numeric'> = {
  code(coder, _layout, response) {
    const held = response && digitsOf(response.value);
    const sign = coder.flag('negative', response && response.value < 0) ? '-' : '';
    const thousands = coder.flag('thousands', held && held.whole >= 1000) ? coder.choice(THOUSANDS, held && Math.floor(held.whole / 1000)) : 0;
    const whole = thousands * 1000 + coder.choice(1000, held && held.whole % 1000);
    if (!coder.flag('decimals', held && held.fraction > 0)) return { kind: 'numeric', value: Number(`${sign}${whole}`) };
    const one = coder.flag('one decimal', held && held.fraction % TENTH === 0);
    const fraction = one ? coder.choice(10, held && held.fraction / TENTH) * TENTH : coder.choice(FRACTIONS, held?.fraction);
    return { kind: 'numeric', value: Number(`${sign}${whole}.${String(fraction).padStart(DECIMALS, '0')}`) };
  },
  fit: (_item, response) => response,
};

/** Before and after the decimal sign. */
function digitsOf(value: number): { readonly whole: number; readonly fraction: number } {
  const [whole, fraction] = Math.abs(value).toFixed(DECIMALS).split('.').map(Number);
  return { whole: whole ?? 0, fraction: fraction ?? 0 };
}
