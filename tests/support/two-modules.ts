import type { Edit } from './broken-modules.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

/** Makes the small course one of two modules, the second with a screen and an activity of its own. */
export const secondModule: readonly Edit[] = [
  ['course.yaml', 'modules: [m1]', 'modules: [m1, m2]\ncut-score: 75'],
  [
    'm2/module.yaml',
    lines(
      'id: m2',
      'title: { en: Second, cy: Ail }',
      'minutes: 5',
      'objectives: [LO-2]',
      'screens:',
      '  - { id: m2-s01, kind: text }',
      '  - { id: m2-s02, kind: activity, activity: CA-9 }',
    ),
  ],
  [
    'm2/activities/CA-9.yaml',
    lines(
      'id: CA-9',
      'kind: true-false',
      'objective: LO-2',
      'prompt: { en: Snow is warm., cy: Mae eira yn gynnes. }',
      'key: false',
      "reason-if-true: { en: It is cold., cy: Mae'n oer. }",
      "reason-if-false: { en: It is cold indeed., cy: Mae'n oer iawn. }",
    ),
  ],
  ['m2/screens/m2-s01.en.md', '# Snow\n\nIt falls.\n'],
  ['m2/screens/m2-s01.cy.md', '# Eira\n\nMae’n disgyn.\n'],
  ['m2/screens/m2-s02.en.md', '# Try it\n'],
  ['m2/screens/m2-s02.cy.md', '# Rhowch gynnig arni\n'],
];

/** Adds a third module to those two: it asks what the first asks, and shows its screens where that is not known. */
export const refresher: readonly Edit[] = [
  ['course.yaml', 'modules: [m1, m2]', 'modules: [m1, m2, r1]'],
  [
    'r1/module.yaml',
    lines(
      'id: r1',
      'title: { en: Refresher, cy: Gloywi }',
      'minutes: 5',
      'objectives: [LO-1, LO-2]',
      'standalone: true',
      'screens:',
      '  - { id: r1-s01, kind: check, assessment: r1-exam }',
      '  - { id: m1-s02, kind: borrow, when-needed: LO-1 }',
      '  - { id: m1-s04, kind: borrow, when-needed: LO-2 }',
    ),
  ],
  [
    'r1/assessments/r1-exam.yaml',
    lines('id: r1-exam', 'role: diagnostic', 'from: [m1]', 'draw: 3', 'certainty: true', 'quotas:', '  - { objectives: [LO-2], count: 1 }', 'include:', '  - { items: [q-1, q-2], count: 1 }'),
  ],
  ['r1/screens/r1-s01.en.md', '# What do you know?\n'],
  ['r1/screens/r1-s01.cy.md', '# Beth ydych chi’n ei wybod?\n'],
];
