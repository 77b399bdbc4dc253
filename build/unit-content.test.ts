import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content, LanguageContent } from '../src/model/content.js';
import { tinyContent } from '../tests/support/tiny-content.js';
import { firstTexts } from './unit-content.js';

describe('what comes with the first screen', () => {
  const unit = tinyContent.course.units[0]!;
  const { texts, reasons } = firstTexts(withParts(tinyContent), unit, 'en');

  it('has the words of the frame, all of the first screen, and of the others their titles for the menu', () => {
    assert.deepEqual(Object.keys(texts.lines).sort(), ['LO-m1', 'course', 'm1', 'm1-s01', 'm1-s01.part', 'm1-s02']);
    assert.deepEqual(Object.keys(texts.bodies), ['m1-s01']);
    assert.deepEqual(reasons, {});
  });
});

/** With a part on each of the two screens. */
function withParts(content: Content): Content {
  const { en } = content.languages as Record<'en', LanguageContent>; // the first of its two
  const lines = { ...en.texts.lines, 'm1-s01.part': 'of the first', 'm1-s02.part': 'of the second' };
  return { ...content, languages: { ...content.languages, en: { ...en, texts: { ...en.texts, lines } } } };
}
