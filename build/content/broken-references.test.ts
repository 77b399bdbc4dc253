import { describe } from 'node:test';
import { testBroken } from '../../tests/support/broken-modules.js';

const course = 'course.yaml';
const module = 'm1/module.yaml';
const activity = 'm1/activities/CA-1.yaml';
const check = 'm1/assessments/m1-check.yaml';

describe('an author whose ids do not fit together reads', () => {
  testBroken([
    [
      'an id given twice in a list',
      [[activity, 'id: snow', 'id: fire']],
      ['m1/activities/CA-1.yaml:11:9 tokens.fire.id: "fire" again (first at m1/activities/CA-1.yaml:7), wanted an id of its own'],
    ],
    [
      'an id given twice in the course, and where it was first',
      [[check, 'id: q-2', 'id: LO-1']],
      ['m1/assessments/m1-check.yaml:16:9 questions.LO-1.id: "LO-1" again (first at course.yaml:8), wanted an id of its own'],
    ],
    [
      'ids that an LMS gets as one',
      [[check, 'id: q-2', 'id: Q1']],
      [
        'm1/assessments/m1-check.yaml:16:9 questions.Q1.id: "Q1" and "q-1" (m1/assessments/m1-check.yaml:4) are both "q1" for an LMS, wanted an id that differs in more than capitals and hyphens',
      ],
    ],
    [
      'a source and a target with one id',
      [[check, 'id: smoke', 'id: up']],
      ['m1/assessments/m1-check.yaml:47:13 questions.q-4.sources.up.id: "up" again (first at m1/assessments/m1-check.yaml:42), wanted an id of its own'],
    ],
    ['a panel named twice', [[module, '[sun, ice]', '[sun, ice, sun]']], ['m1/module.yaml:10:52 screens.m1-s02.panels: "sun" again (first at m1/module.yaml:10), wanted an id of its own']],
    ['a reserved word', [[check, 'id: q-2', 'id: constructor']], ['m1/assessments/m1-check.yaml:16:9 questions.constructor.id: "constructor" is a reserved word, wanted another id']],
    ['the id that names the course’s title', [[check, 'id: q-2', 'id: course']], ['m1/assessments/m1-check.yaml:16:9 questions.course.id: "course" is a reserved word, wanted another id']],
    [
      'an unknown category',
      [[activity, 'category: warm', 'category: wram']],
      ['m1/activities/CA-1.yaml:9:15 tokens.fire.category: "wram" is no category of the course, use one of warm, cold'],
    ],
    [
      'an unknown category in a list',
      [[activity, 'category: [cold]', 'category: [cold, icy]']],
      ['m1/activities/CA-1.yaml:13:22 tokens.snow.category: "icy" is no category of the course, use one of warm, cold'],
    ],
    ['a category twice for one token', [[activity, 'category: [cold]', 'category: [cold, cold]']], ['m1/activities/CA-1.yaml:13:22 tokens.snow.category: "cold" again, wanted each category once']],
    [
      'a category that the activity does not offer',
      [[activity, 'category: warm', 'category: mild']],
      ['m1/activities/CA-1.yaml:9:15 tokens.fire.category: "mild" is no category of the activity, use one of warm, cold'],
    ],
    [
      'an unknown category of the activity, and nothing of the tokens that it was meant for',
      [[activity, '[warm, cold]', '[warm, colt]']],
      ['m1/activities/CA-1.yaml:5:20 categories: "colt" is no category of the course, use one of warm, cold, mild'],
    ],
    [
      'an activity’s category twice',
      [[activity, '[warm, cold]', '[warm, cold, warm]']],
      ['m1/activities/CA-1.yaml:5:26 categories: "warm" again (first at m1/activities/CA-1.yaml:5), wanted an id of its own'],
    ],
    [
      'an unknown objective',
      [[check, 'objective: LO-2', 'objective: LO-3']],
      ['m1/assessments/m1-check.yaml:39:16 questions.q-4.objective: "LO-3" is no objective of module m1, use one of LO-2, LO-1'],
    ],
    [
      'an objective that is another module’s',
      [[module, '[LO-2, LO-1]', '[LO-1]'], [activity, 'objective: LO-2', 'objective: LO-1']],
      ['m1/assessments/m1-check.yaml:39:16 questions.q-4.objective: "LO-2" is no objective of module m1, use LO-1'],
    ],
    [
      'an unknown objective of the module, and nothing of the items that it was meant for',
      [[module, '[LO-2, LO-1]', '[LO-22, LO-1]']],
      ['m1/module.yaml:6:14 objectives: "LO-22" is no objective of the course, use one of LO-1, LO-2'],
    ],
    ['an objective of the module twice', [[module, '[LO-2, LO-1]', '[LO-2, LO-1, LO-2]']], ['m1/module.yaml:6:26 objectives: "LO-2" again, wanted each objective once']],
    [
      'an unknown target',
      [[check, 'target: up', 'target: upp']],
      ['m1/assessments/m1-check.yaml:49:17 questions.q-4.sources.smoke.target: "upp" is no target of the question, use one of up, down'],
    ],
    [
      'an unknown activity, and not that the one meant is on no screen',
      [[module, 'activity: CA-1', 'activity: CA1']],
      ['m1/module.yaml:12:45 screens.m1-s04.activity: "CA1" is no activity of this module, use CA-1'],
    ],
    [
      'an unknown assessment',
      [[module, 'assessment: m1-check', 'assessment: m1-chek']],
      ['m1/module.yaml:13:44 screens.m1-s05.assessment: "m1-chek" is no assessment of this module, use m1-check'],
    ],
    [
      'an activity that no file holds',
      [[activity]],
      ['m1/module.yaml:12:45 screens.m1-s04.activity: "CA-1" is no activity of this module, write m1/activities/CA-1.yaml'],
    ],
    [
      'an activity on two screens',
      [
        [module, '  - { id: m1-s05', '  - { id: m1-s06, kind: activity, activity: CA-1 }\n  - { id: m1-s05'],
        ['m1/screens/m1-s06.en.md', '# Again'],
        ['m1/screens/m1-s06.cy.md', '# Eto'],
      ],
      ['m1/module.yaml:13:45 screens.m1-s06.activity: "CA-1" again (first on m1-s04), wanted one screen for each activity'],
    ],
    [
      'an assessment on two screens',
      [
        [module, '  - { id: m1-s05', '  - { id: m1-s06, kind: check, assessment: m1-check }\n  - { id: m1-s05'],
        ['m1/screens/m1-s06.en.md', '# Again'],
        ['m1/screens/m1-s06.cy.md', '# Eto'],
      ],
      ['m1/module.yaml:14:44 screens.m1-s05.assessment: "m1-check" again (first on m1-s06), wanted one screen for each assessment'],
    ],
    ['an activity whose id is not its file’s name', [[activity, 'id: CA-1', 'id: CA-2']], ['m1/activities/CA-1.yaml:1:5 id: "CA-2" in CA-1.yaml, wanted CA-1, the file’s name']],
    ['a module whose id is not its folder’s name', [[module, 'id: m1', 'id: m2']], ['m1/module.yaml:1:5 id: "m2" in the folder m1, wanted m1, the folder’s name']],
    ['a single choice with two keys', [[check, '      - id: ice\n', '      - id: ice\n        key: true\n']], [
      'm1/assessments/m1-check.yaml:14:14 questions.q-1.options.ice.key: another right option, wanted key: true on exactly one',
    ]],
    ['a single choice without a key', [[check, '        key: true\n', '']], ['m1/assessments/m1-check.yaml:9:7 questions.q-1.options: no right option, wanted key: true on exactly one']],
    ['a misspelt key, and not that there is none', [[check, '        key: true\n', '        kye: true\n']], ['m1/assessments/m1-check.yaml:11:9 questions.q-1.options.sun.kye: unknown key, use key']],
    [
      'a multiple choice without a key',
      [
        [check, 'label: { en: Snow, cy: Eira }\n        key: true', 'label: { en: Snow, cy: Eira }'],
        [check, 'label: { en: Ice, cy: Iâ }\n        key: true', 'label: { en: Ice, cy: Iâ }'],
      ],
      ['m1/assessments/m1-check.yaml:22:7 questions.q-2.options: no right option, wanted key: true on at least one'],
    ],
    ['a draw larger than its pool', [[check, 'draw: 2', 'draw: 5']], ['m1/assessments/m1-check.yaml:2:7 draw: 5 to draw from 4, wanted 4 or fewer, or more questions']],
    [
      'a misspelt list of the course file, and nothing of what refers to it',
      [[course, 'categories:', 'categorys:']],
      ['course.yaml:12:1 categorys: unknown key, use categories'],
    ],
  ]);
});

describe('an author whose item no longer fits the numbers it has reads', () => {
  const lock = (kind: string) =>
    `{ "revision": 1, "screens": {}, "items": { "q-1": { "kind": "${kind}", "number": 0, "since": 1, "parts": {}, "places": {} } } }`;
  const many = Array.from({ length: 36 }, (_, index) => `"old${index}": { "number": ${index}, "since": 1, "retired": true }`).join();
  const full = `{ "revision": 1, "screens": { "m1-s02": { "number": 0, "since": 1, "parts": { ${many} } } },
    "items": { "q-1": { "kind": "single-choice", "number": 0, "since": 1, "parts": { ${many} }, "places": {} } } }`;
  const restore = 'restore the file from version control; it is never edited by hand';
  testBroken([
    [
      'that another kind of item needs a new id',
      [['m1/ids.lock.json', lock('true-false')]],
      ['m1/assessments/m1-check.yaml:5:11 questions.q-1.kind: "q-1" was true-false before, and learners have answers to that, give the item a new id'],
    ],
    [
      'that no more parts can have a number',
      [['m1/ids.lock.json', full]],
      [
        'm1/assessments/m1-check.yaml:4:9 questions.q-1.id: "q-1" has had 38 parts, those now gone counted, wanted 36 at most, or an item with a new id',
        'm1/module.yaml:10:11 screens.m1-s02.id: "m1-s02" has had 38 parts, those now gone counted, wanted 36 at most',
      ],
    ],
    ['that the lock file is no JSON', [['m1/ids.lock.json', '{ "revision": 1,']], [`m1/ids.lock.json:1:17 file: a bracket that is not closed, ${restore}`]],
    ['that the lock file holds a merge conflict', [['m1/ids.lock.json', '{\n<<<<<<< ours\n  "revision": 1\n=======\n']], [`m1/ids.lock.json:2:1 file: a merge conflict (<<<<<<<), ${restore}`]],
    ['that the lock file lacks something', [['m1/ids.lock.json', '{ "revision": 1 }']], [`m1/ids.lock.json:1:1 screens: missing, ${restore}`]],
    [
      'that two ids have one number',
      [['m1/ids.lock.json', '{ "revision": 1, "items": {}, "screens": {\n"a": { "number": 0, "since": 1, "parts": {} },\n"b": { "number": 0, "since": 1, "parts": {} } } }']],
      [`m1/ids.lock.json:3:6 screens.b: number 0, which "a" has, ${restore}`],
    ],
    [
      'that an id is from a revision yet to come',
      [['m1/ids.lock.json', '{ "revision": 1, "items": {}, "screens": {\n"a": { "number": 0, "since": 2, "parts": {} } } }']],
      [`m1/ids.lock.json:2:6 screens.a: revision 2 of 1, ${restore}`],
    ],
  ]);
});
