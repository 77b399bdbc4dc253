import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { wordsOf } from '../../src/i18n/table.js';
import { withFiles, withInterfaceWords } from '../../tests/support/interface-words.js';
import { textOf, treeOf } from '../../tests/support/tree-of.js';
import { formatProblem } from '../content/problem.js';
import { readTree } from '../content/tree.js';
import { fromRoot } from '../project.js';
import { useWordFiles, writtenWords } from './word-files.js';

const FILE = 'words/ar.yaml';
let written: string;
before(async () => {
  const tree = await readTree(fromRoot('tests/fixtures/modules/right-to-left'));
  written = tree ? textOf(tree, FILE) : assert.fail();
});

function told(text: string | undefined, languages: readonly string[] = ['en', 'cy', 'ar']): readonly string[] {
  return useWordFiles(treeOf(text === undefined ? {} : { [FILE]: text }), languages).map(formatProblem);
}

function lineOf(words: string): number {
  return written.slice(0, written.indexOf(words)).split('\n').length;
}

describe('the interface’s words in a file', () => {
  it('make a further language of one, with its direction, and no code', () => {
    assert.deepEqual(told(written), []);
    const words = wordsOf('ar');
    assert.deepEqual([words.language, words.direction, words.ownName], ['ar', 'rtl', 'العربية']);
    assert.equal(words.shell.screenOf(2, 7), 'الشاشة 2 من 7');
    assert.equal(words.date(22, words.months[10] ?? '', 2026), '22 نوفمبر 2026');
    assert.equal(writtenWords('ar')?.decimal, '٫');
  });

  // The Arabic categories of CLDR: 0, 1 and 2 each; 3 to 10 and 11 to 99 by the last two digits; the rest, such as 100.
  for (const [count, said] of [[0, 'لا أسئلة'], [1, 'سؤال واحد'], [2, 'سؤالان'], [3, '3 أسئلة'], [103, '103 أسئلة'], [11, '11 سؤالًا'], [100, '100 سؤال']] as const) {
    it(`say ${count} questions in the plural form that Arabic has for it`, () => {
      told(written);
      assert.equal(wordsOf('ar').check.questions(count), said);
    });
  }

  it('say that all are right, or none, where a sentence tells that apart, and write parts with their own decimal sign', () => {
    told(written);
    const { item, check, evidence } = wordsOf('ar');
    assert.equal(item.countRight(3, 3), 'كل الإجابات صحيحة، وعددها 3.');
    assert.equal(item.countRight(0, 3), 'لا إجابة صحيحة من 3.');
    assert.equal(check.score(2.5, 4), '2٫5 من 4');
    assert.equal(evidence.time(2, 0), 'ساعتان');
    assert.equal(evidence.time(1, 5), 'ساعة و5 دقائق');
  });

  const broken: readonly (readonly [title: string, from: string, to: string, line: () => string])[] = [
    ['a word is missing', '  skip: "الانتقال إلى المحتوى"\n', '', () => `${FILE}:${lineOf('shell:') + 1}:3 shell.skip: missing, wanted words`],
    ['a key is misspelt', '  menu: ', '  menue: ', () => `${FILE}:${lineOf('  menu: ')}:3 shell.menue: unknown key, use menu`],
    ['a form is missing', '    two: "سؤالان"\n', '', () => `${FILE}:${lineOf('  questions:') + 1}:5 check.questions: no words for two, wanted zero, one, two, few, many and other, which the language tells apart, or rest`],
    ['a sentence has a mark that there is not', 'الشاشة {position} من', 'الشاشة {posit} من', () => `${FILE}:${lineOf('  screenOf:')}:13 shell.screenOf: {posit} in a sentence, use one of {position}, {count}`],
    ['a sentence is decided by nothing', '    by: count\n    zero: "لا أسئلة"', '    zero: "لا أسئلة"', () => `${FILE}:${lineOf('  questions:') + 1}:5 check.questions: forms without by, wanted by: count, the number that decides`],
    ['a month is missing', '"يناير", ', '', () => `${FILE}:${lineOf('months:')}:9 months: a list of 11, wanted a list of 12`],
  ];
  for (const [title, from, to, line] of broken) {
    it(`are refused with their place where ${title}`, () => {
      assert.ok(written.includes(from));
      assert.deepEqual(told(written.replace(from, () => to)), [line()]);
    });
  }

  it('are refused in English where they put in what is not there, and in another language where English has more', async () => {
    const own = await withInterfaceWords(treeOf({}));
    const toldOf = (file: string, from: string, to: string) => {
      const text = textOf(own, file);
      assert.ok(text.includes(from));
      return useWordFiles(withFiles(own, { [file]: text.replace(from, to) }), ['en', 'cy']).map((problem) => formatProblem(problem).replace(/:\d+:\d+/, ''));
    };
    assert.deepEqual(toldOf('words/en.yaml', '"Next"', '"Next {screen}"'), ['words/en.yaml shell.next: {screen} in a sentence, wanted no such mark']);
    assert.deepEqual(toldOf('words/en.yaml', '{position} of {count}"', '{place} of {count}"'), ['words/en.yaml shell.screenOf: {place} in a sentence, use one of {position}, {count}']);
    assert.deepEqual(toldOf('words/en.yaml', '  next: "Next"', '  next: "Next"\n  later: "Later"'), ['words/cy.yaml shell.later: missing, wanted words']);
    assert.deepEqual(toldOf('words/cy.yaml', '  next: "Nesaf"\n', ''), ['words/cy.yaml shell.next: missing, wanted words']);
  });

  it('have to be there for every language that the interface does not speak, and for no other', () => {
    assert.deepEqual(told(undefined), ['words/ar.yaml:1:1 file: missing, wanted the interface’s words in Arabic, which speaks only en and cy by itself']);
    assert.deepEqual(told(written, ['en', 'cy']), ['words/ar.yaml:1:1 file: words that nothing says, wanted the name of another language of course.yaml, or no such file']);
    assert.deepEqual(told(undefined, ['en', 'cy']), []);
  });
});
