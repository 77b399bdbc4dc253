import type { ScoringRule } from '../rule.js';

export const classification: ScoringRule<'classification'> = {
  parts: (item) => item.tokens.map((token) => token.id),
  given: (response) => response.placement,
  expected: (key) => key.accepts,
  complete: (item, response) => item.tokens.every((token) => response.placement[token.id] !== undefined),
  credit: 'each',
};
