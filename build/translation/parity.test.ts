import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treeOf } from '../../tests/support/tree-of.js';
import { formatProblem } from '../content/problem.js';
import { parityProblems } from './parity.js';
import { readStrings } from './read-strings.js';

const english = '# Tea\n\nTake **two** [cups](term:t-cup).\n\n- one\n- two\n\n> Note.\n\n## Pot {#pot}\n\nFill [*it*](screen:m1-s01).\n';
const welsh = '# Te\n\nCymerwch **ddau** [gwpan](term:t-cup).\n\n- un\n- dau\n\n> Nodyn.\n\n## Tebot {#pot}\n\nLlanwch [*ef*](screen:m1-s01).\n';

function told(cy: string, prompt = 'Tŷ {{wales: a | b}}'): readonly string[] {
  const tree = treeOf({
    'course.yaml': 'languages: [en, cy]\nmodules: [m1]\n',
    'm1/module.yaml': 'id: m1\nscreens: [{ id: m1-s01, kind: reveal, panels: [pot] }]\n',
    'm1/screens/m1-s01.en.md': english,
    'm1/screens/m1-s01.cy.md': cy,
    'm1/activities/CA-1.yaml': `id: CA-1\nprompt:\n  en: "House {{wales: a | b}}"\n  cy: "${prompt}"\n`,
  });
  return parityProblems(tree, readStrings(tree)).map(formatProblem);
}

describe('two languages of a screen', () => {
  it('are built alike, words of another language in one of them aside', () => {
    assert.deepEqual(told(welsh), []);
    assert.deepEqual(told(welsh.replace('Nodyn', '[Nodyn](lang:en)')), []);
  });

  const cases: readonly (readonly [title: string, from: string, to: string, line: string])[] = [
    ['a point more', '- dau', '- dau\n- tri', 'm1/screens/m1-s01.cy.md:7:1 m1-s01:2.3: a point of a list more, or in another place in Welsh, wanted a note, as at m1/screens/m1-s01.en.md:8'],
    ['a paragraph more at the end', '> Nodyn.', '> Nodyn.\n\nMwy.', 'm1/screens/m1-s01.cy.md:10:1 m1-s01:4: a paragraph more, or in another place in Welsh, wanted no more here, as after m1/screens/m1-s01.en.md:8'],
    ['a note less', '> Nodyn.\n\n', '', 'm1/screens/m1-s01.cy.md:6:1 m1-s01:2.2: nothing more in Welsh, wanted a note, as at m1/screens/m1-s01.en.md:8'],
    ['another kind of list', '- un\n- dau', '1. un\n2. dau', 'm1/screens/m1-s01.cy.md:5:1 m1-s01:2.1: a point of a numbered list more, or in another place in Welsh, wanted a point of a list, as at m1/screens/m1-s01.en.md:5'],
    ['no strong words', '**ddau**', 'ddau', 'm1/screens/m1-s01.cy.md:3:1 m1-s01:1: without strong words in Welsh, wanted strong words, as at m1/screens/m1-s01.en.md:3'],
    ['another link', 'term:t-cup', 'term:t-pot', 'm1/screens/m1-s01.cy.md:3:1 m1-s01:1: a link to term:t-pot in Welsh only, wanted a link to term:t-cup, as at m1/screens/m1-s01.en.md:3'],
    ['other emphasis on a link', '[*ef*](screen:m1-s01)', '*[ef](screen:m1-s01)*', 'm1/screens/m1-s01.cy.md:12:1 m1-s01.pot:1: emphasised a link to screen:m1-s01 in Welsh only, wanted a link to screen:m1-s01, as at m1/screens/m1-s01.en.md:12'],
  ];
  for (const [title, from, to, line] of cases) {
    it(`are told apart by ${title}`, () => {
      assert.ok(welsh.includes(from));
      assert.deepEqual(told(welsh.replace(from, to)), [line]);
    });
  }

  it('switch on the same cases', () => {
    assert.deepEqual(told(welsh, 'Tŷ {{england: a | b}}'), ['m1/activities/CA-1.yaml:4:1 CA-1.prompt: {{england: in Welsh only, wanted {{wales:, as at m1/activities/CA-1.yaml:3']);
  });
});
