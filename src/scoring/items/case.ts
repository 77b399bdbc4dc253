import { walkCase } from '../../model/items/case.js';
import { CHOSEN, type ScoringRule } from '../rule.js';

/** Parts are options. What counts is the first choice at each step that the learner came to. */
export const caseRule: ScoringRule<'case'> = {
  parts: (item) => item.steps.flatMap((step) => step.options.map(({ id }) => id)),
  given: (response) => Object.fromEntries(response.path.map((option) => [option, CHOSEN])),
  expected: (key) => Object.fromEntries(Object.entries(key.grades).flatMap(([option, grade]) => (grade === 'best' ? [[option, [CHOSEN]]] : []))),
  complete: (item, response) => walkCase(item, response.path).ended,
  credit: 'each',
  grade: (key, option) => ({ best: 1, partly: 0.5, unsafe: 0 } as const)[key.grades[option] ?? 'unsafe'],
  judged: (item, response) => walkCase(item, response.path).visits.flatMap(({ chosen: [first] }) => first?.id ?? []),
  once: true,
  disclosed: (response) => response.path,
  follows: (before, after) => (before?.path ?? []).every((option, index) => after?.path[index] === option),
};
