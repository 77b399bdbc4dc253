import { DECIMALS, WHOLE_DIGITS } from '../../../model/items/numeric.js';
import type { ResponseCodec } from '../response-codec.js';

/** A number in thousands, then what is below them; a choice holds no more. */
const THOUSANDS = 10 ** (WHOLE_DIGITS - 3);

/** Sign, digits before and digits after the decimal sign: 51 bits. */
export const numeric: ResponseCodec<'numeric'> = {
  write(writer, _layout, { value }) {
    const [whole = '', fraction = ''] = Math.abs(value).toFixed(DECIMALS).split('.');
    writer.choice(value < 0 ? 1 : 0, 2);
    writer.choice(Math.floor(Number(whole) / 1000), THOUSANDS);
    writer.choice(Number(whole) % 1000, 1000);
    writer.choice(Number(fraction), 10 ** DECIMALS);
  },
  read(reader) {
    const sign = reader.choice(2) === 1 ? '-' : '';
    const whole = reader.choice(THOUSANDS) * 1000 + reader.choice(1000);
    const fraction = String(reader.choice(10 ** DECIMALS)).padStart(DECIMALS, '0');
    return { kind: 'numeric', value: Number(`${sign}${whole}.${fraction}`) };
  },
  fit: (_item, response) => response,
};
