import { expect } from '@open-wc/testing';
import { chooseLanguage } from './choose-language.js';

describe('the language to begin in', () => {
  const cases: readonly (readonly [title: string, wishes: readonly (string | undefined)[], chosen: string])[] = [
    ['is what the LMS says of the learner, whatever the browser says', ['cy-GB', 'en-GB', 'en'], 'cy'],
    ['is what the browser says where the LMS says nothing', [undefined, 'cy', 'en-GB'], 'cy'],
    ['is what the browser says where the LMS says what the course has not got', ['fr-FR', 'cy-GB'], 'cy'],
    ['is the first of the browser’s that the course has', ['', 'fr', 'cy', 'en'], 'cy'],
    ['is the author’s first where nobody wishes for one that there is', ['fr', 'de-DE'], 'en'],
    ['is the author’s first where nobody says anything', [], 'en'],
  ];
  for (const [title, wishes, chosen] of cases) {
    it(title, () => expect(chooseLanguage(['en', 'cy'], wishes)).to.equal(chosen));
  }

  it('is Welsh by the same rules where Welsh is the author’s first: no language has more to overcome', () => {
    expect(chooseLanguage(['cy', 'en'], ['fr'])).to.equal('cy');
    expect(chooseLanguage(['cy', 'en'], ['en-GB'])).to.equal('en');
  });

  // SCORM leaves the form open; systems send CY, cy_GB, and spaces.
  for (const wish of ['CY', 'cy_GB', ' cy ', 'cy-gb']) {
    it(`is understood when it is written "${wish}"`, () => expect(chooseLanguage(['en', 'cy'], [wish])).to.equal('cy'));
  }

  it('is the very variant that is wished for before another of the same language, and that before nothing', () => {
    expect(chooseLanguage(['en', 'pt-BR', 'pt-PT'], ['pt-PT'])).to.equal('pt-PT');
    expect(chooseLanguage(['en', 'pt-BR', 'pt-PT'], ['pt'])).to.equal('pt-BR');
    expect(chooseLanguage(['en', 'pt-BR'], ['pt-AO', 'en'])).to.equal('pt-BR');
  });

  it('is not taken from a course in none', () => {
    expect(() => chooseLanguage([], ['cy'])).to.throw(RangeError);
  });
});
