import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fromRoot } from '../../project.js';
import { readTree } from '../../content/tree.js';
import { textIn } from '../../translation/read-strings.js';
import { leavesOf } from '../../translation/words/forms.js';
import { wordEntries } from '../../translation/words/word-entries.js';
import { wordFile } from '../../translation/words/word-file.js';
import { dictionaryOf } from './dictionary.js';
import { Speller } from './speller.js';
import { wordListsIn } from './word-list.js';
import { wordsToSpell } from './words-to-spell.js';

let cache: string;
before(async () => {
  cache = await mkdtemp(join(tmpdir(), 'spelling-'));
});
after(() => rm(cache, { recursive: true }));

/** Names of standards, products and keys, and DPP: what CPD is in Welsh. */
const names: ReadonlySet<string> = new Set(['AA', 'Chromium', 'DPP', 'Enter', 'Escape', 'JavaScript', 'PDF', 'Reflow', 'WCAG', 'axe-core']);

/** What is no words. */
const codes: readonly string[] = ['alphabet', 'decimal'];

describe('words of the interface and of the accessibility statement', () => {
  for (const language of ['en', 'cy']) {
    it(`are spelt rightly in ${wordFile(language)}, in every form of each sentence`, async () => {
      const tree = await readTree(fromRoot('modules'));
      const dictionary = await dictionaryOf(language, cache);
      assert.ok(tree && dictionary);
      const speller = new Speller(language, dictionary, wordListsIn(tree)(language));
      const entries = wordEntries(textIn(tree, wordFile(language))).filter(({ path }) => !codes.includes(path.join('.')));
      const words = entries.flatMap(({ said }) => leavesOf(said, language)).flatMap(({ text }) => wordsToSpell(text.value.replace(/\{\w+\}/g, '0')));
      assert.ok(words.length > 1000);
      assert.deepEqual([...new Set(words)].filter((word) => !names.has(word) && !speller.knows(word)), []);
    });
  }
});
