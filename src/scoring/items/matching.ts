import type { ScoringRule } from '../rule.js';

export const matching: ScoringRule<'matching'> = {
  parts: (item) => item.sources.map((source) => source.id),
  given: (response) => response.pairs,
  expected: (key) => Object.fromEntries(Object.entries(key.pairs).map(([source, target]) => [source, [target]])),
  complete: (item, response) => item.sources.every((source) => response.pairs[source.id] !== undefined),
  credit: 'all',
};
