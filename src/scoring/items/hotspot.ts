import { CHOSEN, type ScoringRule } from '../rule.js';

export const hotspot: ScoringRule<'hotspot'> = {
  parts: (item) => item.regions.map(({ id }) => id),
  given: (response) => Object.fromEntries(response.regions.map((region) => [region, CHOSEN])),
  expected: (key) => Object.fromEntries(key.regions.map((region) => [region, [CHOSEN]])),
  complete: (_item, response) => response.regions.length > 0,
  credit: 'all',
};
