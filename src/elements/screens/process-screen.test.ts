import { expect } from '@open-wc/testing';
import { process, readingSamples } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import '../define.js';

describe('a process screen', () => {
  it('has its stages in sight, as a list in their order', async () => {
    const { root } = await showScreen(process, 'en', readingSamples);
    expect([...one(root, 'ol').querySelectorAll('li h2')].map(read)).to.deep.equal([
      'You notice it',
      'You tell the safeguarding lead',
      'You write it down',
    ]);
    expect(read(one(root, 'li:last-child .prose'))).to.equal('What you saw and heard, and when.');
  });

  it('draws line and markers with borders, which forced colours and print keep', async () => {
    const { root } = await showScreen(process, 'en', readingSamples);
    expect(getComputedStyle(one(root, '.marker')).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(one(root, 'li'), '::before').borderInlineStartStyle).to.equal('solid');
    expect(getComputedStyle(one(root, 'li:last-child'), '::before').content).to.equal('none');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(process, language, readingSamples)).shell).to.be.accessible();
    });
  }
});
