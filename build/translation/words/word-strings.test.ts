import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treeOf } from '../../../tests/support/tree-of.js';
import type { AuthorString } from '../author-string.js';
import { newWordFile, wordStrings } from './word-strings.js';

const english = `# About this file.

# Buttons at the foot.
shell:
  # To the next screen.
  next: "Next"
  done:
    by: count
    one: "{done} of {count} screen done"
    rest: "{done} of {count} screens done"
  left:
    by: left
    =0: "Nothing is left."
    one: "{left} item of {count} left."
    rest: "{left} items of {count} left."
  right:
    by: right
    =count: "All {count} are right."
    rest: "{right} of {count} right."
days: ["Monday", "Tuesday"]
`;
const welsh = `shell:
  next: "Nesaf"
  done: { by: done, zero: "Dim un o'r {count}", rest: "{done} o {count}" }
  left: { by: left, two: "{left} eitem (o {count})", "few, many": "{left} eitem o'r {count}", rest: "{left} eitem o {count}" }
  right: "{right} o {count} yn gywir"
days: ["Llun", "Mawrth"]
`;
const tree = treeOf({ 'words/en.yaml': english, 'words/cy.yaml': welsh });
const strings = wordStrings(tree, ['en', 'cy', 'ar']);

function textsOf(language: string): readonly (readonly [address: string, source: string | undefined, target: string | undefined])[] {
  return strings.filter((string) => string.for?.includes(language)).map(({ address, texts }) => [address.replace('words.', ''), texts['en']?.text, texts[language]?.text]);
}

function stringAt(address: string): AuthorString {
  return strings.find((string) => string.address === address) ?? assert.fail(address);
}

describe('the words of the interface, for a translator', () => {
  it('are a text each, and a text for each form that the translation has, beside what the original says of that number', () => {
    assert.deepEqual(textsOf('cy'), [
      ['shell.next', 'Next', 'Nesaf'],
      // Where Welsh is decided by one number and English by another.
      ['shell.done:done-zero', '{done} of {count} screens done', "Dim un o'r {count}"],
      ['shell.done:done-rest', '{done} of {count} screens done', '{done} o {count}'],
      ['shell.left:left-two', '{left} items of {count} left.', '{left} eitem (o {count})'],
      ['shell.left:left-few-many', '{left} items of {count} left.', "{left} eitem o'r {count}"],
      ['shell.left:left-rest', '{left} items of {count} left.', '{left} eitem o {count}'],
      ['shell.right', '{right} of {count} right.', '{right} o {count} yn gywir'],
      ['days.1', 'Monday', 'Llun'],
      ['days.2', 'Tuesday', 'Mawrth'],
    ]);
  });

  // The Arabic categories of CLDR: zero, one, two, few (3 to 10), many (11 to 99), other.
  it('have a form for each plural of a language that has none yet, but for a number that is told apart already', () => {
    assert.deepEqual(
      textsOf('ar').map(([address, source]) => [address, source]),
      [
        ['shell.next', 'Next'],
        ['shell.done:count-zero', '{done} of {count} screens done'],
        ['shell.done:count-one', '{done} of {count} screen done'],
        ['shell.done:count-two', '{done} of {count} screens done'],
        ['shell.done:count-few', '{done} of {count} screens done'],
        ['shell.done:count-many', '{done} of {count} screens done'],
        ['shell.done:count-rest', '{done} of {count} screens done'],
        ['shell.left:left-is-0', 'Nothing is left.'],
        ['shell.left:left-one', '{left} item of {count} left.'],
        ['shell.left:left-two', '{left} items of {count} left.'],
        ['shell.left:left-few', '{left} items of {count} left.'],
        ['shell.left:left-many', '{left} items of {count} left.'],
        ['shell.left:left-rest', '{left} items of {count} left.'],
        ['shell.right:right-is-count', 'All {count} are right.'],
        ['shell.right:right-rest', '{right} of {count} right.'],
        ['days.1', 'Monday'],
        ['days.2', 'Tuesday'],
      ],
    );
  });

  it('say where they stand and for which numbers they are', () => {
    assert.deepEqual(stringAt('words.shell.next').notes, ['Buttons at the foot.', 'To the next screen.']);
    assert.equal(stringAt('words.shell.next').when, undefined);
    assert.equal(stringAt('words.shell.left:left-few-many').when, 'Said when {left} is 3 or 6 (few, many).');
    assert.equal(stringAt('words.shell.left:left-is-0').when, 'Said when {left} is 0.');
    assert.equal(stringAt('words.shell.right:right-is-count').when, 'Said when {right} is the same as {count}.');
    assert.equal(stringAt('words.shell.done:done-rest').when, 'Said when {done} is 1, 2, 3, 4, 5, 6 and so on (rest).');
  });

  it('may leave out the number that their form is for, and no other', () => {
    assert.deepEqual([stringAt('words.shell.left:left-two').spare, stringAt('words.shell.right').spare], [['left'], undefined]);
    assert.deepEqual(stringAt('words.shell.right:right-is-count').spare, ['right', 'count']);
  });

  it('are held against all forms of the original: each of those may have to do with each of them', () => {
    const anew = wordStrings(treeOf({ 'words/en.yaml': english.replace('screen done', 'screen seen'), 'words/cy.yaml': welsh }), ['en', 'cy']);
    const origin = (all: readonly AuthorString[], address: string) => all.find((string) => string.address === address)?.texts['en']?.origin;
    assert.notEqual(origin(anew, 'words.shell.done:done-zero'), origin(strings, 'words.shell.done:done-zero'));
    assert.equal(origin(anew, 'words.shell.left:left-two'), origin(strings, 'words.shell.left:left-two'));
  });

  it('are none where the first language has no file of them', () => {
    assert.deepEqual(wordStrings(treeOf({ 'words/cy.yaml': welsh }), ['en', 'cy']), []);
  });

  it('make a file for a language that has none', () => {
    const words = new Map(textsOf('ar').map(([address, source = '']) => [`words.${address}`, `ar ${source}`]));
    assert.equal(
      newWordFile(tree, 'en', 'ar', words),
      `shell:
  next: "ar Next"
  done:
    by: "count"
    zero: "ar {done} of {count} screens done"
    one: "ar {done} of {count} screen done"
    two: "ar {done} of {count} screens done"
    few: "ar {done} of {count} screens done"
    many: "ar {done} of {count} screens done"
    rest: "ar {done} of {count} screens done"
  left:
    by: "left"
    =0: "ar Nothing is left."
    one: "ar {left} item of {count} left."
    two: "ar {left} items of {count} left."
    few: "ar {left} items of {count} left."
    many: "ar {left} items of {count} left."
    rest: "ar {left} items of {count} left."
  right:
    by: "right"
    =count: "ar All {count} are right."
    rest: "ar {right} of {count} right."
days:
  - "ar Monday"
  - "ar Tuesday"
`,
    );
  });
});
