import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { cards, readingSamples } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import type { PartsView } from '../../model/view.js';
import '../define.js';

const view: PartsView = { kind: 'reveal', id: 's2', parts: ['online', 'formal'], opened: [] };

/** Shows the screen with a session behind it that remembers what was opened. */
async function show(opened: readonly string[] = [], language: 'en' | 'cy' = 'en') {
  const shown = await showScreen({ ...view, opened }, language);
  const opens: string[] = [];
  shown.shell.addEventListener('part-open', ({ part }) => {
    opens.push(part);
    const { screen } = shown;
    if (screen.view) screen.view = { ...screen.view, opened: [...new Set([...screen.view.opened, part])] };
  });
  return { ...shown, opens };
}

describe('a reveal screen', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('opens its panels by keyboard alone, in the author’s order', async () => {
    const { screen, root, opens } = await show();
    one(root, '#button-online').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await screen.updateComplete;
    expect(opens).to.deep.equal(['online', 'formal']);
    expect(read(one(root, '#panel-online'))).to.equal('Through screens. (en)');
    expect(read(one(root, '#panel-formal'))).to.equal('With a plan. (en)');
  });

  it('says whether a panel is open, and folds it away again without a word to the session', async () => {
    const { screen, root, opens } = await show();
    const button = one(root, '#button-online');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await screen.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await screen.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(one(root, '#panel-online').hidden).to.equal(true);
    expect(opens).to.deep.equal(['online']);
  });

  it('shows after a relaunch which panels were opened, also in words', async () => {
    const { root } = await show(['formal']);
    expect([...root.querySelectorAll('h2 button')].map(read)).to.deep.equal(['Online (en)', 'Formal care (en) opened']);
    expect(read(one(root, '[role=status]'))).to.equal('1 of 2 parts opened');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language} with panels folded and unfolded`, async () => {
      const { shell, screen, root } = await show(['formal'], language);
      await expect(shell).to.be.accessible();
      one(root, '#button-online').click();
      await screen.updateComplete;
      await expect(shell).to.be.accessible();
    });
  }
});

describe('a reveal screen of cards', () => {
  it('opens the text of each card in its place', async () => {
    const { root, screen } = await showScreen(cards, 'en', readingSamples);
    one(root, '.cards #button-informal').click();
    await screen.updateComplete;
    expect(one(root, '#button-informal').getAttribute('aria-expanded')).to.equal('true');
    expect(read(one(root, '#panel-informal'))).to.equal('Emyr cooks for his wife.');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(cards, language, readingSamples)).shell).to.be.accessible();
    });
  }
});
