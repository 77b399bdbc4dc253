import { expect } from '@open-wc/testing';
import { fillInText, LETTERS, letterNumber, letterOf } from './fill-in.js';

describe('typed text', () => {
  const cases: readonly (readonly [typed: string, kept: string, why: string])[] = [
    ['  two   words ', 'two words', 'spaces squeezed'],
    ['tŷ', 'tŷ', 'a circumflex typed as one'],
    ['ty\u0302', 'tŷ', 'a circumflex typed apart'],
    ['i’r ty', "i'r ty", 'a curly apostrophe'],
    ['“yes”', '"yes"', 'curly quotation marks'],
    ['50–60', '50-60', 'a dash'],
    ['café 😀 λ', 'café', 'letters of no Latin keyboard'],
    ['a'.repeat(39) + ' b', 'a'.repeat(39), 'no more than 40 letters, the last no space'],
    [' \t\n', '', 'nothing but space'],
  ];
  for (const [typed, kept, why] of cases) {
    it(`is kept with ${why}`, () => {
      expect(fillInText(typed)).to.equal(kept);
      expect(fillInText(kept), 'again').to.equal(kept);
    });
  }

  it('is of letters that each have a number', () => {
    const letters = Array.from({ length: LETTERS }, (_, number) => letterOf(number));
    expect(letters.map(letterNumber)).to.deep.equal(letters.map((_, number) => number));
    // Welsh, and the neighbours' names.
    for (const letter of 'âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃ'.normalize('NFC')) expect(letterNumber(letter) >= 0).to.equal(letter !== 'ẃ');
  });
});
