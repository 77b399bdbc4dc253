import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { cutOff, isInText, movingIn, nameOf, targetsIn, tooWide, withTextSpacing } from '../measures.js';
import { languages, type Look } from '../look.js';
import { groups, samples } from '../samples.js';
import { settled, showSample } from '../show-sample.js';

/** What is found in each sample of a group, with the sample's state before it. */
async function eachOf(group: string, look: Partial<Look>, find: () => Promise<readonly string[]> | readonly string[]) {
  const found: string[] = [];
  for (const sample of groups.get(group) ?? []) {
    for (const language of languages) {
      const shown = await showSample(sample, { language, colours: 'light', text: 100, ...look });
      for (const each of await find()) found.push(`${sample.state}, ${language}: ${each}`);
      shown.remove();
    }
  }
  return found;
}

describe('what is shown', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const group of groups.keys()) {
    describe(`in ${group}`, function () {
      this.timeout(120_000);

      it('needs no sideways scrolling in a frame of 320 × 256 px (1.4.10)', async () => {
        await setViewport({ width: 320, height: 256 });
        expect(await eachOf(group, {}, () => [...tooWide(document), ...cutOff(document)])).to.deep.equal([]);
      });

      it('can all be read with letters of twice the size (1.4.4)', async () => {
        await setViewport({ width: 640, height: 512 });
        expect(await eachOf(group, { text: 200 }, () => [...tooWide(document), ...cutOff(document)])).to.deep.equal([]);
      });

      it('can all be read with the text spacing of 1.4.12, also where it is narrow', async () => {
        await setViewport({ width: 320, height: 512 });
        const found = await eachOf(group, {}, async () => {
          withTextSpacing(document);
          await settled(document);
          return [...tooWide(document), ...cutOff(document)];
        });
        expect(found).to.deep.equal([]);
      });

      it('is pressed on at least 44 × 44 px (2.5.8 asks for 24)', async () => {
        await setViewport({ width: 320, height: 512 });
        const found = await eachOf(group, {}, () =>
          targetsIn(document)
            .filter((target) => !isInText(target))
            .filter((target) => {
              const { width, height } = target.getBoundingClientRect();
              return width < 43.9 || height < 43.9;
            })
            .map(nameOf),
        );
        expect(found).to.deep.equal([]);
      });
    });
  }

  it('stands still for who asks for that (2.3.3)', async function () {
    this.timeout(120_000);
    const moving: string[] = [];
    for (const sample of samples) {
      const shown = await showSample(sample, { language: 'en', colours: 'light', text: 100 });
      moving.push(...movingIn(document).map((each) => `${sample.id}: ${each}`));
      shown.remove();
    }
    expect(moving).to.deep.equal([]);
  });
});
