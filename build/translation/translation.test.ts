import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { textOf, treeOf } from '../../tests/support/tree-of.js';
import { formatProblem } from '../content/problem.js';
import { readTree, type Tree } from '../content/tree.js';
import { countTranslation, staleTexts, translationIn, writeTranslation } from './translation.js';

const files = {
  'course.yaml': 'id: tea\nlanguages: [en, cy]\nmodules: [m1]\ntitle: { en: Tea, cy: Te }\n',
  'm1/module.yaml': 'id: m1\ntitle: { en: Pouring, cy: Tywallt }\nscreens: [{ id: m1-s01, kind: text }]\n',
  'm1/screens/m1-s01.en.md': '# Pot\n\nTake it.\n',
  'm1/screens/m1-s01.cy.md': '# Pot\n\nCymerwch ef.\n',
};

/** With its status files written. */
function settled(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const all = { ...files, ...more };
  return { ...all, ...Object.fromEntries(translationIn(treeOf(all)).files.map(({ file, text }) => [file, text])) };
}

function stale(tree: Tree): readonly string[] {
  return staleTexts(translationIn(tree)).map(formatProblem);
}

describe('the status of translations', () => {
  it('is kept in a file for each module and one for what they share, which changes only with the texts', () => {
    const first = translationIn(treeOf(files)).files;
    assert.deepEqual(first.map(({ file, changed }) => [file, changed]), [['translation.yaml', true], ['m1/translation.yaml', true]]);
    assert.match(first[1]?.text ?? '', /^cy:\n {2}m1-s01:1: draft [0-9a-f]{8} [0-9a-f]{8}\n {2}m1-s01:title: draft .*\n {2}m1\.title: draft .*\n$/m);
    assert.ok(translationIn(treeOf(settled())).files.every(({ changed }) => !changed));
    const changed = translationIn(treeOf({ ...settled(), 'm1/screens/m1-s01.cy.md': '# Pot\n\nCymerwch hi.\n' })).files;
    assert.deepEqual(changed.map(({ changed: each }) => each), [false, true]);
  });

  it('tells with its place of a translation that its original has moved on from, until that is touched', () => {
    const moved: Readonly<Record<string, string>> = { ...settled(), 'm1/screens/m1-s01.en.md': '# Pot\n\nTake it now.\n' };
    const line = 'm1/screens/m1-s01.cy.md:3:1 m1-s01:1: older than its original at m1/screens/m1-s01.en.md:3, wanted it brought up to date; if it still fits, delete its line in m1/translation.yaml';
    assert.deepEqual(stale(treeOf(moved)), [line]);
    const written: Readonly<Record<string, string>> = { ...moved, ...Object.fromEntries(translationIn(treeOf(moved)).files.map(({ file, text }) => [file, text])) };
    assert.deepEqual(stale(treeOf(written)), [line]);
    assert.deepEqual(stale(treeOf({ ...written, 'm1/screens/m1-s01.cy.md': '# Pot\n\nCymerwch ef nawr.\n' })), []);
    const fits = (written['m1/translation.yaml'] ?? '').replace(/^ {2}m1-s01:1: .*\n/m, '');
    assert.deepEqual(stale(treeOf({ ...written, 'm1/translation.yaml': fits })), []);
  });

  it('is counted by language and module', () => {
    const all = settled();
    const reviewed = (all['m1/translation.yaml'] ?? '').replace('m1.title: draft', 'm1.title: reviewed');
    const tree = treeOf({ ...all, 'm1/translation.yaml': reviewed, 'm1/screens/m1-s01.en.md': '# Pots\n\nTake it.\n' });
    assert.deepEqual(countTranslation(translationIn(tree)), [
      { language: 'cy', draft: 1, reviewed: 0, stale: 0 },
      { language: 'cy', module: 'm1', draft: 2, reviewed: 1, stale: 1 },
    ]);
  });

  it('is not written over a file that cannot be read', () => {
    const { problems } = translationIn(treeOf({ ...files, 'm1/translation.yaml': 'cy:\n  m1.title: perfect\n' }));
    assert.deepEqual(problems.map(formatProblem), ['m1/translation.yaml:2:1 file: a line that is no status, wanted address: draft or reviewed, and two fingerprints; or delete the line']);
  });

  it('is written whole, and leaves nothing else behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'translation-'));
    try {
      await writeTranslation(folder, translationIn(treeOf(files)).files);
      assert.deepEqual((await readdir(folder)).sort(), ['m1', 'translation.yaml']);
      assert.deepEqual(await readdir(join(folder, 'm1')), ['translation.yaml']);
      const tree = (await readTree(folder)) ?? assert.fail();
      assert.equal(textOf(tree, 'translation.yaml'), settled()['translation.yaml']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
