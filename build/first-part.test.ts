import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content, LanguageContent } from '../src/model/content.js';
import type { Screen, Unit } from '../src/model/course.js';
import { tinyContent } from '../tests/support/tiny-content.js';
import { firstContent, firstTexts } from './first-part.js';
import { unitContent } from './unit-content.js';

const [whole] = tinyContent.course.units as readonly [Unit, ...Unit[]]; // it has two
const [lesson] = whole.lessons as readonly [Unit['lessons'][number]]; // and this one has one

describe('what comes with the first screen', () => {
  const screen = (id: string): Screen => ({ kind: 'text', id });
  const unit: Unit = {
    ...whole,
    lessons: [
      { ...lesson, screens: [screen('m1-s01')] },
      { ...lesson, id: 'm2', screens: [screen('m1-s02'), screen('m1-s03')] },
      { ...lesson, id: 'm3', screens: [screen('m1-s04')] },
    ],
  };
  const all = unitContent(tinyContent, unit, { media: { 'tiny/circle.svg': 'circle.svg', 'later.svg': 'later.svg' }, languageScripts: { en: 'en.js' } });

  it('is that screen and the next, each in its module, and of the others how many they are', () => {
    const first = firstContent(all, [], 'unit.js');
    assert.deepEqual(first.unit.lessons.map(({ id, screens }) => [id, screens.map((each) => each.id)]), [['m1', ['m1-s01']], ['m2', ['m1-s02']]]);
    assert.deepEqual(first.rest, { script: 'unit.js', screens: 2 });
  });

  it('has no item, key, number or objective, however many the unit has', () => {
    assert.deepEqual([Object.keys(all.keys), Object.keys(all.numbers), Object.keys(lesson.items), whole.objectives], [['q-1'], ['m1', 'm2'], ['q-1'], ['LO-m1']]);
    const { keys, numbers, unit: { lessons, objectives } } = firstContent(all, [], 'unit.js');
    assert.deepEqual([keys, numbers, lessons.map(({ items }) => items), objectives], [{}, {}, [{}, {}], []]);
  });

  it('has the address of its own images and of the logo, and of nothing that comes later', () => {
    const named = { ...all, logo: 'logo.svg', media: { ...all.media, 'logo.svg': 'data:' } };
    assert.deepEqual(firstContent(named, ['tiny/circle.svg'], 'unit.js').media, { 'tiny/circle.svg': 'circle.svg', 'logo.svg': 'data:' });
  });

  it('has the words of the frame, all of the first screen, and the title of the next for the way on', () => {
    const { texts, reasons } = firstTexts(withParts(tinyContent), whole, 'en');
    assert.deepEqual(Object.keys(texts.lines).sort(), ['course', 'm1', 'm1-s01', 'm1-s01.part', 'm1-s02']);
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
