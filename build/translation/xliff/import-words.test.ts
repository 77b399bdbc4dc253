import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escaped } from '../../../manifest/xml.js';
import { withFiles } from '../../../tests/support/interface-words.js';
import { textOf, treeOf } from '../../../tests/support/tree-of.js';
import { formatProblem } from '../../content/problem.js';
import { parityProblems } from '../parity.js';
import { staleTexts, translationIn } from '../translation.js';
import { importXliff } from './import.js';
import { readXliff } from './read.js';
import { writeXliff } from './write.js';

const english = `# Ours.

# Checks.
check:
  start: "Start" # the button
  # {count} is above 0.
  left:
    by: count
    one: "{count} try of {all} is left."
    rest: "{count} tries of {all} are left."
`;
const welsh = `# Ein geiriau ni.
check:
  start: "Dechrau" # y botwm
  left: { by: count, two: "Mae {count} gynnig o {all} ar ôl.", rest: 'Mae {count} cynnig o {all} ar ôl.' }
`;
const course = treeOf({ 'course.yaml': 'id: tea\nlanguages: [en, cy]\nmodules: []\n', 'words/en.yaml': english, 'words/cy.yaml': welsh });
const settled = translationIn(course).files.map(({ file, text }) => [file, text] as const);
const tree = withFiles(course, Object.fromEntries(settled));
const xliff = writeXliff(translationIn(tree), 'cy');

function back(text: string) {
  return importXliff(tree, translationIn(tree), readXliff(new TextEncoder().encode(text)));
}

function changed(from: string | RegExp, to: string): string {
  const text = xliff.replace(from, to);
  assert.notEqual(text, xliff);
  return text;
}

const two = /(<unit id="words\.check\.left:count-two">(?:(?!<\/unit>)[^])*<target>)[^]*?(<\/target>)/;
const count = '<ph id="1" dataRef="d1"/>';
const all = '<ph id="2" dataRef="d2"/>';

describe('the interface in XLIFF', () => {
  it('is a file of its own, its values codes that cannot be broken, with what each form is for', () => {
    assert.match(xliff, /<file id="words" /);
    const unit = /<unit id="words\.check\.left:count-two">[^]*?<\/unit>/.exec(xliff)?.[0] ?? '';
    assert.match(unit, /<note category="where">Checks\.<\/note>\s*<note category="where">\{count\} is above 0\.<\/note>\s*<note category="form">Said when \{count\} is 2 \(two\)\.<\/note>/);
    assert.match(unit, /<source><ph id="1" canCopy="no" canDelete="yes" [^>]*disp="\{count\}"\/> tries of <ph id="2" canCopy="no" canDelete="no" [^>]*disp="\{all\}"\/> are left\.<\/source>/);
  });

  it('comes back into its file, and leaves everything else as it is', () => {
    const result = back(changed(two, `$1O ${all}, ${count} ar ôl: &quot;dau&quot;$2`));
    assert.ok(result.kind === 'imported');
    assert.equal(textOf(result.tree, 'words/cy.yaml'), welsh.replace('Mae {count} gynnig o {all} ar ôl.', 'O {all}, {count} ar ôl: \\"dau\\"'));
    assert.equal(textOf(result.tree, 'words/en.yaml'), english);
  });

  it('takes any words, and says the same when exported again', () => {
    const words = fc.stringMatching(/^[A-Za-zŵŷâ' ",.:;#&<>*_()!?[\]\\%@`-]{1,30}$/).filter((text) => /^\S.*\S$/.test(text));
    fc.assert(
      fc.property(words, words, (plain, form) => {
        const sent = xliff.replace('<target>Dechrau</target>', () => `<target>${escaped(plain)}</target>`).replace(two, (_, before: string, after: string) => `${before}${escaped(form)} ${all}${after}`);
        const result = back(sent);
        assert.ok(result.kind === 'imported');
        const said = translationIn(result.tree).strings.map(({ texts }) => texts['cy']?.text);
        assert.deepEqual(said, [plain, `${form} {all}`, 'Mae {count} cynnig o {all} ar ôl.']);
      }),
      { numRuns: 200 },
    );
  });

  it('may leave out the number that a form is for', () => {
    const result = back(changed(two, `$1Mae dau o ${all} ar ôl.$2`));
    assert.ok(result.kind === 'imported');
    assert.match(textOf(result.tree, 'words/cy.yaml'), /two: "Mae dau o \{all\} ar ôl\."/);
  });

  const refused: readonly (readonly [title: string, text: string, line: string])[] = [
    ['without a value', changed(two, `$1Mae ${count} ar ôl.$2`), 'words.check.left:count-two: without {all}, wanted every code of the original'],
    ['with a value twice', changed(two, `$1${count} ${count} ${all}$2`), 'words.check.left:count-two: {count} twice, wanted each code once'],
    ['with a value of its own', changed(two, `$1{number} ${all}$2`), 'words.check.left:count-two: curly brackets, wanted none: what is put in is a code'],
    ['with a value where there is none', changed('<target>Dechrau</target>', '<target>{count}</target>'), 'words.check.start: curly brackets, wanted none: what is put in is a code'],
  ];
  for (const [title, text, line] of refused) {
    it(`is refused ${title}`, () => {
      const result = back(text);
      assert.deepEqual(result.kind === 'problems' && result.problems.map(({ path, found, wanted }) => `${path}: ${found}, ${wanted}`), [line]);
    });
  }

  it('becomes reviewed when a translator’s tool says so, and a draft when it is changed after that', () => {
    const state = /(<unit id="words\.check\.start">(?:(?!<\/unit>)[^])*state=")translated/;
    const reviewed = back(changed(state, '$1final'));
    assert.ok(reviewed.kind === 'imported');
    assert.match(textOf(reviewed.tree, 'words/translation.yaml'), /^ {2}words\.check\.start: reviewed /m);
    const again = translationIn(withFiles(reviewed.tree, { 'words/cy.yaml': welsh.replace('Dechrau', 'Cychwyn') }));
    assert.match(again.files.find(({ file }) => file === 'words/translation.yaml')?.text ?? '', /^ {2}words\.check\.start: draft /m);
  });

  it('is stale when the original says something else, in whichever of its forms, until it is touched', () => {
    const staleWith = (files: Readonly<Record<string, string>>) => staleTexts(translationIn(withFiles(tree, files))).map(formatProblem);
    assert.deepEqual(staleWith({}), []);
    assert.deepEqual(staleWith({ 'words/en.yaml': english.replace('"Start"', '"Begin"') }), [
      'words/cy.yaml:3:1 words.check.start: older than its original at words/en.yaml:5, wanted it brought up to date; if it still fits, delete its line in words/translation.yaml',
    ]);
    // Welsh tells 1 and 4 not apart, so no text of its own stands beside the English one for 1.
    const forms = staleWith({ 'words/en.yaml': english.replace('try of', 'go of') });
    assert.deepEqual(forms.map((line) => / (words\S+):/.exec(line)?.[1]), ['words.check.left:count-rest', 'words.check.left:count-two']);
    assert.deepEqual(staleWith({ 'words/en.yaml': english.replace('"Start"', '"Begin"'), 'words/cy.yaml': welsh.replace('Dechrau', 'Cychwyn') }), []);
  });

  it('has to have every value in each language, but for the number that a form is for', () => {
    const told = (words: string) => {
      const read = withFiles(tree, { 'words/cy.yaml': words });
      return parityProblems(read, translationIn(read)).map(formatProblem);
    };
    assert.deepEqual(told(welsh.replace('Mae {count} gynnig', 'Mae dau gynnig')), []);
    assert.deepEqual(told(welsh.replace('gynnig o {all}', 'gynnig')), ['words/cy.yaml:4:1 words.check.left:count-two: without {all} in Welsh, wanted it, as at words/en.yaml:10']);
  });
});
