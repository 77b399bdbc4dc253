import { expect } from '@open-wc/testing';
import { glossary, readingSamples } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen, words } from '../../../tests/support/screen-samples.js';
import '../define.js';

const terms = (root: ShadowRoot) => [...root.querySelectorAll('dt')].map(read);

describe('a glossary screen', () => {
  it('has the terms in the order of the English alphabet', async () => {
    const { root } = await showScreen(glossary, 'en', readingSamples);
    expect(terms(root)).to.deep.equal(['confidentiality', 'dignity', 'rights', 'trust', 'whistleblowing']);
    expect(read(one(root, 'dd'))).to.equal('Keeping what you are told to those who need it.');
  });

  it('has them in the order of the Welsh alphabet, where ch comes after c, once Welsh is chosen', async () => {
    const { root, screen } = await showScreen(glossary, 'en', readingSamples);
    screen.texts = readingSamples.texts.cy;
    screen.words = words.cy;
    await screen.updateComplete;
    expect(terms(root)).to.deep.equal(['cyfrinachedd', "chwythu'r chwiban", 'hawliau', 'urddas', 'ymddiriedaeth']);
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(glossary, language, readingSamples)).shell).to.be.accessible();
    });
  }
});
