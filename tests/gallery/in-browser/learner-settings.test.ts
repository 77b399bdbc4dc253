import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { cutOff, movingIn, nameOf, seenIn, tooWide } from '../measures.js';
import { languages, type Look } from '../look.js';
import { samples } from '../samples.js';
import { showSample } from '../show-sample.js';

/** What is found in every sample. */
async function inAll(look: Partial<Look>, find: () => readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sample of samples) {
    for (const language of look.language ? [look.language] : languages) {
      const shown = await showSample(sample, { language, colours: 'light', text: 100, ...look });
      found.push(...find().map((each) => `${sample.id}, ${language}: ${each}`));
      shown.remove();
    }
  }
  return found;
}

/** What has words of its own, or holds those that are typed or chosen. */
const worded = (): readonly HTMLElement[] =>
  seenIn(document).filter((element) => element.matches('input:not([type=radio], [type=checkbox], [type=range]), select, textarea') || [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''));

/** As a package has it (build/fonts.ts): other letters have other widths. */
async function addFont(): Promise<void> {
  const folder = '/node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
  for (const weight of ['400', '700']) document.fonts.add(await new FontFace(FONT, `url(${folder}-${weight}-normal.woff2)`, { weight }).load());
}

const FONT = 'Atkinson Hyperlegible Next';

describe('what a learner has chosen', function () {
  this.timeout(240_000);
  before(addFont);
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = '';
  });

  it('of letters and spacing reaches every word, on buttons and cards, in fields and after leaving', async () => {
    await setViewport({ width: 650, height: 800 });
    const settings = [{ setting: 'spacing', choice: 'wide' }, { setting: 'letters', choice: 'distinct' }] as const;
    const missed = await inAll({ settings }, () =>
      worded().flatMap((element) => {
        const { fontSize, letterSpacing, wordSpacing, fontFamily } = getComputedStyle(element);
        const em = (length: string): number => (parseFloat(length) || 0) / parseFloat(fontSize);
        // 0.08 and 0.16 em, as the tokens have it.
        return em(letterSpacing) > 0.079 && em(wordSpacing) > 0.159 && fontFamily.startsWith(`"${FONT}"`) ? [] : [nameOf(element)];
      }),
    );
    expect(missed).to.deep.equal([]);
  });

  it('of letters and spacing leaves everything to be read where it is narrow', async () => {
    await setViewport({ width: 320, height: 512 });
    const settings = [{ setting: 'spacing', choice: 'wide' }, { setting: 'letters', choice: 'distinct' }] as const;
    expect(await inAll({ settings }, () => [...tooWide(document), ...cutOff(document)])).to.deep.equal([]);
  });

  it('of motion lets nothing move, whatever the device says (2.3.3)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const moving = await inAll({ language: 'en', settings: [{ setting: 'motion', choice: 'none' }] }, () => movingIn(document));
    expect((await inAll({ language: 'en' }, () => movingIn(document))).length).to.be.above(0);
    expect(moving).to.deep.equal([]);
  });
});

describe('written from right to left', function () {
  this.timeout(240_000);
  after(() => {
    document.documentElement.dir = '';
  });

  it('everything can be read in a frame of 320 px, and nothing scrolls sideways', async () => {
    await setViewport({ width: 320, height: 512 });
    expect(await inAll({ direction: 'rtl' }, () => [...tooWide(document), ...cutOff(document)])).to.deep.equal([]);
  });
});
