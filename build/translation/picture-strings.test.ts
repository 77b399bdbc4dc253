import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XmlDocument } from 'libxml2-wasm';
import { textOf, treeOf } from '../../tests/support/tree-of.js';
import { formatProblem } from '../content/problem.js';
import { parityProblems } from './parity.js';
import { drawnWords } from './picture-strings.js';
import { readStrings } from './read-strings.js';
import { translationIn } from './translation.js';
import { importXliff } from './xliff/import.js';
import { readXliff } from './xliff/read.js';
import { writeXliff } from './xliff/write.js';

const english = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- <text>not this</text> -->
  <title>Bread &amp; butter</title>
  <style>text { fill: red }</style>
  <path d="M0 0h9" aria-label="a > b"/>
  <g><text x="1">Trust <tspan>me</tspan></text></g>
</svg>
`;
const welsh = english.replace('Bread &amp; butter', 'Bara &#xE2; menyn').replace('Trust', 'Ymddiried').replace('>me<', '>ynof<');

function course(files: Readonly<Record<string, string>>) {
  return treeOf({
    'course.yaml': 'id: tea\nlanguages: [en, cy, ar]\nmodules: [m1]\n',
    'm1/module.yaml': 'id: m1\nscreens: []\n',
    ...files,
  });
}
const tree = course({ 'm1/media/a.en.svg': english, 'm1/media/a.cy.svg': welsh });

function imported(xliff: string) {
  const result = importXliff(tree, translationIn(tree), readXliff(new TextEncoder().encode(xliff)));
  return result.kind === 'imported' ? result : assert.fail(JSON.stringify(result.problems));
}

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const read = course(files);
  return parityProblems(read, readStrings(read)).map(formatProblem);
}

describe('words in a picture', () => {
  it('are what stands between its tags, with the characters that entities stand for', () => {
    assert.deepEqual(drawnWords({ file: 'a.svg', text: welsh }).map(({ within, text }) => [within, text.line, text.text]), [
      ['svg title', 3, 'Bara â menyn'],
      ['svg g text', 6, 'Ymddiried'],
      ['svg g text tspan', 6, 'ynof'],
    ]);
  });

  it('are texts of the module, beside those of the same picture in another language', () => {
    const strings = readStrings(tree).strings.filter(({ role }) => role === 'drawn');
    assert.deepEqual(strings.map(({ address, texts }) => [address, texts['en']?.text, texts['cy']?.text]), [
      ['m1.pictures.a:1', 'Bread & butter', 'Bara â menyn'],
      ['m1.pictures.a:2', 'Trust', 'Ymddiried'],
      ['m1.pictures.a:3', 'me', 'ynof'],
    ]);
    assert.deepEqual(strings[1]?.notes, ['In a. All its words: Bread & butter / Trust / me']);
  });

  it('come back from a translator escaped, and change nothing else', () => {
    const xliff = writeXliff(translationIn(tree), 'cy');
    const back = imported(xliff.replace('<target>Ymddiried</target>', '<target>A &lt; B &amp; &quot;C&quot; ]]&gt;</target>'));
    const drawn = textOf(back.tree, 'm1/media/a.cy.svg');
    assert.equal(drawn.replace(/(<text x="1">)[^<]*? (<tspan>)/, '$1Ymddiried $2'), welsh);
    assert.equal(drawnWords({ file: '', text: drawn })[1]?.text.text, 'A < B & "C" ]]>');
    using document = XmlDocument.fromString(drawn);
    assert.equal(document.root.name, 'svg');
    assert.deepEqual(imported(xliff).files.map(({ file }) => file), ['m1/translation.yaml']);
  });

  it('make the picture of a language that has none', () => {
    const arabic = writeXliff(translationIn(tree), 'ar').replace(/<source>([^]*?)<\/source>/g, '$&<target>ع $1</target>').replaceAll('state="initial"', 'state="translated"');
    assert.equal(
      textOf(imported(arabic).tree, 'm1/media/a.ar.svg'),
      english.replace('Bread &amp; butter', 'ع Bread &amp; butter').replace('Trust', 'ع Trust').replace('>me<', '>ع me<'),
    );
  });

  it('are stale when the original draws other words', () => {
    const settled = imported(writeXliff(translationIn(tree), 'cy')).tree;
    const moved = course({ 'm1/media/a.en.svg': english.replace('Trust', 'Faith'), 'm1/media/a.cy.svg': welsh, 'm1/translation.yaml': textOf(settled, 'm1/translation.yaml') });
    const stale = translationIn(moved).standings['cy']?.filter((standing) => standing.stale).map(({ string }) => string.address);
    assert.deepEqual(stale, ['m1.pictures.a:2']);
  });
});

describe('an author of pictures reads', () => {
  const files = { 'm1/media/a.en.svg': english, 'm1/media/a.cy.svg': welsh };

  it('nothing where languages have the same words in the same places', () => assert.deepEqual(told(files), []));

  it('of words that one language has and another has not', () => {
    assert.deepEqual(told({ ...files, 'm1/media/a.cy.svg': welsh.replace(/ <tspan>.*<\/tspan>/, '') }), [
      'm1/media/a.cy.svg:6:1 file: fewer words in Welsh, wanted me there, as at m1/media/a.en.svg:6',
    ]);
    assert.deepEqual(told({ ...files, 'm1/media/a.cy.svg': welsh.replace('</g>', '<text>mwy</text></g>') }), [
      'm1/media/a.cy.svg:6:1 file: words in Welsh in another place: mwy, wanted no more than at m1/media/a.en.svg:6',
    ]);
  });

  it('of words that stand elsewhere', () => {
    assert.deepEqual(told({ ...files, 'm1/media/a.cy.svg': welsh.replace('<title>', '<desc>').replace('</title>', '</desc>') }), [
      'm1/media/a.cy.svg:3:1 file: words in Welsh in another place: Bara â menyn, wanted Bread & butter there, as at m1/media/a.en.svg:3',
    ]);
  });

  it('of words in a picture that all languages share', () => {
    assert.deepEqual(told({ 'm1/media/b.svg': english }), [
      'm1/media/b.svg:3:1 file: words in a picture for all languages: Bread & butter, wanted a picture for each: m1/media/b.en.svg, m1/media/b.cy.svg and m1/media/b.ar.svg',
    ]);
  });
});
