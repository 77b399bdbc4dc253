import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readingSamples, tabs } from '../../tests/support/reading-samples.js';
import { one, read, rootOf, showScreen, words } from '../../tests/support/screen-samples.js';
import './define.js';
import type { TermElement } from './term.js';

/** The term that stands in the second panel. */
async function show(language: 'en' | 'cy' = 'en') {
  const shown = await showScreen(tabs, language, readingSamples);
  one(shown.root, '#tab-formal').click();
  await shown.screen.updateComplete;
  const term = one<TermElement>(shown.root, 'course-term');
  await term.updateComplete;
  const button = one<HTMLButtonElement>(rootOf(term), '[role=button]');
  const press = async (key: string) => {
    await sendKeys({ press: key });
    await term.updateComplete;
  };
  const said = () => read(one(rootOf(term), '[role=status]'));
  return { ...shown, term, button, press, said };
}

describe('a term in running text', () => {
  it('opens its definition in place by keyboard, into a status that was there before', async () => {
    const { button, press, said } = await show();
    expect([said(), button.ariaExpanded]).to.deep.equal(['', 'false']);
    button.focus();
    await press('Enter');
    expect([said(), button.ariaExpanded]).to.deep.equal(['Someone who helps a person to say what they want.', 'true']);
    await press('Space');
    expect([said(), button.ariaExpanded]).to.deep.equal(['', 'false']);
  });

  it('closes with Escape, which goes no further, and keeps the focus', async () => {
    const { shell, term, button, press, said } = await show();
    let further = 0;
    shell.addEventListener('keydown', ({ key }) => (further += key === 'Escape' ? 1 : 0));
    button.focus();
    await press('Enter');
    await press('Escape');
    expect([said(), rootOf(term).activeElement, further]).to.deep.equal(['', button, 0]);
    await press('Escape');
    expect(further).to.equal(1);
  });

  it('in the label of an option is opened without choosing that', async () => {
    const { term, button, said, press } = await show();
    const option = document.createElement('input');
    option.type = 'radio';
    const label = document.createElement('label');
    label.append(option, 'Ask an ', term);
    document.body.append(label);
    button.click();
    await term.updateComplete;
    expect([said(), option.checked]).to.deep.equal(['Someone who helps a person to say what they want.', false]);
    button.focus();
    await press('Space');
    expect([said(), option.checked]).to.deep.equal(['', false]);
    label.click();
    expect(option.checked).to.equal(true);
    label.remove();
  });

  it('does nothing while the pointer only passes over it (WCAG 1.4.13)', async () => {
    const { button, term, said } = await show();
    button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await term.updateComplete;
    expect(said()).to.equal('');
  });

  it('stays open in the other language', async () => {
    const { screen, term, button, said } = await show();
    button.click();
    screen.texts = readingSamples.texts.cy;
    screen.words = words.cy;
    await screen.updateComplete;
    await term.updateComplete;
    expect(said()).to.equal("Rhywun sy'n helpu person i ddweud beth mae arno ei eisiau.");
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}, open and closed`, async () => {
      const { shell, button, term } = await show(language);
      await expect(shell).to.be.accessible();
      button.click();
      await term.updateComplete;
      await expect(shell).to.be.accessible();
    });
  }
});
