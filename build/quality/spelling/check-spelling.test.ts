import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formatProblem } from '../../content/problem.js';
import { readingTexts } from '../reading-texts.js';
import { courseTree } from '../testing/course-tree.js';
import { checkSpelling } from './check-spelling.js';
import { wordListsIn } from './word-list.js';

let cache: string;
before(async () => {
  cache = await mkdtemp(join(tmpdir(), 'spelling-'));
});
after(() => rm(cache, { recursive: true }));

async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = courseTree(files);
  return (await checkSpelling(readingTexts(tree), wordListsIn(tree), cache)).map(formatProblem);
}

const english = 'm1/screens/m1-s01.en.md';
const welsh = 'm1/screens/m1-s01.cy.md';

describe('an author reads of spelling', () => {
  it('nothing of Welsh in its own forms: mutated, with h before a vowel, with what is joined on', async () => {
    const text = "# Mae'r gweithiwr yn ei phen-blwydd\n\nI'r ngofal, a'u hiechyd, o'i berthynas â'i pherthynas; â'ch gilydd di-dâl sy'n ddiogel.\n";
    assert.deepEqual(await told({ [welsh]: text }), []);
  });

  it('nothing of British English with possessives and hyphens', async () => {
    assert.deepEqual(await told({ [english]: "# The nurse's colours\n\nDon't organise the workers' well-being.\n" }), []);
  });

  it('where a word is wrong and what it may have been', async () => {
    assert.deepEqual(await told({ [english]: '# Care\n\nAsk the **neihgbour** now.\n', [welsh]: '# Gofal\n\nDwy perthnasodd.\n' }), [
      'm1/screens/m1-s01.en.md:3:11 m1-s01:1: "neihgbour" is in no dictionary, perhaps neighbour, or add it to words.txt if it is right',
      'm1/screens/m1-s01.cy.md:3:5 m1-s01:1: "perthnasodd" is in no dictionary, perhaps perthnasedd, perthnasoedd, or add it to words.txt if it is right',
    ]);
  });

  it('a word once, with how many texts have it', async () => {
    assert.deepEqual(await told({ [english]: '# Xqzzt\n\nXqzzt and Xqzzt.\n\nNo Xqzzt.\n' }), [
      'm1/screens/m1-s01.en.md:1:3 m1-s01:title: "Xqzzt" is in no dictionary, 3 times, add it to words.txt if it is right',
    ]);
  });

  it('nothing of words in the lists: one for all languages, and one for each', async () => {
    const lists = { 'words.txt': '# Names\nXqzzt # a place\n', 'words.cy.txt': 'wplgr\n' };
    assert.deepEqual(await told({ ...lists, [english]: "# Xqzzt's care\n", [welsh]: '# Wplgr Xqzzt\n' }), []);
    assert.equal((await told({ ...lists, [english]: '# Wplgr\n' })).length, 1);
  });

  it('of words of another language by that language', async () => {
    assert.deepEqual(await told({ [english]: '# Say [ymddiriedaeth](lang:cy)\n' }), []);
    assert.equal((await told({ [english]: '# Say ymddiriedaeth\n' })).length, 1);
  });

  it('of words for each case of a slot', async () => {
    const [problem = ''] = await told({ [english]: '# Ask\n\nAsk {{wales: xqzzt | a longer word}}.\n' });
    assert.match(problem, /"xqzzt"/);
  });

  it('of words that are drawn in a picture of one language, and of no others', async () => {
    const drawn = '<svg class="xqzzt"><title>Care</title>\n<text x="1">Make <tspan>xqzzt</tspan></text></svg>';
    assert.deepEqual(await told({ 'm1/media/a.en.svg': drawn, 'm1/media/b.svg': drawn }), [
      'm1/media/a.en.svg:2:25 m1.pictures.a:3: "xqzzt" is in no dictionary, add it to words.txt if it is right',
    ]);
  });

  it('nothing of what learners may type', async () => {
    assert.deepEqual(await told({ 'm1/activities/a.yaml': 'id: a\naccept:\n  - { en: xqzzt, cy: xqzzt }\n' }), []);
  });

  it('nothing of a language without a dictionary', async () => {
    assert.deepEqual(await told({ 'course.yaml': 'languages: [ar]\nmodules: [m1]\n', 'm1/screens/m1-s01.ar.md': '# xqzzt\n' }), []);
  });
});

describe('what a dictionary said', () => {
  it('is remembered, so that the next check need not load it', async () => {
    await told({ [english]: '# Care\n' });
    const [name = ''] = (await readdir(cache)).filter((file) => file.startsWith('en-'));
    assert.match(await readFile(join(cache, name), 'utf8'), /^\+Care$/m);
    await writeFile(join(cache, name), '+xqzzt\n-Care');
    const [problem = '', ...others] = await told({ [english]: '# Care xqzzt\n' });
    assert.match(problem, /"Care"/);
    assert.deepEqual(others, []);
  });
});
