import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../../project.js';
import { readTree } from '../../content/tree.js';
import { dictionaryOf } from './dictionary.js';
import { Speller } from './speller.js';
import { wordListsIn } from './word-list.js';
import { wordsToSpell } from './words-to-spell.js';

let cache: string;
before(async () => {
  cache = await mkdtemp(join(tmpdir(), 'spelling-'));
});
after(() => rm(cache, { recursive: true }));

/** Words of ours, by the language that they are in. */
const files = [
  ['en', 'src/i18n/en.ts'],
  ['cy', 'src/i18n/cy.ts'],
  ['en', 'build/access/statement-en.ts'],
  ['cy', 'build/access/statement-cy.ts'],
] as const;

/** Names of standards, products and keys, and DPP: what CPD is in Welsh. */
const names: ReadonlySet<string> = new Set(['AA', 'Chromium', 'DPP', 'Enter', 'Escape', 'JavaScript', 'PDF', 'Reflow', 'WCAG', 'axe-core']);

/** Keys whose values are no words. */
const codes: readonly string[] = ['language', 'direction', 'alphabet'];

describe('words of the interface and of the accessibility statement', () => {
  for (const [language, file] of files) {
    it(`are spelt rightly in ${file}`, async () => {
      const tree = await readTree(fromRoot('modules'));
      const dictionary = await dictionaryOf(language, cache);
      assert.ok(tree && dictionary);
      const speller = new Speller(language, dictionary, wordListsIn(tree)(language));
      const words = stringsIn(await readFile(fromRoot(file), 'utf8')).flatMap(wordsToSpell);
      assert.ok(words.length > 100);
      assert.deepEqual([...new Set(words)].filter((word) => !names.has(word) && !speller.knows(word)), []);
    });
  }
});

/** What stands in quotation marks, but for keys, imports and types. What a template puts in is no word. */
function stringsIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && codes.includes(node.name.getText())) return;
    if (ts.isCallExpression(node) && node.expression.getText() === 'pluralIn') return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('0'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
