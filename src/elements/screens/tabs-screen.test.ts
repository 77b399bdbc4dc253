import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readingSamples, tabs } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import '../define.js';

/** Shows the tabs with a session behind them that remembers what was opened. */
async function show(language: 'en' | 'cy' = 'en') {
  const shown = await showScreen(tabs, language, readingSamples);
  const opens: string[] = [];
  shown.shell.addEventListener('part-open', ({ part }) => {
    opens.push(part);
    const { screen } = shown;
    if (screen.view) screen.view = { ...screen.view, opened: [...new Set([...screen.view.opened, part])] };
  });
  const selected = () => [...shown.root.querySelectorAll('[aria-selected=true]')].map((tab) => tab.id);
  const press = async (key: string) => {
    await sendKeys({ press: key });
    await shown.screen.updateComplete;
  };
  return { ...shown, opens, selected, press };
}

describe('a reveal screen with tabs', () => {
  it('shows the first panel and tells its tab as selected and opened', async () => {
    const { root, selected } = await show();
    expect(selected()).to.deep.equal(['tab-online']);
    expect(read(one(root, '[role=tabpanel]'))).to.equal('A nurse sees Hafsa by video.');
    expect([...root.querySelectorAll('[role=tab]')].map(read)).to.deep.equal(['Online opened', 'Formal care', 'Informal care']);
  });

  it('is led by arrows, Home and End, from the last round to the first', async () => {
    const { root, opens, selected, press } = await show();
    one(root, '#tab-online').focus();
    const walk: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(key);
      walk.push(selected().join());
      expect(root.activeElement?.id).to.equal(selected()[0]);
    }
    expect(walk).to.deep.equal(['tab-formal', 'tab-informal', 'tab-online', 'tab-informal', 'tab-online']);
    expect(opens).to.deep.equal(['formal', 'informal', 'online', 'informal', 'online']);
  });

  it('turns the arrows round where the language runs from right to left', async () => {
    const { root, screen, selected, press } = await show();
    screen.style.direction = 'rtl';
    one(root, '#tab-online').focus();
    await press('ArrowLeft');
    expect(selected()).to.deep.equal(['tab-formal']);
  });

  it('has one tab in the order of the Tab key, and the panel after it', async () => {
    const { root, press } = await show();
    one(root, '#tab-online').focus();
    await press('Tab');
    expect(root.activeElement?.id).to.equal('panel');
  });

  it('is led by pointer', async () => {
    const { root, screen, selected } = await show();
    one(root, '#tab-informal').click();
    await screen.updateComplete;
    expect(selected()).to.deep.equal(['tab-informal']);
    expect(read(one(root, '[role=tabpanel]'))).to.equal('Emyr cooks for his wife.');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      const { shell, root, screen } = await show(language);
      await expect(shell).to.be.accessible();
      one(root, '#tab-formal').click();
      await screen.updateComplete;
      await expect(shell).to.be.accessible();
    });
  }
});
