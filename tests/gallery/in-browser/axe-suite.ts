import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import type { GalleryLanguage } from '../content.js';
import { languages, themes } from '../look.js';
import type { Sample } from '../sample.js';
import { showSample } from '../show-sample.js';

// The script above puts it there: as a module it has no exports in a browser.
declare const axe: typeof Axe;

const everything: Axe.RunOptions = { resultTypes: ['violations'] };
const contrast: Axe.RunOptions = { ...everything, runOnly: ['color-contrast'] };

/** Axe finds nothing in any of these samples. One file for all of them would take longer than the runner waits for a file. */
export function axeSuite(samples: readonly Sample[], spoken: readonly GalleryLanguage[] = languages): void {
  describe('axe finds nothing wrong', () => {
    before(async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await setViewport({ width: 800, height: 760 });
    });
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));

    for (const group of new Set(samples.map((sample) => sample.group))) {
      for (const language of spoken) {
        it(`in ${group}, ${language}, in each of its states and each theme`, async function () {
          this.timeout(120_000);
          const found: string[] = [];
          for (const sample of samples.filter((each) => each.group === group)) found.push(...(await violationsIn(sample, language)));
          expect(found).to.deep.equal([]);
        });
      }
    }
  });
}

/** All but contrast is the same in every theme. */
async function violationsIn(sample: Sample, language: GalleryLanguage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colours of themes) {
    const shown = await showSample(sample, { language, colours, text: 100 });
    const { violations } = await axe.run(shown.element, colours === 'light' ? everything : contrast);
    shown.remove();
    found.push(...violations.map(({ id, nodes }) => `${sample.state}, ${colours}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`));
  }
  return found;
}
