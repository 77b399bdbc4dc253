import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../content/problem.js';
import { checkSentences } from './check-sentences.js';
import { measuresOf } from './measures.js';
import { courseTree } from './testing/course-tree.js';
import { readingTexts } from './reading-texts.js';

/** What an author reads of one English paragraph on the first screen. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const texts = readingTexts(courseTree({ 'm1/screens/m1-s01.en.md': `# Title\n\n${paragraphs.join('\n\n')}\n` }));
  return checkSentences(texts, measuresOf(texts)).map(formatProblem);
}

const words = (count: number, word = 'go') => Array.from({ length: count }, () => word).join(' ');

describe('an author who writes too long reads', () => {
  it('nothing of 25 words in a sentence', () => assert.deepEqual(told(`Go ${words(24)}.`, 'Stop.'), []));

  it('where a sentence of 26 words begins', () => {
    assert.deepEqual(told('Stop.', `Wait. Then ${words(25)}.`, 'Stop. Rest. Stop. Rest. Stop. Rest.'), [
      'm1/screens/m1-s01.en.md:5:7 m1-s01:2: a sentence of 26 words, wanted 25 or fewer: part it in two',
    ]);
  });

  it('of a long point and a long heading too, which are no sentences', () => {
    assert.deepEqual(told(`- So ${words(25)}`, `## To ${words(25)}`), [
      'm1/screens/m1-s01.en.md:3:3 m1-s01:1.1: a sentence of 26 words, wanted 25 or fewer: part it in two',
      'm1/screens/m1-s01.en.md:5:4 m1-s01:2: a sentence of 26 words, wanted 25 or fewer: part it in two',
    ]);
  });

  it('that 16 words in every sentence are too many on average', () => {
    assert.deepEqual(told(`Go ${words(15)}.`), ['m1/module.yaml:1:1 m1.en: sentences of 16 words on average, wanted 15 or fewer']);
  });

  it('nothing of 15 on average', () => assert.deepEqual(told(`Go ${words(15)}.`, `Go ${words(13)}.`), []));

  it('that the words of a module are hard', () => {
    // 2 words, 1 sentence, 8 syllables: 0.39 × 2 + 11.8 × 4 − 15.59 + 5 = 37.39, told upwards.
    assert.deepEqual(told('Professional relationship.'), ['m1/module.yaml:1:1 m1.en: a reading age of 37.4 (Flesch–Kincaid), wanted 11 or less: shorter sentences, shorter words']);
  });

  it('which screen takes more than two minutes, 300 words with its title', () => {
    const sentence = `Go ${words(12)}. `;
    assert.deepEqual(told(sentence.repeat(23)), []);
    assert.deepEqual(told(sentence.repeat(23), 'One.'), ['m1/screens/m1-s01.en.md:1:1 file: 301 words, wanted 300 or fewer, 2 minutes of reading']);
  });

  it('nothing of what a picture shows in words: it is heard in place of the picture', () => {
    assert.deepEqual(told(`Go ${words(12)}. `.repeat(23), `![${'One more. '.repeat(5)}](media/a.svg)`), []);
  });

  it('that a reason of three words says too little', () => {
    const texts = readingTexts(courseTree({ 'm1/activities/a.yaml': 'id: a\ntokens:\n  - { id: b, reason: { en: "Yes it is." } }\n  - { id: c, reason: { en: "It keeps people safe." } }\n' }));
    assert.deepEqual(checkSentences(texts, []).map(formatProblem), ['m1/activities/a.yaml:3:28 a.tokens.b.reason: a reason of 3 words, wanted a sentence that says why']);
  });
});
