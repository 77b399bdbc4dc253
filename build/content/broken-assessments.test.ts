import { describe } from 'node:test';
import { testBroken } from '../../tests/support/broken-modules.js';
import { refresher, secondModule } from '../../tests/support/two-modules.js';

const course = 'course.yaml';
const module = 'm1/module.yaml';
const check = 'm1/assessments/m1-check.yaml';
const exam = 'r1/assessments/r1-exam.yaml';

/** What is written after `draw: 2` in the one assessment of the small course. */
const rules = (...lines: readonly string[]) => [[check, 'draw: 2', ['draw: 2', ...lines].join('\n')] as const];
/** The small course with a refresher that borrows, and one thing changed in it. */
const lent = (from: string, to: string, file = exam) => [...secondModule, ...refresher, [file, from, to] as const];

/** The third question of the small course, which is true or false there. */
const asCase = [
  [check, 'kind: true-false', 'kind: case'],
  [check, '    key: false\n', ''],
  [check, 'reason-if-true: { en: It is cold., cy: Mae yn oer. }', 'steps:'],
  [
    check,
    '    reason-if-false: { en: "Right, it is cold.", cy: "Ie, mae yn oer." }',
    [
      '      - id: offer',
      '        situation: { en: He offers you ice., cy: Mae’n cynnig iâ. }',
      '        options:',
      '          - { id: accept, label: { en: Take it, cy: Ei gymryd }, grade: unsafe, reason: { en: No., cy: Na. } }',
      '          - { id: decline, label: { en: Thank him, cy: Diolch }, grade: best, reason: { en: Yes., cy: Ie. } }',
    ].join('\n'),
  ],
] as const;

describe('an author whose assessment cannot be drawn reads', () => {
  testBroken([
    ['more to draw than there are', [[check, 'draw: 2', 'draw: 5']], [`${check}:2:7 draw: 5 to draw from 4, wanted 4 or fewer, or more questions`]],
    [
      'a pool smaller than its quotas',
      rules('quotas:', '  - { objectives: [LO-2], count: 2 }'),
      [`${check}:4:34 quotas.#1.count: more than the 1 there are, wanted 1 or fewer, or more questions`],
    ],
    [
      'quotas that overlap',
      rules('quotas:', '  - { objectives: [LO-2], count: 1 }', '  - { items: [q-1, q-4], count: 1 }'),
      [`${check}:5:5 quotas.#2: "q-4" is in quota 1 too, wanted each question in one of the quotas`],
    ],
    [
      'quotas above the draw',
      rules('quotas:', '  - { objectives: [LO-1], count: 2 }', '  - { objectives: [LO-2], count: 1 }'),
      [`${check}:4:3 quotas: quotas of 3 in all, and 2 to draw, wanted 2 or fewer, or a larger draw`],
    ],
    [
      'quotas that leave more than there is',
      [[check, 'draw: 2', 'draw: 3\nquotas:\n  - { objectives: [LO-1], count: 1 }']],
      [`${check}:2:7 draw: 2 to draw beside the quotas, from 1, wanted larger quotas, a smaller draw or more questions`],
    ],
    [
      'a set that the quotas leave no room for',
      rules('quotas:', '  - { objectives: [LO-1], count: 2 }', 'include:', '  - { items: [q-4], count: 1 }'),
      [`${check}:6:28 include.#1.count: the quotas and the other sets leave room for 0, wanted larger quotas, or quotas that leave more room`],
    ],
    [
      'sets that could get in one another’s way',
      rules('quotas:', '  - { objectives: [LO-1], count: 1 }', 'include:', '  - { items: [q-1], count: 1 }', '  - { items: [q-2], count: 1 }'),
      [
        `${check}:6:28 include.#1.count: the quotas and the other sets leave room for 0, wanted larger quotas, or quotas that leave more room`,
        `${check}:7:28 include.#2.count: the quotas and the other sets leave room for 0, wanted larger quotas, or quotas that leave more room`,
      ],
    ],
    [
      'a quota about nothing in the pool',
      [[check, 'objective: LO-2', 'objective: LO-1'], [check, 'draw: 2', 'draw: 2\nquotas:\n  - { objectives: [LO-2], count: 1 }']],
      [`${check}:4:20 quotas.#1.objectives: no question of the pool is about "LO-2", use LO-1`],
    ],
    [
      'an unknown question',
      rules('include:', '  - { items: [q-9], count: 1 }'),
      [`${check}:4:15 include.#1.items: "q-9" is no question of the pool, use one of q-1, q-2, q-3, q-4`],
    ],
    [
      'that no question is marked',
      rules('include:', '  - { critical: true, count: 1 }'),
      [`${check}:4:17 include.#1.critical: no question of the pool is marked critical, mark some, or leave this out`],
    ],
    ['a quota of nothing', rules('quotas:', '  - { count: 1 }'), [`${check}:4:5 quotas.#1: not said of which questions, wanted one of objectives, items, critical`]],
    [
      'a quota of two things',
      rules('quotas:', '  - { items: [q-1], objectives: [LO-1], count: 1 }'),
      [`${check}:4:5 quotas.#1: said in two ways of which questions, wanted one of objectives, items, critical`],
    ],
  ]);
});

describe('an author whose assessment contradicts itself reads', () => {
  testBroken([
    ['a role that there is not', rules('role: exam'), [`${check}:3:7 role: "exam", use one of check, recall, final, diagnostic`]],
    ['a last attempt that never comes', rules('feedback: after-last'), [`${check}:3:11 feedback: after-last, and no last attempt, wanted attempts, or feedback: at-end`]],
    ['a diagnostic that does not ask how sure', rules('role: diagnostic'), [`${check}:1:1 certainty: missing, wanted true: only what learners are sure of is credited`]],
    [
      'a diagnostic taken twice',
      rules('role: diagnostic', 'certainty: true', 'attempts: 2'),
      [`${check}:5:11 attempts: 2 attempts at a diagnostic, leave it out: what is credited is what was known at first`],
    ],
    ['a recall of so many attempts', rules('role: recall', 'attempts: 2'), [`${check}:4:11 attempts: 2 attempts at a recall, leave it out: it has no score, and may be tried again at will`]],
    ['a recall against the clock', rules('role: recall', 'minutes: 5'), [`${check}:4:10 minutes: a time limit on a recall, leave it out: it has no score`]],
    [
      'a case in a diagnostic, of which nobody is asked how sure they are',
      [...rules('role: diagnostic', 'certainty: true'), ...asCase],
      [`${check}:33:11 questions.q-3.kind: the case q-3 in a diagnostic, wanted another kind of question: of a case nobody can be sure beforehand, so it credits nothing`],
    ],
    [
      'a mark for an objective, and none of the whole',
      [[module, 'cut-score: 80', 'objective-cut-scores: { LO-1: 50 }']],
      [`${module}:7:23 objective-cut-scores: marks of objectives, and no cut-score, add a cut-score: without one nothing is passed or failed`],
    ],
    [
      'a mark for an objective that is only recalled',
      [...rules('role: recall'), [module, 'cut-score: 80', 'cut-score: 80\nobjective-cut-scores: { LO-2: 50 }']],
      [`${module}:8:25 objective-cut-scores.LO-2: no question with a score is about "LO-2", write one, or leave its mark out`],
    ],
    ['nothing of a mark for one that is asked about', [[module, 'cut-score: 80', 'cut-score: 80\nobjective-cut-scores: { LO-2: 50 }']], []],
    [
      'a mark for an objective that the module does not have',
      [[module, 'cut-score: 80', 'cut-score: 80\nobjective-cut-scores: { LO-9: 50 }']],
      [`${module}:8:25 objective-cut-scores.LO-9: "LO-9" is no objective of module m1, use one of LO-2, LO-1`],
    ],
    [
      'a mark for an objective that the course does not have',
      [[course, 'modules: [m1]', 'modules: [m1]\ncut-score: 80\nobjective-cut-scores: { LO-9: 50 }']],
      [`${course}:8:25 objective-cut-scores.LO-9: "LO-9" is no objective of the course, use one of LO-1, LO-2`],
    ],
    ['an activity screen without activity', [[module, 'kind: activity, activity: CA-1', 'kind: activity']], [`${module}:12:5 screens.m1-s04: no activity, wanted activity, or a list of activities`]],
  ]);
});

describe('an author who borrows what cannot be lent reads', () => {
  testBroken([
    ['that no question is there', lent('from: [m1]\n', ''), [`${exam}:1:1 file: no questions, wanted questions, or modules to draw from`]],
    ['an unknown module', lent('from: [m1]', 'from: [m9]'), [`${exam}:3:8 from: "m9" is no module of the course, use one of m1, m2`]],
    ['its own module', lent('from: [m1]', 'from: [m1, r1]'), [`${exam}:3:12 from: "r1" is this module, leave it out: its questions are written here`]],
    ['a module twice', lent('from: [m1]', 'from: [m1, m1]'), [`${exam}:3:12 from: "m1" again, wanted each module once`]],
    ['a module without questions', lent('from: [m1]', 'from: [m1, m2]'), [`${exam}:3:12 from: "m2" has no questions, leave it out`]],
    [
      'questions about what the module does not name',
      lent('objectives: [LO-1, LO-2]', 'objectives: [LO-1]', 'r1/module.yaml'),
      [`${exam}:3:8 from: questions about LO-2, which module r1 does not name, add to the objectives in r1/module.yaml`],
    ],
    ['an unknown screen', lent('id: m1-s02', 'id: m1-s92', 'r1/module.yaml'), ['r1/module.yaml:8:11 screens.m1-s92.id: "m1-s92" is no screen of another module, use one of m1-s01, m1-s02, m1-s03, m1-s04, m1-s05, m2-s01, m2-s02']],
    ['a check', lent('id: m1-s02', 'id: m1-s05', 'r1/module.yaml'), ['r1/module.yaml:8:11 screens.m1-s05.id: "m1-s05" is a check, write an assessment that draws from m1']],
    ['a screen twice', lent('id: m1-s04', 'id: m1-s02', 'r1/module.yaml'), ['r1/module.yaml:9:11 screens.m1-s02.id: "m1-s02" again, wanted each screen once']],
    [
      'a screen for a module of the course',
      lent('standalone: true\n', '', 'r1/module.yaml'),
      [
        'r1/module.yaml:7:11 screens.m1-s02.id: "m1-s02" borrowed by a module of the course, wanted standalone: true in r1/module.yaml, or a screen of its own',
        'r1/module.yaml:8:11 screens.m1-s04.id: "m1-s04" borrowed by a module of the course, wanted standalone: true in r1/module.yaml, or a screen of its own',
      ],
    ],
    [
      'a need that nothing finds out',
      [[module, 'kind: text }', 'kind: text, when-needed: LO-1 }']],
      [`${module}:9:44 screens.m1-s01.when-needed: no diagnostic in this module, write an assessment with role: diagnostic, or leave it out`],
    ],
  ]);
});
