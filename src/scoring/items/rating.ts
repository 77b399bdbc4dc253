import type { ScoringRule } from '../rule.js';

/** Nothing is right or wrong about it. */
export const rating: ScoringRule<'rating'> = {
  parts: () => [],
  given: () => ({}),
  expected: () => ({}),
  complete: () => true,
  credit: 'all',
  once: true,
};
