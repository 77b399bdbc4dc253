import { expect } from '@open-wc/testing';
import { byAlphabet } from './collate.js';
import { cy } from './cy.js';
import { en } from './en.js';

const welsh = byAlphabet(cy.alphabet);
const english = byAlphabet(en.alphabet);

/** Sorted from the last to the first, so that nothing stands right by chance. */
const sorted = (words: readonly string[], compare: (a: string, b: string) => number) => [...words].reverse().sort(compare);

describe('the order of words in Welsh', () => {
  // The Welsh alphabet as dictionaries have it: a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y.
  const rows: readonly (readonly [title: string, words: readonly string[]])[] = [
    ['ch after all of c', ['cadw', 'cyd', 'chwaer']],
    ['dd after all of d', ['dafad', 'dydd', 'ddoe']],
    ['ff after all of f', ['fel', 'fy', 'ffiniau']],
    ['ng between g and h', ['gwaith', 'ngwaith', 'hawliau']],
    ['ll after all of l', ['lamp', 'lwc', 'llaw']],
    ['ph after all of p', ['pwynt', 'phwynt']],
    ['rh after all of r', ['rygbi', 'rheolwr', 'rhodd']],
    ['th after all of t', ['tŷ', 'thema']],
    ['digraphs within a word as well', ['acen', 'acw', 'achos', 'ad']],
    ['i before l with nothing of English between', ['hoffi', 'iaith', 'jam', 'lamp']],
  ];
  for (const [title, words] of rows) {
    it(`has ${title}`, () => expect(sorted(words, welsh)).to.deep.equal(words));
  }

  it('passes over accents and capitals, unless the words are the same but for them', () => {
    const words = ['tan', 'tân', 'Tandem', 'tŵr', 'twrch'];
    expect(sorted(words, welsh)).to.deep.equal(words);
  });

  it('is the same however an accent is encoded', () => {
    expect(welsh('t\u0175r', 'tw\u0302r')).to.equal(0);
  });

  it('parts two letters that only look like one where the author says so', () => {
    // In `Bangor` n and g are two letters; as ng the word would stand before `bahama`.
    expect(sorted(['bahama', 'Ban\u034Fgor'], welsh)).to.deep.equal(['bahama', 'Ban\u034Fgor']);
    expect(sorted(['bahama', 'Bangor'], welsh)).to.deep.equal(['Bangor', 'bahama']);
  });

  it('goes word by word, marks passed over', () => {
    const words = ['codi llais', 'codi pryder', 'codiad', "chwythu'r chwiban", 'chwythwr'];
    expect(sorted(words, welsh)).to.deep.equal(words);
  });
});

describe('the order of words in English', () => {
  it('knows no digraphs', () => {
    const words = ['care', 'choice', 'code', 'lamp', 'llama', 'local'];
    expect(sorted(words, english)).to.deep.equal(words);
  });
});

describe('the order of words in a further language', () => {
  it('takes an accented letter for one of its own where the alphabet has it', () => {
    // Swedish ends in å, ä, ö; é is an e.
    const swedish = byAlphabet('a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö');
    const words = ['armé', 'armera', 'zon', 'ål', 'ärm', 'öra'];
    expect(sorted(words, swedish)).to.deep.equal(words);
  });

  it('passes over Arabic vowel signs and hamzas', () => {
    const arabic = byAlphabet('ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي');
    const words = ['أمل', 'بَيت', 'ثقة', 'حدود', 'يد'];
    expect(sorted(words, arabic)).to.deep.equal(words);
  });
});
