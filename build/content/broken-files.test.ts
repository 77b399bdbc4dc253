import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { linesOf, testBroken, validModules, withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { readContent } from './read-content.js';

const module = 'm1/module.yaml';

describe('an author whose files are not where they belong reads', () => {
  testBroken([
    ['that there is no course file', [['course.yaml']], ['course.yaml:1:1 file: missing, wanted the file that says what the course is']],
    ['which module has no folder', [['course.yaml', 'modules: [m1]', 'modules: [m1, m2]']], [
      'course.yaml:6:15 modules: "m2" has no file m2/module.yaml, write it, or leave the module out',
    ]],
    ['which module is named twice', [['course.yaml', 'modules: [m1]', 'modules: [m1, m1]']], ['course.yaml:6:15 modules: "m1" again, wanted each module once']],
    ['which module the course does not have', [['m2/module.yaml', 'id: m2']], ['m2/module.yaml:1:1 file: a module that the course does not have, name it under modules in course.yaml, or delete the folder']],
    ['which screen nothing uses', [['m1/screens/m1-s09.en.md', '# More']], ['m1/screens/m1-s09.en.md:1:1 file: a screen that nothing uses, name it in m1/module.yaml, or delete it']],
    ['which activity is on no screen', [['m1/activities/CA-2.yaml', 'id: CA-2\nkind: true-false\nobjective: LO-1\nkey: true\nprompt: { en: A, cy: A }\nreason-if-true: { en: A, cy: A }\nreason-if-false: { en: A, cy: A }']], [
      'm1/activities/CA-2.yaml:1:1 CA-2: on no screen, name it on a screen in m1/module.yaml, or delete it',
    ]],
    ['which assessment is on no screen', [[module, '  - { id: m1-s05, kind: check, assessment: m1-check }\n', ''], ['m1/screens/m1-s05.en.md'], ['m1/screens/m1-s05.cy.md']], [
      'm1/assessments/m1-check.yaml:1:1 m1-check: on no screen, name it on a screen in m1/module.yaml, or delete it',
    ]],
    ['which file ends wrongly', [['m1/activities/CA-2.yml', 'id: CA-2']], ['m1/activities/CA-2.yml:1:1 file: a file that nothing reads, wanted the end .yaml, in m1/activities']],
    ['which file lies beside the folders', [['m1/notes.md', 'x']], ['m1/notes.md:1:1 file: a file that nothing reads, wanted it in screens/, activities/, assessments/ or media/']],
    ['which folder is unknown', [['m1/images/a.svg', 'x']], ['m1/images/a.svg:1:1 file: a folder that nothing reads, wanted it in screens/, activities/, assessments/ or media/']],
    ['nothing of hidden files and a README', [['.schema/course.schema.json', '{}'], ['m1/media/.DS_Store', ''], ['README.md', '# How']], []],
    ['which file is not UTF-8, and where', [['m1/screens/m1-s04.cy.md', Uint8Array.from([0x23, 0x20, 0x44, 0x0a, 0x0a, 0x54, 0xe2, 0x6e])]], [
      'm1/screens/m1-s04.cy.md:3:2 file: a character that is not UTF-8, save the file as UTF-8',
    ]],
    ['nothing of a byte-order mark', [['m1/screens/m1-s04.cy.md', '\uFEFF# Didoli'], ['m1/activities/CA-1.yaml', 'id: CA-1', '\uFEFFid: CA-1']], []],
    ['the right line where lines end as on Windows', [['m1/screens/m1-s04.cy.md', '# Didoli\r\n\r\nUn\r\n\r\nA `gair`.\r\n']], [
      'm1/screens/m1-s04.cy.md:5:3 m1-s04: code (`gair`), wanted text without backquotes',
    ]],
  ]);

  it('that there is no modules folder', async () => {
    const folder = join(validModules, 'nowhere');
    assert.deepEqual(linesOf(await readContent(folder)), [`course.yaml:1:1 file: no such folder, wanted the modules folder at ${folder}`]);
  });
});

describe('the content check', () => {
  const several: readonly Edit[] = [
    ['m1/screens/m1-s04.cy.md'],
    ['m1/activities/CA-1.yaml', 'category: warm', 'category: hot'],
    ['m1/activities/CA-1.yaml', '{ en: Snow, cy: Eira }', '{ en: Snow }'],
    ['course.yaml', 'version: 1.2.3', 'version: one'],
    ['course.yaml', 'cy: Oer', 'cy:'],
    [module, 'minutes: 10', 'minutes: soon'],
    ['m1/assessments/m1-check.yaml', 'draw: 2', 'draw: 9'],
    ['m1/assessments/m1-check.yaml', 'objective: LO-2', 'objective: LO-9'],
    ['m1/screens/m1-s02.en.md', 'The sun', '<b>The</b> sun'],
    // Not told of yet: the screen that is missing may be the one to show it.
    ['m1/media/square.svg', '<svg/>'],
  ];
  const lines = [
    'course.yaml:3:10 version: "one", wanted a version such as 1.0.0',
    'course.yaml:16:24 categories.cold.label.cy: empty, wanted the Welsh text',
    'm1/activities/CA-1.yaml:9:15 tokens.fire.category: "hot" is no category of the course, use one of warm, cold',
    'm1/activities/CA-1.yaml:12:12 tokens.snow.label.cy: missing, wanted the Welsh text',
    'm1/assessments/m1-check.yaml:2:7 draw: 9 to draw from 4, wanted 4 or fewer, or more questions',
    'm1/assessments/m1-check.yaml:39:16 questions.q-4.objective: "LO-9" is no objective of module m1, use one of LO-2, LO-1',
    'm1/module.yaml:5:10 minutes: "soon", wanted about how many minutes it takes, a whole number from 1',
    'm1/screens/m1-s02.en.md:7:1 m1-s02.sun: HTML (<b>), wanted Markdown; a plain < is written \\<',
    'm1/screens/m1-s04.cy.md:1:1 m1-s04: missing, wanted the screen in Welsh',
  ];

  it('tells of every mistake at once, by file and from top to bottom', () =>
    withEdits(several, async (folder) => assert.deepEqual(linesOf(await readContent(folder)), lines)));

  it('tells of them in the same order whatever order they were made in', () =>
    withEdits([...several].reverse(), async (folder) => assert.deepEqual(linesOf(await readContent(folder)), lines)));
});
