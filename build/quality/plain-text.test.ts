import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runsOf } from './plain-text.js';

describe('a line without its markup', () => {
  const lines = [
    ['keeps the words of emphasis and links', '**Ask** [the *team*](screen:m1-s01).', [['en', 'Ask the team.']]],
    ['has words of another language apart', 'Say [bore da](lang:cy) first.', [['en', 'Say '], ['cy', 'bore da'], ['en', ' first.']]],
    ['has a space where the line was broken', 'one\ntwo', [['en', 'one two']]],
  ] as const;
  for (const [title, markdown, runs] of lines) {
    it(title, () => assert.deepEqual(runsOf(markdown, 'en').map(({ language, text }) => [language, text]), runs));
  }
});
