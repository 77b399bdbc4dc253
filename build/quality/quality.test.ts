import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { formatProblem } from '../content/problem.js';
import { readContentIn } from '../content/read-content.js';
import { readTree } from '../content/tree.js';
import { translationIn } from '../translation/translation.js';
import { measureQuality, type Quality } from './quality.js';
import { reportText } from './report-text.js';

let cache: string;
before(async () => {
  cache = await mkdtemp(join(tmpdir(), 'quality-'));
});
after(() => rm(cache, { recursive: true }));

const measure = (edits: readonly Edit[]): Promise<Quality> =>
  withEdits(edits, async (folder) => {
    const tree = await readTree(folder);
    assert.ok(tree);
    const read = readContentIn(tree, new Date());
    assert.ok(read.kind === 'read');
    return measureQuality({ tree, content: read.content, translation: translationIn(tree) }, cache);
  });

/** Reasons of the small course are a word or two; they are told one by one. */
const isNews = (line: string): boolean => !line.includes('a reason of');

describe('the quality of a course', () => {
  it('is told with everything that has to be mended, in reading order', async () => {
    const { problems, faults } = await measure([
      ['m1/activities/CA-1.yaml', 'en: Sort these', 'en: Sort neihgbours'],
      ['m1/assessments/m1-check.yaml', 'Which is warm?', 'Which is not warm?'],
      ['m1/assessments/m1-check.yaml', 'label: { en: Sun, cy: Haul }', 'label: { en: None of these, cy: Haul }'],
      ['m1/screens/m1-s01.en.md', '# ', `# ${'A '.repeat(26)}`],
    ]);
    assert.deepEqual(problems.map(formatProblem).filter(isNews), [
      'm1/activities/CA-1.yaml:4:20 CA-1.prompt: "neihgbours" is in no dictionary, perhaps neighbours, or add it to words.txt if it is right',
      'm1/assessments/m1-check.yaml:7:28 q-1.prompt: a question in the negative ("not"), wanted one that asks what is so',
      'm1/assessments/m1-check.yaml:10:22 q-1.options.sun.label: an answer that leans on the others ("None of these"), wanted an answer that stands by itself',
      'm1/assessments/m1-check.yaml:10:22 questions.q-1.options.sun.label.en: a right answer of 13 letters in English, the longest wrong one has 3, wanted answers alike in length: this one gives itself away',
      'm1/screens/m1-s01.en.md:1:3 m1-s01:title: a sentence of 27 words, wanted 25 or fewer: part it in two',
    ]);
    assert.deepEqual(faults.map(({ module, language, banned }) => [module, language, banned]), [['m1', 'en', 2], ['m1', 'cy', 0]]);
  });

  it('is told for each objective by what teaches, practises and assesses it', async () => {
    const { coverage } = await measure([['m1/module.yaml', 'm1-s01, kind: text }', 'm1-s01, kind: text, objectives: [LO-2] }']]);
    assert.deepEqual(coverage, [
      { objective: 'LO-1', taught: [], practised: ['q-1', 'q-2', 'q-3'], assessed: [] },
      { objective: 'LO-2', taught: ['m1-s01'], practised: ['CA-1', 'q-4'], assessed: [] },
    ]);
  });

  it('has a report that people can read', async () => {
    const { facts: named, ...quality } = await measure([]);
    assert.deepEqual(named, []);
    const text = reportText({
      ...quality,
      facts: [
        { id: 'F-1', says: 'Fire is warm.', withheld: 'C-1', screens: [], items: [] },
        { id: 'F-2', says: 'Ice is cold.', unchecked: true, screens: ['m1-s01', 'm1-s02'], items: [] },
      ],
    });
    for (const line of [
      /^2 facts, 1 of them taught$/m,
      /^withheld: F-1 \(C-1\)$/m,
      /^to be checked: F-2 \(m1-s01 m1-s02\)$/m,
      /^module +language +screens +minutes +items +sentences +average +longest +at +age +letters +pictures$/m,
      /^m1 +English +\d+ /m,
      /^LO-2 +0 +2 +0$/m,
      /^module +language +reasons +missing +banned +questions +long +true +false +places$/m,
      /^m1 +Welsh +10 +5 +0 +1 +1 +0 +1 +\d+ \d+ \(1\)$/m,
      /^1 questions with 2 answers, places: \d+ % \d+ %$/m,
      /^Welsh +m1 +\d+ +0 +0$/m,
    ]) {
      assert.match(text, line);
    }
  });

  it('can be written down for a machine', async () => {
    const quality = await measure([]);
    assert.deepEqual(JSON.parse(JSON.stringify(quality)), quality);
  });
});
