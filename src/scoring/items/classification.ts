import type { ScoringRule } from '../rule.js';

export const classification: ScoringRule<'classification'> = {
  parts: (item) => item.tokens.map((token) => token.id),
  given: (response) => response.placement,
  expected: (key) => key.accepts,
  complete: (item, response) => item.pool === true || item.tokens.every((token) => response.placement[token.id] !== undefined),
  leaving: (item) => item.pool === true,
  credit: 'each',
};
