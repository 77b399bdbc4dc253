import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unmutated, waysToSpell } from './spellings.js';
import { wordsToSpell } from './words-to-spell.js';

describe('a word of a text', () => {
  const words = [
    ['is looked up as it is', 'cat', 'en', [['cat']]],
    ['of English may belong to somebody', "Menna's", 'en', [["Menna's"], ['Menna']]],
    ['of English may belong to several', "workers'", 'en', [["workers'"], ['workers']]],
    ['of Welsh may have an article, a pronoun or yn joined to it', "rota'r", 'cy', [["rota'r"], ['rota']]],
    ['of Welsh has nothing of the English kind joined to it', "rota's", 'cy', [["rota's"]]],
    ['with a hyphen may be made of words', 'di-dâl', 'cy', [['di-dâl'], ['di', 'dâl']]],
    ['with a hyphen may belong to somebody, too', "key-worker's", 'en', [["key-worker's"], ['key-worker'], ['key', 'worker']]],
  ] as const;
  for (const [title, word, language, ways] of words) it(title, () => assert.deepEqual(waysToSpell(word, language), ways));
});

describe('a name of the list is known in Welsh', () => {
  // Soft, nasal and spirant mutations of each letter that has them, and h before a vowel.
  const forms = [
    ['Caerdydd', ['Gaerdydd', 'Nghaerdydd', 'Chaerdydd']],
    ['Powys', ['Bowys', 'Mhowys', 'Phowys']],
    ['Tywyn', ['Dywyn', 'Nhywyn', 'Thywyn']],
    ['Gwenda', ['Wenda', 'Ngwenda']],
    ['Bala', ['Fala', 'Mala']],
    ['Dewi', ['Ddewi', 'Newi']],
    ['Mair', ['Fair']],
    ['Llanelli', ['Lanelli']],
    ['Rhyl', ['Ryl']],
    ['Aled', ['Haled']],
    ['rheoleiddiwr', ['reoleiddiwr']],
  ] as const;
  for (const [name, mutated] of forms) {
    for (const form of mutated) it(`as ${form} for ${name}`, () => assert.ok(unmutated(form).includes(name), unmutated(form).join(' ')));
  }

  it('and a word where it begins a sentence', () => assert.ok(unmutated('Reoleiddiwr').includes('rheoleiddiwr')));
  it('but a name not without its capital', () => assert.equal(unmutated('bowys').includes('Powys'), false));
});

describe('words to be spelt', () => {
  const texts = [
    ['are each told once', 'Ask and ask and ask', ['Ask', 'and', 'ask']],
    ['have straight apostrophes', 'Mae’r gath', ["Mae'r", 'gath']],
    ['are none with figures in them', 'By 7pm ring 116 123', ['By', 'ring']],
  ] as const;
  for (const [title, text, words] of texts) it(title, () => assert.deepEqual(wordsToSpell(text), words));
});
