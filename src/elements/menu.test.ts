import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { read, rootOf, screens, words } from '../../tests/support/screen-samples.js';
import './define.js';
import type { MenuElement, ScreenEntry } from './menu.js';

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

  it('has each module under its own heading, where there are several', async () => {
    const first = (index: number): ScreenEntry => ({ id: `s${index}`, kind: 'text', title: `Screen ${index}`, done: false });
    const entries = [{ ...first(1), lesson: 'Kinds' }, first(2), { ...first(3), lesson: 'Lines' }];
    const menu = await fixture<MenuElement>(html`<course-menu .words=${words.en} .screens=${entries} .current=${'s1'}></course-menu>`);
    const inTurn = [...rootOf(menu).querySelectorAll('h2, button')].map((each) => `${each.localName} ${read(each)}`);
    expect(inTurn).to.deep.equal(['h2 Kinds', 'button 1 Screen 1 Reading', 'button 2 Screen 2 Reading', 'h2 Lines', 'button 3 Screen 3 Reading']);
  });

  it('has all of a thousand screens, the first hundred at once', async () => {
    const many = Array.from({ length: 1001 }, (_, index): ScreenEntry => ({ id: `s${index}`, kind: 'text', title: `Screen ${index}`, done: false }));
    const menu = await fixture<MenuElement>(html`<course-menu .words=${words.en} .screens=${many} .current=${'s3'}></course-menu>`);
    const entries = () => rootOf(menu).querySelectorAll('button');
    expect(entries().length).to.equal(100);
    await waitUntil(() => entries().length === many.length, 'all screens', { timeout: 10_000 });
    expect([...entries()].map((entry) => entry.querySelector('.number')?.textContent)).to.deep.equal(many.map((_, index) => `${index + 1}`));
  });

  it('passes axe in each language', async () => {
    for (const language of ['en', 'cy'] as const) await expect((await show(language)).menu).to.be.accessible();
  });
});
