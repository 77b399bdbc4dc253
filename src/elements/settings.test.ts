import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { one, read, rootOf, words } from '../../tests/support/screen-samples.js';
import { DEFAULT_SETTINGS, settingNames, type SettingChoice, type Settings } from '../model/settings.js';
import './define.js';
import type { SettingsElement } from './settings.js';
import { tokens } from './tokens.js';

async function show(language: 'en' | 'cy' = 'en', settings: Partial<Settings> = {}, voiced = true) {
  const element = await fixture<SettingsElement>(html`<course-settings
    .words=${words[language]}
    .settings=${{ ...DEFAULT_SETTINGS, ...settings }}
    .voiced=${voiced}
  ></course-settings>`);
  const told: (SettingChoice | undefined)[] = [];
  element.addEventListener('setting-choose', ({ change }) => told.push(change));
  return { element, root: rootOf(element), told };
}

describe('display settings', () => {
  it('name every setting and show what holds', async () => {
    const { root } = await show('en', { text: 'large', colours: 'dark' });
    expect([...root.querySelectorAll('legend')].map(read)).to.deep.equal(settingNames.map((name) => words.en.settings.names[name]));
    const held = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(held)).to.deep.equal({ ...DEFAULT_SETTINGS, text: 'large', colours: 'dark' });
  });

  it('say nothing of reading aloud where there is no voice for the language', async () => {
    const { root } = await show('cy', {}, false);
    expect(root.querySelector('[name=reading]')).to.equal(null);
    expect(root.querySelectorAll('fieldset').length).to.equal(5);
  });

  it('are chosen by arrow keys, and tell at once', async () => {
    const { root, told } = await show();
    one(root, '[name=text]:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(told).to.deep.equal([{ setting: 'text', choice: 'large' }]);
  });

  it('go back to what they were all together', async () => {
    const { root, told } = await show('en', { motion: 'none' });
    one(root, '.reset').click();
    expect(told).to.deep.equal([undefined]);
  });

  for (const language of ['en', 'cy'] as const) {
    it(`lead to the accessibility statement in ${language}, in a tab of its own and saying so`, async () => {
      const { root } = await show(language);
      const link = one<HTMLAnchorElement>(root, 'a');
      expect([link.getAttribute('href'), link.target, link.rel]).to.deep.equal([`accessibility.html#${language}`, '_blank', 'noopener']);
      expect(read(link)).to.equal(`${words[language].settings.statement} ${words[language].opensNewTab}`);
    });
  }

  it('fit 320 px with text of 160 %, in targets of 44 px', async () => {
    await setViewport({ width: 320, height: 568 });
    document.documentElement.style.fontSize = '160%';
    const { element, root } = await show('cy');
    // As the shell sets it.
    element.style.setProperty('--course-target', '44px');
    const { scrollWidth } = document.documentElement;
    document.documentElement.style.fontSize = '';
    expect(scrollWidth).to.be.at.most(320);
    for (const label of root.querySelectorAll('label')) expect(label.getBoundingClientRect().height, read(label)).to.be.at.least(44);
    await setViewport({ width: 800, height: 600 });
  });

  it('pass axe in each language', async () => {
    for (const language of ['en', 'cy'] as const) await expect((await show(language)).element).to.be.accessible();
  });
});

describe('the learner’s colours', () => {
  const page = document.createElement('div');
  before(() => {
    page.attachShadow({ mode: 'open' }).adoptedStyleSheets = [tokens.styleSheet!];
    document.body.append(page);
  });
  after(() => page.remove());
  const paper = (colours: Settings['colours']) => {
    page.setAttribute('colours', colours);
    return getComputedStyle(page).getPropertyValue('--course-paper');
  };

  it('are those of the device until others are chosen', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect([paper('system'), paper('dark'), paper('light')]).to.deep.equal(['#14181f', '#14181f', '#fbfaf7']);
    await emulateMedia({ colorScheme: 'light' });
    expect([paper('system'), paper('dark'), paper('light')]).to.deep.equal(['#fbfaf7', '#14181f', '#fbfaf7']);
  });

  it('are light on paper, whatever was chosen for the screen', async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect([paper('system'), paper('dark'), paper('contrast')]).to.deep.equal(['#fbfaf7', '#fbfaf7', '#fbfaf7']);
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  for (const colours of ['light', 'dark', 'contrast'] as const) {
    it(`have at least the contrast that WCAG 2.2 asks for (${colours})`, () => {
      page.setAttribute('colours', colours);
      const colour = (name: string) => getComputedStyle(page).getPropertyValue(`--course-${name}`);
      const grounds = ['paper', 'surface', 'sunken', 'accent-soft'];
      // 1.4.3: 4.5 for text; 1.4.11: 3 for the edges of controls and for the focus.
      const wanted: readonly (readonly [string, readonly string[], number])[] = [
        ['ink', grounds, 4.5],
        ['ink-soft', grounds, 4.5],
        ['accent', grounds, 4.5],
        ['accent-ink', ['accent', 'accent-strong'], 4.5],
        ['right', ['paper', 'surface', 'right-soft'], 4.5],
        ['wrong', ['paper', 'surface', 'wrong-soft'], 4.5],
        ['line-colour', ['paper', 'surface'], 3],
        ['focus', grounds, 3],
        ['second', ['paper', 'surface'], 3],
      ];
      for (const [front, backs, least] of wanted) {
        for (const back of backs) expect(contrast(colour(front), colour(back)), `${front} on ${back}`).to.be.at.least(least);
      }
    });
  }
});

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.trim().slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
