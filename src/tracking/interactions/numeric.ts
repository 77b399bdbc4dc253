import { DECIMALS } from '../../model/items/numeric.js';
import type { InteractionWriter } from './writer.js';

export const numeric: InteractionWriter<'numeric'> = (_item, { value, tolerance }, response) => ({
  type: 'numeric',
  response: response.value,
  correct: value,
  least: rounded(value - tolerance),
  most: rounded(value + tolerance),
});

/** 37.8 - 0.3 is 37.5, and not 37.50000000000001. */
function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
