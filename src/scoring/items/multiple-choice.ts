import { CHOSEN, type ScoringRule } from '../rule.js';

export const multipleChoice: ScoringRule<'multiple-choice'> = {
  parts: (item) => item.options.map((option) => option.id),
  given: (response) => Object.fromEntries(response.options.map((option) => [option, CHOSEN])),
  expected: (key) => Object.fromEntries(key.options.map((option) => [option, [CHOSEN]])),
  complete: (_item, response) => response.options.length > 0,
  credit: 'all',
};
