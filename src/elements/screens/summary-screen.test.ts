import { expect } from '@open-wc/testing';
import { readingSamples, summary } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import '../define.js';

describe('a summary screen', () => {
  it('says of each goal which screens teach it, and which of them are done', async () => {
    const { root } = await showScreen(summary, 'en', readingSamples);
    const goals = [...root.querySelectorAll('.goal')];
    expect(goals.map((goal) => read(one(goal, 'p')))).to.deep.equal(['You can name the kinds of relationship.', 'You can tell them apart.']);
    expect(goals.map((goal) => [...goal.querySelectorAll('li')].map(read))).to.deep.equal([
      ['When something worries you done', 'Three kinds still to do'],
      [],
    ]);
  });

  it('leads back to a screen', async () => {
    const { shell, root } = await showScreen(summary, 'en', readingSamples);
    const chosen: string[] = [];
    shell.addEventListener('screen-choose', ({ screen }) => chosen.push(screen));
    one(root, '.screens button').click();
    expect(chosen).to.deep.equal(['r2']);
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(summary, language, readingSamples)).shell).to.be.accessible();
    });
  }
});
