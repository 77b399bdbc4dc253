import { TYPED_PART } from '../../model/item-base.js';
import type { ScoringRule } from '../rule.js';

/** Right is what lies within the tolerance, its ends included. */
export const numeric: ScoringRule<'numeric'> = {
  parts: () => [TYPED_PART],
  given: (response) => ({ [TYPED_PART]: String(response.value) }),
  expected: (key) => ({ [TYPED_PART]: [String(key.value)] }),
  complete: () => true,
  credit: 'all',
  // 37.5 and 37.4 are not quite 0.1 apart; a millionth is the least that an answer can differ by.
  grade: (key, _part, given) => (Math.abs(Number(given) - key.value) < key.tolerance + 5e-7 ? 1 : 0),
};
