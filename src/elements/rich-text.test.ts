import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { one, read } from '../../tests/support/screen-samples.js';
import { cy } from '../i18n/cy.js';
import { en } from '../i18n/en.js';
import type { Block, Inline } from '../model/text.js';
import type { ScreenChooseEvent } from './events.js';
import { body, line } from './rich-text.js';

const setLine = (...runs: Inline[]) => fixture(html`<p>${line(runs, en)}</p>`);
const setBody = (level: 2 | 3 | 4, ...blocks: Block[]) =>
  fixture(html`<div>${body(blocks, { words: en, level, media: { 'media/circle.svg': 'data:image/svg+xml,' } })}</div>`);

describe('a line of text', () => {
  it('keeps spaces around emphasis as the author set them', async () => {
    const set = await setLine('Care happens ', { kind: 'strong', content: ['between'] }, ' people.');
    expect(set.textContent).to.equal('Care happens between people.');
    expect(one(set, 'strong').textContent).to.equal('between');
  });

  it('says which language foreign words are in (WCAG 3.1.2)', async () => {
    const set = await setLine({ kind: 'foreign', language: 'cy', content: ['urddas'] });
    expect(one(set, '[lang]').lang).to.equal('cy');
  });

  it('says in its own language that a web link opens a new tab, and gives it no hold on this one', async () => {
    for (const words of [en, cy]) {
      const link: Inline = { kind: 'link', href: 'https://example.org/', content: ['the Code'] };
      const set = one<HTMLAnchorElement>(await fixture(html`<p>${line([link], words)}</p>`), 'a');
      expect(read(set)).to.equal(`the Code ${words.opensNewTab}`);
      expect([set.target, set.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    }
  });

  it('opens mail and telephone links where they are', async () => {
    const set = await setLine({ kind: 'link', href: 'tel:+441234567890', content: ['Call us'] });
    expect(one<HTMLAnchorElement>(set, 'a').target).to.equal('');
    expect(read(set)).to.equal('Call us');
  });

  it('shows the words of a link with any other scheme without a link', async () => {
    const set = await setLine({ kind: 'link', href: 'javascript:alert(1)', content: ['words'] });
    expect(set.querySelector('a')).to.equal(null);
    expect(read(set)).to.equal('words');
  });

  it('asks for the screen that a screen link names', async () => {
    const set = await setLine({ kind: 'screen-link', screen: 'm1-s03', content: ['the third screen'] });
    const chosen: string[] = [];
    set.addEventListener('screen-choose', (event) => chosen.push((event as ScreenChooseEvent).screen)); // listened to by its own type
    one(set, '[role=link]').click();
    expect(chosen).to.deep.equal(['m1-s03']);
  });

  it('is asked by Enter too, as a link is, and breaks over two lines as its sentence does', async () => {
    const set = await setLine({ kind: 'screen-link', screen: 'm1-s03', content: ['the third screen'] });
    const link = one(set, '[role=link]');
    const chosen: string[] = [];
    set.addEventListener('screen-choose', (event) => chosen.push((event as ScreenChooseEvent).screen)); // listened to by its own type
    link.focus();
    await sendKeys({ press: 'Space' });
    expect(chosen).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['m1-s03']);
    set.setAttribute('style', 'inline-size: 6em');
    expect(link.getClientRects().length).to.be.greaterThan(1);
  });
});

describe('running text', () => {
  for (const level of [2, 3, 4] as const) {
    it(`sets its headings at level ${level} where asked to`, async () => {
      const set = await setBody(level, { kind: 'heading', content: 'Why' });
      expect(read(one(set, `h${level}`))).to.equal('Why');
    });
  }

  it('sets ordered and unordered lists, items of one paragraph without it', async () => {
    const items = [[{ kind: 'paragraph', content: 'one' } as const], [{ kind: 'paragraph', content: 'two' } as const]];
    const set = await setBody(2, { kind: 'list', ordered: true, items }, { kind: 'list', ordered: false, items });
    expect(set.querySelectorAll('ol > li')).to.have.lengthOf(2);
    expect(set.querySelectorAll('ul > li')).to.have.lengthOf(2);
    expect(set.querySelector('p')).to.equal(null);
  });

  it('sets what follows the first paragraph of a list item as blocks', async () => {
    const set = await setBody(2, {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'paragraph', content: 'one' }, { kind: 'paragraph', content: 'more' }]],
    });
    expect(read(one(set, 'li > p'))).to.equal('more');
  });

  it('shows an image from where the package keeps it, with its alternative text (WCAG 1.1.1)', async () => {
    const set = await setBody(2, { kind: 'image', asset: 'media/circle.svg', alternative: 'Five circles' });
    const image = one<HTMLImageElement>(set, 'img');
    expect([image.alt, image.getAttribute('src')]).to.deep.equal(['Five circles', 'data:image/svg+xml,']);
  });
});
