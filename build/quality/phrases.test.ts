import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { formatProblem } from '../content/problem.js';
import { fromRoot } from '../project.js';
import { avoidedPhrases } from './phrases.js';
import { readingTexts } from './reading-texts.js';
import { courseTree } from './testing/course-tree.js';

const lists = {
  'avoid.en.txt': '# Terms\nservice user* = individual\n',
  'avoid.cy.txt': "wedi'u gwahaniaethu = gwahaniaethir yn eu herbyn\ncydberth* = perthynas\n",
};

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = courseTree({ ...lists, ...files });
  return avoidedPhrases(readingTexts(tree), tree, ['en', 'cy']).map(formatProblem);
}

describe('phrases that are not to be used', () => {
  it('are told where they stand, with what to write', () => {
    assert.deepEqual(told({ 'm1/screens/m1-s01.en.md': '# One\n\nWe help\nService  users here.\n', 'm1/screens/m1-s01.cy.md': '# Un\n\nMae cydberthynas yma.\n' }), [
      'm1/screens/m1-s01.en.md:4:1 m1-s01:1: "Service users", which is not to be used, use individual',
      'm1/screens/m1-s01.cy.md:3:5 m1-s01:1: "cydberthynas", which is not to be used, use perthynas',
    ]);
  });

  it('are found with either apostrophe, and in questions', () => {
    assert.deepEqual(told({ 'm1/activities/q.yaml': 'id: q\nprompt: { en: One., cy: "Maent wedi’u gwahaniaethu." }\n' }), [
      'm1/activities/q.yaml:2:32 q.prompt: "wedi’u gwahaniaethu", which is not to be used, use gwahaniaethir yn eu herbyn',
    ]);
  });

  it('are found in words for one setting only', () =>
    assert.equal(told({ 'm1/activities/q.yaml': 'id: q\nprompt: { en: "{{health: A service user | A person}}", cy: Un. }\n' }).length, 1));

  it('are whole words of that language', () => {
    assert.deepEqual(told({ 'm1/activities/q.yaml': 'id: q\nprompt: { en: "Self-service users cydberthynas", cy: "A service user" }\n' }), []);
  });

  it('may be of a language that has no list', () => assert.deepEqual(avoidedPhrases([], courseTree({}), ['en', 'ar']), []));

  it('have in their list what to write in their place', () => {
    assert.deepEqual(told({ 'avoid.en.txt': 'client\n= one\nclient = individual\n' }), [
      'avoid.en.txt:1:1 file: "client", wanted a phrase, = and what to write in its place',
      'avoid.en.txt:2:1 file: "= one", wanted a phrase, = and what to write in its place',
    ]);
  });
});

// As they stand in the list of known faults and of terms that the course replaces.
describe('the course’s own lists', () => {
  const faults = [
    ['en', 'Clients and service users'],
    ['en', 'The care practitioners'],
    ['cy', 'gweithio ar perthnasoedd-ganolog'],
    ['cy', 'gwaith perthnasoedd-ganolog'],
    ['cy', 'rhyngbersonol a phersonol'],
    ['cy', 'derbyn rhodd o arian wrth y cleient'],
    ['cy', 'yn gwadu gwasanaethau'],
    ['cy', 'wedi eu gwahaniaethu yn eu herbyn'],
    ['cy', 'cydberthynas dda'],
    ['cy', 'defnyddiwr gwasanaeth'],
  ] as const;
  for (const [language, words] of faults) {
    it(`find “${words}”`, async () => {
      const own = await Promise.all(['en', 'cy'].map(async (each) => [`avoid.${each}.txt`, await readFile(fromRoot(`modules/avoid.${each}.txt`), 'utf8')] as const));
      assert.notDeepEqual(told({ ...Object.fromEntries(own), 'm1/activities/q.yaml': `id: q\nprompt: { ${language}: "${words}" }\n` }), []);
    });
  }
});
