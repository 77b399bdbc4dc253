import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingAge, syllablesIn } from './readability.js';

describe('syllables of an English word', () => {
  // Said aloud and counted.
  const words = { cat: 1, the: 1, care: 1, help: 1, asked: 1, wanted: 2, nurses: 2, homes: 1, table: 2, whole: 1, people: 2, yellow: 2, worker: 2, happened: 2, family: 3, relationship: 4, professional: 4 };
  for (const [word, syllables] of Object.entries(words)) it(`${word}: ${syllables}`, () => assert.equal(syllablesIn(word), syllables));

  it('are counted without its apostrophe, and a number is one', () => {
    assert.deepEqual(["don't", '116123'].map(syllablesIn), [1, 1]);
  });
});

describe('the reading age by Flesch–Kincaid', () => {
  it('of short sentences with short words is below school age', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45, and 5 years more.
    assert.equal(readingAge(['The cat sat on the mat.']).toFixed(2), '3.55');
  });

  it('goes by the averages over all sentences', () => {
    // 3 + 4 words, 2 sentences, 3 + 11 syllables: 0.39 × 3.5 + 11.8 × 2 − 15.59 = 9.375, and 5 years more.
    assert.equal(readingAge(['The cat sat.', 'Professional relationship table cat.']).toFixed(3), '14.375');
  });

  it('of nothing is nothing', () => assert.throws(() => readingAge([]), RangeError));
});
