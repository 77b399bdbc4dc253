import type { ScoringRule } from '../rule.js';

/** To have thought about it is all there is. */
export const reflection: ScoringRule<'reflection'> = {
  parts: () => [],
  given: () => ({}),
  expected: () => ({}),
  complete: () => true,
  credit: 'all',
  once: true,
};
