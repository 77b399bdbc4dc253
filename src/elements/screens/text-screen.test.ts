import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, read, showScreen, texts, words } from '../../../tests/support/screen-samples.js';
import '../define.js';

const view = { kind: 'text', id: 's1' } as const;

describe('a text screen', () => {
  it('gives the focus to its title when asked to, so that a change of screen is noticed', async () => {
    const { screen, root } = await showScreen(view);
    await screen.focusHeading();
    expect(root.activeElement).to.equal(one(root, 'h1'));
    expect(read(one(root, 'h1'))).to.equal('Welcome (en)');
  });

  for (const left of [40, 2000]) {
    it(`begins at the top of the page where the screen before was left ${left} px down`, async () => {
      const { shell, screen } = await showScreen(view);
      shell.style.blockSize = '3000px';
      window.scrollTo(0, left);
      expect(window.scrollY).to.equal(left);
      await screen.focusHeading();
      expect(window.scrollY).to.equal(0);
    });
  }

  it('sets the author’s headings one level under its title', async () => {
    const { root } = await showScreen(view);
    expect(read(one(root, 'h2'))).to.equal('Why (en)');
  });

  it('changes language in place', async () => {
    const { screen, root } = await showScreen(view);
    screen.texts = texts.cy;
    screen.words = words.cy;
    await screen.updateComplete;
    expect(read(one(root, 'h1'))).to.equal('Welcome (cy)');
  });

  it('stands still for those who asked for less motion', async () => {
    const duration = async () => {
      const { screen } = await showScreen(view);
      screen.toggleAttribute('arriving', true);
      return getComputedStyle(screen).animationDuration;
    };
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(await duration()).not.to.equal('0s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await duration()).to.equal('0s');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(view, language)).shell).to.be.accessible();
    });
  }
});
