import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuresOf } from './measures.js';
import { readingTexts } from './reading-texts.js';
import { courseTree } from './testing/course-tree.js';

// All counted by hand.
describe('how a module reads', () => {
  const measures = measuresOf(
    readingTexts(
      courseTree({
        'course.yaml': 'languages: [en, cy]\nmodules: [m1]\nobjectives:\n  - { id: LO-1, text: { en: You can ask., cy: Gallwch ofyn. } }\n',
        'm1/screens/m1-s01.en.md': '# Two words\n\nThe cat sat. The cat sat on the mat.\n\n- and more\n\n![A cat. It sits.](media/a.svg)\n',
        'm1/screens/m1-s01.cy.md': "# Dau air\n\nMae'r gath yma.\n",
        'm1/activities/a.yaml': 'id: a\nprompt: { en: Is it a cat?, cy: Ai cath? }\noptions:\n  - { id: b, label: { en: A dog, cy: Ci }, reason: { en: It is a cat., cy: Cath yw. } }\n',
        'organisation.yaml': 'name: { en: A firm with a name., cy: Cwmni. }\n',
      }),
    ),
  );

  it('is told by module and language, with what modules share, and without what an employer wrote', () => {
    assert.deepEqual(
      measures.map(({ module, language }) => [module, language]),
      [
        ['course', 'en'],
        ['course', 'cy'],
        ['m1', 'en'],
        ['m1', 'cy'],
      ],
    );
    // You can ask. Gallwch ofyn.
    assert.deepEqual([measures[0]?.itemWords, measures[1]?.itemWords], [3, 2]);
  });

  it('counts words of screens apart from those of items, and pictures in neither', () => {
    const [, , english] = measures;
    // Two words + The cat sat + The cat sat on the mat + and more; Is it a cat + A dog + It is a cat.
    assert.deepEqual([english?.screenWords, english?.itemWords], [2 + 3 + 6 + 2, 4 + 2 + 4]);
    assert.equal(english?.minutes, 13 / 150);
    assert.deepEqual(english?.longestScreen, { file: 'm1/screens/m1-s01.en.md', words: 13 });
  });

  it('counts sentences of running text, those that tell of a picture too', () => {
    const [, , english] = measures;
    // 3 + 6 on the screen, 2 + 2 of the picture, 4 of the prompt, 4 of the reason.
    assert.deepEqual([english?.sentences, english?.average], [6, 21 / 6]);
    assert.deepEqual(english?.longest, { words: 6, where: 'm1/screens/m1-s01.en.md:3', text: 'The cat sat on the mat.' });
  });

  it('has a reading age in English only, and the letters of its words in each language', () => {
    const [, , english, welsh] = measures;
    assert.equal(typeof english?.readingAge, 'number');
    assert.equal(welsh && 'readingAge' in welsh, false);
    // Mae'r gath yma. Ai cath? Cath yw: 5 + 4 + 3 + 2 + 4 + 4 + 2 letters and apostrophe in 7 words.
    assert.equal(welsh?.wordLength, 24 / 7);
  });
});
