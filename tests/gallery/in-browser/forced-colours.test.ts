import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { nameOf, seenIn } from '../measures.js';
import { samples } from '../samples.js';
import { showSample } from '../show-sample.js';

describe('in forced colours', () => {
  before(async () => {
    await setViewport({ width: 800, height: 760 });
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }));

  /** What is said about each element that a selector finds in any sample; how many there were, too. */
  async function about(selector: string, say: (element: HTMLElement) => string | undefined) {
    const found: string[] = [];
    let count = 0;
    for (const sample of samples) {
      const shown = await showSample(sample, { language: 'en', colours: 'light', text: 100 });
      for (const element of seenIn(document).filter((each) => each.matches(selector))) {
        count += 1;
        const said = say(element);
        if (said !== undefined) found.push(`${sample.id}: ${nameOf(element)} ${said}`);
      }
      shown.remove();
    }
    return { found, count };
  }

  it('right and wrong are told by words beside a drawing (1.4.1)', async function () {
    this.timeout(120_000);
    const { found, count } = await about('.verdict:is(.right, .wrong, .answer, .partly)', (verdict) => {
      const drawing = verdict.querySelector('svg');
      if (!drawing || getComputedStyle(drawing).display === 'none') return 'has no drawing';
      if (!/^\s*(Right|Not right|Right answer|Partly|Best|Unsafe|Not safe)/.test(verdict.textContent ?? '')) return 'has no word for it';
      return undefined;
    });
    expect(found).to.deep.equal([]);
    expect(count).to.be.greaterThan(50);
  });

  it('drawings have the colour of the words beside them, so that they are seen on any ground (1.4.11)', async function () {
    this.timeout(120_000);
    const { found, count } = await about('svg', (drawing) => {
      const beside = drawing.parentElement;
      return beside && getComputedStyle(beside).color !== getComputedStyle(drawing).color ? 'has a colour of its own' : undefined;
    });
    expect(found).to.deep.equal([]);
    expect(count).to.be.greaterThan(500);
  });

  it('what is chosen or pressed has a line of its own around it (1.4.1)', async function () {
    this.timeout(120_000);
    const { found, count } = await about('[aria-pressed=true], [aria-selected=true], [aria-current]', (element) => {
      // What is picked up is its whole card.
      const { outlineStyle, borderBlockStartWidth } = getComputedStyle(element.closest('.card') ?? element);
      return outlineStyle === 'none' && parseFloat(borderBlockStartWidth) < 3 ? 'looks like the others' : undefined;
    });
    expect(found).to.deep.equal([]);
    expect(count).to.be.greaterThan(5);
  });

  it('boxes and dots that were chosen are drawn', async function () {
    this.timeout(120_000);
    const { found, count } = await about('input:is([type=radio], [type=checkbox]):checked', (input) => {
      const { appearance, backgroundColor } = getComputedStyle(input);
      if (appearance !== 'none') return undefined;
      const mark = getComputedStyle(input, '::before');
      return mark.content === 'none' || mark.backgroundColor === backgroundColor ? 'has no mark to be seen' : undefined;
    });
    expect(found).to.deep.equal([]);
    expect(count).to.be.greaterThan(20);
  });
});
