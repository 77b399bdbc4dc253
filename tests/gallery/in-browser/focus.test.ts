import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { focused, hasRing, isOnTop, nameOf } from '../measures.js';
import { itemSamples } from '../item-samples.js';
import { languages } from '../look.js';
import type { Sample } from '../sample.js';
import { groups, samples } from '../samples.js';
import { everything, settled, showSample } from '../show-sample.js';

/** More stops than any sample has. */
const ENOUGH = 80;

describe('the focus', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const [group, those] of groups) {
    it(`goes through ${group} as it is seen, with a ring, and never under something (2.4.3, 2.4.7, 2.4.11)`, async function () {
      this.timeout(180_000);
      await setViewport({ width: 320, height: 256 });
      const found: string[] = [];
      for (const sample of those) {
        const shown = await showSample(sample, { language: 'en', colours: 'light', text: 100 });
        found.push(...(await wrongIn(sample)));
        shown.remove();
      }
      expect(found).to.deep.equal([]);
    });
  }

  // In so low a window as above, nothing does.
  it('goes under nothing that stays in sight while the page scrolls, on a phone held upright (2.4.11)', async function () {
    this.timeout(180_000);
    await setViewport({ width: 320, height: 640 });
    const found: string[] = [];
    let over = 0;
    for (const sample of samples) {
      const shown = await showSample(sample, { language: 'en', colours: 'light', text: 100 });
      if (everything(document).some((element) => /sticky|fixed/.test(getComputedStyle(element).position))) {
        over += 1;
        found.push(...(await wrongIn(sample)));
      }
      shown.remove();
    }
    expect(found).to.deep.equal([]);
    expect(over).to.be.greaterThan(0);
  });

  for (const language of languages) {
    it(`stays in sight after a check in ${language}, too early or not right, and so does what is said of it (2.4.11)`, async function () {
      this.timeout(180_000);
      await setViewport({ width: 320, height: 256 });
      const found: string[] = [];
      for (const sample of itemSamples) {
        if (!['untouched', 'answered', 'unfolded', 'question of a check, once more for safety'].includes(sample.state)) continue;
        const shown = await showSample(sample, { language, colours: 'light', text: 100 });
        const button = everything(document).find((element) => element.matches('.check, .option'));
        button?.focus();
        await sendKeys({ press: 'Enter' });
        await settled(document);
        const at = focused();
        if (!at || !startsInSight(at)) found.push(`${sample.id}: the focus is out of sight`);
        // A case says what came of a choice where it has the focus.
        if (button?.matches('.check')) {
          const said = everything(document).find((element) => element.matches('.spoken > p'));
          if (!said || !startsInSight(said)) found.push(`${sample.id}: what is said is out of sight`);
        }
        shown.remove();
      }
      expect(found).to.deep.equal([]);
    });
  }
});

/** What is wrong on the way through the sample that is shown, from the beginning on. */
async function wrongIn({ state, ended }: Sample): Promise<readonly string[]> {
  scrollTo(0, 0);
  // Wherever a press left it.
  focused()?.blur();
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const { stops, wrong } = await walk();
  // There is nothing to press once the learner has left.
  return [...wrong, ...(stops < 2 && !ended ? ['there is hardly a stop'] : [])].map((each) => `${state}: ${each}`);
}

/** All of it, or what of it there is room for. */
function startsInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return top >= -1 && (bottom <= innerHeight + 1 || (height > innerHeight && top < innerHeight / 2));
}

/** Tab by Tab, until the focus leaves the page. */
async function walk(): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  let before: DOMRect | undefined;
  const stops = new Set<HTMLElement>();
  for (let stop = 0; stop < ENOUGH; stop += 1) {
    await sendKeys({ press: 'Tab' });
    const at = focused();
    // A browser's own player has stops inside of it.
    if (at instanceof HTMLMediaElement) continue;
    if (!at || stops.has(at)) break;
    stops.add(at);
    const { x, y, width, height } = at.getBoundingClientRect();
    const box = new DOMRect(x + scrollX, y + scrollY, width, height);
    if (!hasRing(at)) wrong.push(`no ring at ${nameOf(at)}`);
    if (!isOnTop(at)) wrong.push(`something lies over ${nameOf(at)}`);
    if (before && isEarlier(box, before)) wrong.push(`back to ${nameOf(at)}`);
    before = box;
  }
  return { stops: stops.size, wrong };
}

/** Higher up, or in the same row and further to the left. */
function isEarlier(box: DOMRect, before: DOMRect): boolean {
  if (box.bottom <= before.top + 1) return true;
  const sameRow = box.top < before.bottom - 1;
  return sameRow && box.right <= before.left + 1;
}
