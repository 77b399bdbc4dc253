import { DECIMALS, WHOLE_DIGITS } from '../../../model/items/numeric.js';
import type { ResponseCodec } from '../response-codec.js';

/** A number in thousands, then what is below them; a choice holds no more. */
const THOUSANDS = 10 ** (WHOLE_DIGITS - 3);
const FRACTIONS = 10 ** DECIMALS;
const TENTH = FRACTIONS / 10;

/** Sign, digits before and digits after the decimal sign: 10 bits for what most answers are, 50 and four flags at most. */
export const numeric: ResponseCodec<'numeric'> = {
  write(writer, _layout, { value }) {
    const [digits = '', decimals = ''] = Math.abs(value).toFixed(DECIMALS).split('.');
    const [whole, fraction] = [Number(digits), Number(decimals)];
    writer.flag(value < 0, 'negative');
    writer.flag(whole >= 1000, 'thousands');
    if (whole >= 1000) writer.choice(Math.floor(whole / 1000), THOUSANDS);
    writer.choice(whole % 1000, 1000);
    writer.flag(fraction > 0, 'decimals');
    if (fraction === 0) return;
    const one = fraction % TENTH === 0;
    writer.flag(one, 'one decimal');
    writer.choice(one ? fraction / TENTH : fraction, one ? 10 : FRACTIONS);
  },
  read(reader) {
    const sign = reader.flag('negative') ? '-' : '';
    const thousands = reader.flag('thousands') ? reader.choice(THOUSANDS) : 0;
    const whole = thousands * 1000 + reader.choice(1000);
    if (!reader.flag('decimals')) return { kind: 'numeric', value: Number(`${sign}${whole}`) };
    const fraction = reader.flag('one decimal') ? reader.choice(10) * TENTH : reader.choice(FRACTIONS);
    return { kind: 'numeric', value: Number(`${sign}${whole}.${String(fraction).padStart(DECIMALS, '0')}`) };
  },
  fit: (_item, response) => response,
};
