import { expect, fixture, html } from '@open-wc/testing';
import { read, rootOf, screens, words } from '../../tests/support/screen-samples.js';
import './define.js';
import type { MenuElement } from './menu.js';

async function show(language: 'en' | 'cy' = 'en') {
  const menu = await fixture<MenuElement>(
    html`<course-menu .words=${words[language]} .screens=${screens} .current=${'s3'}></course-menu>`,
  );
  return { menu, root: rootOf(menu) };
}

describe('the menu', () => {
  it('marks the screen shown and, also in words, those that are done', async () => {
    const { root } = await show();
    expect([...root.querySelectorAll('[aria-current=page]')].map(read)).to.deep.equal(['3 Gwyn and his key worker Worked example']);
    expect([...root.querySelectorAll('li')].map((entry) => read(entry).endsWith('done'))).to.deep.equal([true, true, false, false, false]);
  });

  it('tells which screen was chosen', async () => {
    const { menu, root } = await show();
    const chosen: string[] = [];
    menu.addEventListener('screen-choose', (event) => chosen.push(event.screen));
    root.querySelectorAll('button')[1]?.click();
    expect(chosen).to.deep.equal(['s2']);
  });

  it('passes axe in each language', async () => {
    for (const language of ['en', 'cy'] as const) await expect((await show(language)).menu).to.be.accessible();
  });
});
