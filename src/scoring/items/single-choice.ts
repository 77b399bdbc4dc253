import { CHOSEN, type ScoringRule } from '../rule.js';

export const singleChoice: ScoringRule<'single-choice'> = {
  parts: (item) => item.options.map((option) => option.id),
  given: (response) => ({ [response.option]: CHOSEN }),
  expected: (key) => ({ [key.option]: [CHOSEN] }),
  complete: () => true,
  credit: 'all',
};
