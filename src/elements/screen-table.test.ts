import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { figure, glossary, process, readingSamples, result, summary, tabs, video } from '../../tests/support/reading-samples.js';
import { question, texts, words } from '../../tests/support/screen-samples.js';
import type { ScreenView } from '../model/view.js';
import './define.js';
import { screenTemplate } from './screen-table.js';

const own = readingSamples.texts.en;
const around = {
  texts: { ...texts.en, lines: { ...texts.en.lines, ...own.lines }, bodies: { ...texts.en.bodies, ...own.bodies } },
  words: words.en,
  media: readingSamples.media,
};

describe('the screen table', () => {
  const views: readonly ScreenView[] = [
    { kind: 'text', id: 's1' },
    { kind: 'reveal', id: 's2', parts: [], opened: [] },
    { kind: 'worked', id: 's3', parts: [], opened: [] },
    process,
    figure,
    video,
    glossary,
    summary,
    result,
    { kind: 'activity', id: 's4', items: [question] },
    { kind: 'check', id: 's5', role: 'check', phase: 'start', count: 4, rules: { judgedAtEnd: false }, mayBegin: true },
  ];
  for (const view of views) {
    it(`has an element for ${view.kind} screens`, async () => {
      const place = await fixture(html`<div>${screenTemplate(view, around)}</div>`);
      expect(place.firstElementChild?.localName).to.equal(`course-${view.kind}-screen`);
      expect(place.firstElementChild?.shadowRoot?.querySelector('h1')).not.to.equal(null);
    });
  }

  it('has an element of its own for tabs', async () => {
    const place = await fixture(html`<div>${screenTemplate(tabs, around)}</div>`);
    expect(place.firstElementChild?.localName).to.equal('course-tabs-screen');
  });

  it('keeps the element while its screen changes, and makes another for another screen of its kind', () => {
    const place = document.createElement('div');
    const draw = (id: string, opened: readonly string[]) => {
      render(screenTemplate({ kind: 'reveal', id, parts: ['online'], opened }, around), place);
      return place.firstElementChild;
    };
    const first = draw('s2', []);
    expect(draw('s2', ['online'])).to.equal(first);
    expect(draw('s3', [])).not.to.equal(first);
  });
});
