import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testBroken, withEdits, type BrokenCase, type Edit } from '../../tests/support/broken-modules.js';
import { secondModule } from '../../tests/support/two-modules.js';
import { readContent } from './read-content.js';

const module = 'm1/module.yaml';
const activity = 'm1/activities/CA-1.yaml';
const check = 'm1/assessments/m1-check.yaml';
const final = 'm1/assessments/m1-final.yaml';

const question = (id: string, objective: string) => `  - id: ${id}
    kind: true-false
    objective: ${objective}
    facts: [F-1]
    prompt: { en: Fire is warm., cy: Mae tân yn gynnes. }
    key: true
    reason-if-true: { en: It is., cy: Ydy. }
    reason-if-false: { en: It is., cy: Ydy. }
`;

/** The valid course with a final assessment and with facts that all its screens and questions name. */
const whole: readonly Edit[] = [
  [
    'facts.yaml',
    `cautions:
  - { id: C-1, says: Ice may burn. }
facts:
  - { id: F-1, says: Fire is warm. }
  - { id: F-2, says: Ice is warm., withheld: C-1 }
  - { id: F-3, says: Snow is cold., unchecked: true }
`,
  ],
  [module, 'm1-s01, kind: text }', 'm1-s01, kind: text, objectives: [LO-1, LO-2], facts: [F-1, F-3, C-1] }'],
  [module, 'panels: [sun, ice] }', 'panels: [sun, ice], facts: [C-1] }'],
  [module, 'steps: [one, two] }', 'steps: [one, two], facts: [C-1] }'],
  [module, 'assessment: m1-check }\n', 'assessment: m1-check }\n  - { id: m1-s06, kind: check, assessment: m1-final }\n'],
  ['m1/screens/m1-s06.en.md', '# Final\n'],
  ['m1/screens/m1-s06.cy.md', '# Terfynol\n'],
  [final, `id: m1-final\nrole: final\ndraw: 2\nquestions:\n${question('q-8', 'LO-1')}${question('q-9', 'LO-2')}`],
  [activity, 'objective: LO-2\n', 'objective: LO-2\nfacts: [F-1]\n'],
  ...(['q-1', 'q-2', 'q-3', 'q-4'] as const).map((id): Edit => [check, `- id: ${id}\n`, `- id: ${id}\n    facts: [F-1]\n`]),
];

const afterwards = (...[title, edits, lines]: BrokenCase): BrokenCase => [title, [...whole, ...edits], lines];

describe('an author who writes down the facts of a course reads', () => {
  testBroken([
    ['nothing where there is no such file, whatever screens and questions name', [[activity, 'objective: LO-2\n', 'objective: LO-2\nfacts: [F-9]\n']], []],
    afterwards('nothing where all is right', [], []),
    afterwards(
      'which facts there are',
      [[activity, 'facts: [F-1]', 'facts: [F-1, F-9]']],
      ['m1/activities/CA-1.yaml:4:14 facts: "F-9" is no fact of facts.yaml, use one of F-1, F-2, F-3, C-1'],
    ),
    afterwards(
      'that a withheld fact is named by nothing, screens included',
      [[module, 'facts: [F-1, F-3, C-1]', 'facts: [F-1, F-3, F-2]']],
      ['m1/module.yaml:9:75 screens.m1-s01.facts: "F-2" is withheld (C-1), leave it out, and see that it is not taught'],
    ),
    afterwards(
      'that nothing graded rests on a fact that still has to be checked',
      [[check, '- id: q-1\n    facts: [F-1]', '- id: q-1\n    facts: [F-3]']],
      ['m1/assessments/m1-check.yaml:5:13 questions.q-1.facts: "F-3" is not checked yet, leave it out: nothing graded may rest on it'],
    ),
    afterwards(
      'which graded item names no facts',
      [[activity, 'facts: [F-1]\n', '']],
      ['m1/activities/CA-1.yaml:1:1 file: no facts, wanted facts: those of facts.yaml that it asks about'],
    ),
    afterwards(
      'which screen that teaches names no facts; one to practise or to be asked on need not',
      [[module, ', panels: [sun, ice], facts: [C-1]', ', panels: [sun, ice]']],
      ['m1/module.yaml:10:5 screens.m1-s02: no facts, wanted facts: those of facts.yaml that it teaches'],
    ),
    afterwards(
      'which caution nothing keeps to',
      [['facts.yaml', 'facts:', '  - { id: C-2, says: Fire may burn. }\n  - { id: C-3, says: Snow may slip. }\nfacts:'], ['facts.yaml', 'withheld: C-1', 'withheld: C-3']],
      ['facts.yaml:3:5 cautions.C-2: heeded by nothing, name it on the screen that keeps to it, or withhold a fact with it'],
    ),
    afterwards(
      'which fact no screen teaches; a question alone does not',
      [[module, 'facts: [F-1, F-3, C-1]', 'facts: [F-3]']],
      ['facts.yaml:4:5 facts.F-1: taught by no screen, name it on the screen that teaches it, or withhold it with its caution'],
    ),
    afterwards(
      'that a module that stands alone teaches no fact for the course',
      [
        ...secondModule,
        ['m2/module.yaml', 'minutes: 5', 'minutes: 5\nstandalone: true'],
        ['m2/module.yaml', 'm2-s01, kind: text }', 'm2-s01, kind: text, facts: [F-1] }'],
        ['m2/activities/CA-9.yaml', 'objective: LO-2\n', 'objective: LO-2\nfacts: [F-1]\n'],
        ['course.yaml', 'cut-score: 75', ''],
        [module, 'facts: [F-1, F-3, C-1]', 'facts: [F-3]'],
      ],
      ['facts.yaml:4:5 facts.F-1: taught by no screen, name it on the screen that teaches it, or withhold it with its caution'],
    ),
    afterwards(
      'only of the misspelt key, where that may be the one that names it',
      [[module, 'facts: [F-1, F-3, C-1]', 'fact: [F-1, F-3]']],
      ['m1/module.yaml:9:57 screens.m1-s01.fact: unknown key, use facts'],
    ),
    afterwards('which cautions there are', [['facts.yaml', 'withheld: C-1', 'withheld: C-7']], ['facts.yaml:5:46 facts.F-2.withheld: "C-7" is no caution, use C-1']),
    afterwards(
      'that ids differ, however an LMS would write them',
      [['facts.yaml', 'id: F-3', 'id: F1']],
      [
        'facts.yaml:6:11 facts.F1.id: "F1" and "F-1" (facts.yaml:4) are both "f1" for an LMS, wanted an id that differs in more than capitals and hyphens',
        'm1/module.yaml:9:70 screens.m1-s01.facts: "F-3" is no fact of facts.yaml, use one of F-1, F-2, F1, C-1',
      ],
    ),
    afterwards(
      'what a fact says',
      [['facts.yaml', 'id: F-1, says: Fire is warm.', 'id: F-1']],
      ['facts.yaml:4:5 facts.F-1.says: missing, wanted what it says, in words of your own'],
    ),
    afterwards(
      'how a fact is marked that has to be checked',
      [['facts.yaml', 'unchecked: true', 'unchecked: false']],
      ['facts.yaml:6:48 facts.F-3.unchecked: false, wanted true, or leave it out'],
    ),
  ]);
});

describe('facts', () => {
  it('are no part of what is packed', async () => {
    const read = (edits: readonly Edit[]) =>
      withEdits(edits, async (folder) => {
        const result = await readContent(folder);
        assert.ok(result.kind === 'read');
        return result.content;
      });
    assert.deepEqual(await read([[module, 'm1-s01, kind: text }', 'm1-s01, kind: text, facts: [F-1] }'], [activity, 'objective: LO-2\n', 'objective: LO-2\nfacts: [F-1]\n']]), await read([]));
  });
});

describe('an author whose course lists its facts reads of an objective', () => {
  testBroken([
    ['nothing while no facts are listed', [], []],
    afterwards(
      'that no screen teaches it; a check alone does not',
      [
        [module, 'objectives: [LO-1, LO-2], facts', 'objectives: [LO-2], facts'],
        [module, 'm1-s05, kind: check,', 'm1-s05, kind: check, objectives: [LO-1],'],
      ],
      ['course.yaml:8:5 objectives.LO-1: no screen teaches it, wanted it under objectives of the screen that does'],
    ),
    afterwards(
      'that nothing practises it; what is only recalled does not',
      [[check, 'draw: 2', 'role: recall\ndraw: 2']],
      ['course.yaml:8:5 objectives.LO-1: nothing practises it, wanted an activity, a case or a question of a lesson check'],
    ),
    afterwards(
      'that the final assessment never asks about it',
      [[final, question('q-8', 'LO-1'), question('q-8', 'LO-2')]],
      ['course.yaml:8:5 objectives.LO-1: no question that a final assessment can draw is about it, wanted one in the pool, and in a quota where quotas make up the whole draw'],
    ),
    afterwards(
      'that the final assessment has a question about it which no attempt can hold',
      [[final, 'draw: 2\n', 'draw: 1\nquotas:\n  - { count: 1, items: [q-9] }\n']],
      ['course.yaml:8:5 objectives.LO-1: no question that a final assessment can draw is about it, wanted one in the pool, and in a quota where quotas make up the whole draw'],
    ),
    afterwards('nothing where quotas leave room for it', [[final, 'draw: 2\n', 'draw: 2\nquotas:\n  - { count: 1, items: [q-9] }\n']], []),
  ]);
});
