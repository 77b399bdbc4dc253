import { CHOSEN, type ScoringRule } from '../rule.js';

export const trueFalse: ScoringRule<'true-false'> = {
  parts: () => ['true', 'false'],
  given: (response) => ({ [String(response.value)]: CHOSEN }),
  expected: (key) => ({ [String(key.value)]: [CHOSEN] }),
  complete: () => true,
  credit: 'all',
};
