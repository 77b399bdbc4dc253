import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { XmlDocument } from 'libxml2-wasm';
import { readContentIn } from '../../content/read-content.js';
import { readTree, type Tree } from '../../content/tree.js';
import { fromRoot } from '../../project.js';
import { useWordFiles } from '../../words/word-files.js';
import { withInterfaceWords } from '../../../tests/support/interface-words.js';
import { textOf } from '../../../tests/support/tree-of.js';
import { translationIn } from '../translation.js';
import { reviewSheet } from './review-sheet.js';

async function courseWith(more: Readonly<Record<string, string>>): Promise<Tree> {
  const tree = (await readTree(fromRoot('tests/fixtures/modules/right-to-left'))) ?? assert.fail();
  return withInterfaceWords(tree, more);
}

function sheetOf(tree: Tree): ReadonlyMap<string, string> {
  assert.deepEqual(useWordFiles(tree, ['en', 'cy', 'ar']), []);
  const read = readContentIn(tree, new Date(2026, 0, 1));
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return new Map(reviewSheet(tree, translationIn(tree), read.content).map(({ name, text }) => [name, text]));
}

describe('the review sheet', () => {
  let sheet: ReadonlyMap<string, string>;
  let module: string;
  before(async () => {
    const tree = await courseWith({});
    const statusIn = (name: string) => translationIn(tree).files.find(({ file }) => file === name)?.text ?? '';
    const settled = statusIn('m1/translation.yaml');
    const reviewed = settled.replaceAll('m1-s01:1: draft', 'm1-s01:1: reviewed').replaceAll(/(m1-s01:2: draft) [0-9a-f]{8}/g, '$1 00000000');
    const words = statusIn('words/translation.yaml').replaceAll(/(words\.shell\.next:) draft [0-9a-f]{8}/g, '$1 reviewed 00000000');
    sheet = sheetOf(await courseWith({ 'm1/translation.yaml': reviewed, 'words/translation.yaml': words }));
    module = sheet.get('m1.html') ?? assert.fail();
  });

  it('has a page for each module, one for what they share, and one for the words of the interface', () => {
    assert.deepEqual([...sheet.keys()], ['index.html', 'm1.html', 'course.html', 'words.html']);
    for (const link of ['m1.html', 'course.html', 'words.html']) assert.ok(sheet.get('index.html')?.includes(`href="${link}"`), link);
  });

  it('is well-formed, and has no script', () => {
    for (const text of sheet.values()) {
      using document = XmlDocument.fromString(text.replace('<!doctype html>', '').replace(/<(meta|br)([^>]*)>/g, '<$1$2/>'));
      assert.equal(document.find('//script').length, 0);
      assert.ok(document.get('/html/@lang') && document.get('/html/head/title'));
    }
  });

  it('has every text in all languages side by side, each in its language and direction, with its place', () => {
    const row = /<tr[^>]*id="m1-s01:1">[^]*?<\/tr>/.exec(module)?.[0] ?? assert.fail();
    assert.match(row, /<td role="cell" lang="en">Mrs Haddad comes at <strong>half past three<\/strong>/);
    assert.match(row, /<td role="cell" lang="cy">Daw Mrs Haddad/);
    assert.match(row, /<td role="cell" lang="ar" dir="rtl">تأتي/);
    assert.match(row, /<span lang="cy" dir="auto">croeso<\/span>/);
    assert.match(row, /<code>m1\/screens\/m1-s01\.cy\.md:3<\/code>/);
  });

  it('says of each translation whether it is a draft, reviewed, or older than its original', () => {
    const rowOf = (address: string) => new RegExp(`<tr[^>]*id="${address}">[^]*?</tr>`).exec(module)?.[0] ?? assert.fail(address);
    assert.match(rowOf('m1-s01:1'), /class="reviewed"/);
    assert.match(rowOf('m1-s01:2'), /class="draft"[^]*class="stale"/);
    // In both languages one text was marked above, and one made stale.
    assert.equal([...(sheet.get('index.html') ?? '').matchAll(/m1: Tea for two<\/a><\/th><td>\w+<\/td><td>\d+<\/td><td>1<\/td><td>1<\/td>/g)].length, 2);
  });

  it('has what stands on a screen under it, with what is right of each part and why', () => {
    assert.match(module, /m1-s03: Where it belongs[^]*<h3 id="CA-1">CA-1<\/h3>[^]*m1-s04: Three steps[^]*<h3 id="q-1">q-1<\/h3>/);
    assert.match(module, /id="CA-1\.tokens\.tin\.label">[^]*?<strong>belongs in cupboard<\/strong>/);
    assert.match(module, /id="q-1\.options\.boil\.label">[^]*?<strong>right<\/strong>/);
    assert.match(module, /id="q-1\.options\.wash\.label">[^]*?<strong>wrong<\/strong>/);
    assert.match(module, /<h3 id="q-2">q-2<\/h3>\n<p>Right: 4<\/p>/);
    assert.match(module, /id="q-1\.options\.wash\.reason">/);
    assert.doesNotMatch(module, /On no screen/);
  });

  it('has every word of the interface, each form of a sentence by itself, with where it stands and how far it is', () => {
    const words = sheet.get('words.html') ?? '';
    const rowOf = (address: string) => new RegExp(`<tr[^>]*id="${address}">[^]*?</tr>`).exec(words)?.[0] ?? assert.fail(address);
    assert.match(rowOf('words.shell.next'), /Button to the next screen\.[^]*lang="en">Next<br>[^]*lang="cy">Nesaf<br>[^]*class="reviewed"[^]*class="stale"[^]*words\/cy\.yaml:\d+[^]*lang="ar" dir="rtl">التالي/);
    assert.match(rowOf('words.check.questions:count-two'), /Said when \{count\} is 2 \(two\)\.[^]*<code>\{count\}<\/code> questions<br>[^]*<code>\{count\}<\/code> gwestiwn<br>[^]*class="draft"[^]*سؤالان/);
    // Only Welsh has one form for 3 and 6.
    assert.match(rowOf('words.check.questions:count-few-many'), /chwestiwn[^]*<td role="cell"><\/td><\/tr>/);
    assert.match(rowOf('words.statement.aim'), /Rydym am i bawb/);
    assert.match(words, /<h2 id="h-check">check<\/h2>/);
    assert.match(sheet.get('index.html') ?? '', /<a href="words\.html">Words of the interface<\/a><\/th><td>cy<\/td><td>\d+<\/td><td>1<\/td><td>1<\/td>/);
  });

  it('has the words that are drawn in pictures', async () => {
    const drawn = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`;
    const tree = await courseWith({ 'm1/media/pot.en.svg': drawn('Pot'), 'm1/media/pot.cy.svg': drawn('Tebot'), 'm1/media/pot.ar.svg': drawn('إبريق') });
    const course = await courseWith({});
    const read = readContentIn(course, new Date(2026, 0, 1));
    assert.ok(read.kind === 'read');
    const page = reviewSheet(tree, translationIn(tree), read.content).find(({ name }) => name === 'm1.html')?.text ?? '';
    assert.match(page, /<h2 id="h-pictures">Words in pictures<\/h2>[^]*id="m1\.pictures\.pot:1">[^]*Pot<br>[^]*Tebot<br>[^]*class="draft"[^]*إبريق/);
  });

  it('lists the facts that are still to be checked', async () => {
    assert.match(sheet.get('index.html') ?? '', /Facts still to be checked<\/h2>\n<p>None\.<\/p>/);
    const facts = 'facts:\n  - { id: A-1, says: "Tea is hot.", unchecked: true }\n  - { id: A-2, says: "Cups are round." }\n';
    const course = await courseWith({});
    const read = translationIn(course);
    const content = readContentIn(course, new Date(2026, 0, 1));
    assert.ok(content.kind === 'read');
    const index = reviewSheet(await courseWith({ 'facts.yaml': facts }), read, content.content).find(({ name }) => name === 'index.html')?.text ?? '';
    assert.match(index, /<li><code>A-1<\/code> Tea is hot\.<\/li>/);
    assert.doesNotMatch(index, /Cups are round/);
  });

  it('escapes what authors write', async () => {
    const course = await courseWith({});
    const activity = textOf(course, 'm1/activities/CA-1.yaml').replace('Where do these belong?', 'Where do A & B belong, if 1 < 2?');
    assert.match(sheetOf(await courseWith({ 'm1/activities/CA-1.yaml': activity })).get('m1.html') ?? '', /Where do A &#38; B belong, if 1 &#60; 2\?/);
  });
});
