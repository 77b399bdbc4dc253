import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { languages } from '../look.js';
import { brokenWords, nameOf, type BrokenWord } from '../measures.js';
import { samples } from '../samples.js';
import { showSample } from '../show-sample.js';

/** What is left of 320 px for the words of an option in a question in a box, with the largest letters; a longer word may have to break. */
const LINE = 170;

describe('words', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 640 });
    document.body.style.margin = '0';
  });
  after(async () => {
    document.body.style.margin = '';
    document.documentElement.style.fontSize = '';
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const language of languages) {
    it(`of ${language} are whole with the largest letters on a page of 320 px (1.4.4)`, async function () {
      this.timeout(180_000);
      const found: string[] = [];
      for (const sample of samples) {
        const shown = await showSample(sample, { language, colours: 'light', text: 160 });
        const broken = brokenWords(document).filter((each) => each.width <= LINE && !isBetween(each));
        found.push(...broken.map(({ word, element }) => `${sample.id}: “${word}” in ${nameOf(element)}`));
        shown.remove();
      }
      expect(found).to.deep.equal([]);
    });
  }
});

/** With a number before it and a tick behind, in the menu and beside a figure, a word has less than that. */
function isBetween({ element }: BrokenWord): boolean {
  const root = element.getRootNode();
  return element.closest('.numbered') !== null || (root instanceof ShadowRoot && root.host.localName === 'course-menu');
}
