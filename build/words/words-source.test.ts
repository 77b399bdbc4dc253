import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { wordsOf } from '../../src/i18n/table.js';
import { saidBy, type Written } from '../../src/i18n/written-words.js';
import { statementCy } from '../access/statement-cy.js';
import { statementEn } from '../access/statement-en.js';
import { readTree, type Tree } from '../content/tree.js';
import { fromRoot } from '../project.js';
import { madeWords } from './made-words.js';
import { allParameters, readWordFiles } from './word-files.js';
import { wordsSource } from './words-source.js';

const module = {
  language: 'cy',
  declaration: 'cy: Words',
  madeOf: 'a file',
  imports: { type: '// type', plural: '// plural', shortNumber: '// shortNumber' },
};

function sourceOf(words: Written, names: unknown): string {
  return wordsSource(words, names, module);
}

describe('the code that a file of words is made into', () => {
  const cases: readonly (readonly [title: string, form: Written, source: string])[] = [
    ['words as they are, in the quotation marks that they leave free', ['A', "it's", 'a\nb'], '[\n    \'A\',\n    "it\'s",\n    "a\\nb",\n  ]'],
    ['a sentence as a function of as much as it says', { '': 'Step {0} of ${1}`' }, '(a, b) => `Step ${a} of \\$${b}\\``'],
    ['what all forms begin and end with once', { '': { by: 0, forms: { two: '{0} gam arall', other: '{0} cam arall' } } }, "(a) => `${a} ${plural(a, { two: 'g', other: 'c' })}am arall`"],
    ['forms that say the same once', { '': { by: 0, forms: { one: 'x', two: 'y', other: 'x' } } }, "(a) => plural(a, { two: 'y', other: 'x' })"],
    ['a number that is told apart before its plural', { '': { by: 0, forms: { one: 'one', other: 'more', '=0': 'none', '=#1': 'all' } } }, "(a, b) => a === 0 ? 'none' : a === b ? 'all' : plural(a, { one: 'one', other: 'more' })"],
    ['a choice within a choice', { '': { by: 0, forms: { '=0': { by: 1, forms: { '=1': 'x', other: 'y' } }, other: 'z' } } }, "(a, b) => a === 0 ? (b === 1 ? 'x' : 'y') : 'z'"],
  ];
  for (const [title, form, source] of cases) {
    it(`has ${title}`, () => {
      assert.ok(sourceOf({ word: form }, { word: ['a', 'b'] }).includes(`\n  word: ${source},\n`), sourceOf({ word: form }, { word: ['a', 'b'] }));
    });
  }

  it('brings along what it uses, and says what it is made of', () => {
    assert.equal(sourceOf({ 'no-lms': 'A' }, {}), "// type\n\n// Made of a file by npm run check. Write there.\nexport const cy: Words = {\n  'no-lms': 'A',\n};\n");
    const source = sourceOf({ points: { '': { by: 0, forms: { two: '{0} bwynt', other: '{0} pwynt' } } } }, { points: ['earned'] });
    assert.match(source, /^\/\/ plural\n\/\/ shortNumber\n\/\/ type\n\n\/\/ Made of a file by npm run check\. Write there\.\nconst plural = pluralIn\('cy'\);\n/);
    assert.match(source, /\$\{shortNumber\(earned\)\} \$\{plural\(earned, \{ two: 'b', other: 'p' \}\)\}wynt`/);
  });
});

describe('the words of the interface', () => {
  let tree: Tree;
  before(async () => {
    tree = (await readTree(fromRoot('modules'))) ?? assert.fail();
  });

  it('are in code as their files have them', async () => {
    const made = await madeWords(tree, ['en', 'cy']);
    assert.deepEqual(made.map(({ file, changed }) => [file, changed]), [
      ['src/i18n/en.ts', false],
      ['build/access/statement-en.ts', false],
      ['src/i18n/cy.ts', false],
      ['build/access/statement-cy.ts', false],
    ]);
  });

  // Two ways to say a file's words: as code, and as a further language's are said. They have to agree on every number.
  for (const [language, statement] of [['en', statementEn], ['cy', statementCy]] as const) {
    it(`say the same in ${language} as code and as data, whatever the numbers`, () => {
      const { written, problems } = readWordFiles(tree, ['en', 'cy']);
      assert.deepEqual(problems, []);
      const file = written.find((each) => each.language === language) ?? assert.fail();
      const said = { ...Object(saidBy(language, file.decimal, file.words)), statement: saidBy(language, file.decimal, file.statement) };
      assert.ok(compare({ ...wordsOf(language), statement }, said, allParameters, language) > 30);
    });
  }
});

const NUMBERS = [0, 1, 2, 2.5, 3, 4, 5, 6, 7, 10, 11, 12, 20, 21, 100, 101];

/** @returns how many sentences were compared */
function compare(code: unknown, data: unknown, names: unknown, path: string): number {
  if (!isSentence(code)) {
    if (typeof code !== 'object' || code === null) {
      assert.equal(code, data, path);
      return 0;
    }
    assert.deepEqual(Object.keys(code).sort(), Object.keys(Object(data)).sort(), path);
    return Object.keys(code).reduce((sum, key) => sum + compare(Reflect.get(code, key), Reflect.get(Object(data), key), Reflect.get(Object(names), key), `${path}.${key}`), 0);
  }
  assert.ok(Array.isArray(names) && isSentence(data), path);
  for (const values of valuesFor(names.map(String))) assert.equal(code(...values), data(...values), `${path}(${values.join(', ')})`);
  return 1;
}

function isSentence(value: unknown): value is (...values: readonly number[]) => string {
  return typeof value === 'function';
}

/** Only points have parts. */
function valuesFor([name, ...others]: readonly string[]): readonly (readonly number[])[] {
  if (name === undefined) return [[]];
  const rest = valuesFor(others);
  return NUMBERS.filter((number) => name === 'earned' || Number.isInteger(number)).flatMap((number) => rest.map((each) => [number, ...each]));
}
