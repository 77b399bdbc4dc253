import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { readContent } from '../../../build/content/read-content.js';
import { titleOf } from './called.js';
import { everyJourney, fewOf } from './every-journey.js';
import { A_JOURNEY } from './patience.js';
import { playWhole } from './play-whole.js';
import { openBrowser, openStage } from './preview.js';

const read = await readContent('modules');
assert.ok(read.kind === 'read');
const { content } = read;
const all = everyJourney(content.course);

/** In the course's order. */
export const parcels: readonly string[] = [...new Set(all.map(({ parcel }) => parcel))];

/**
 * Of these parcels every package, and every language answered each way, from the first screen to the last. All packages
 * in every language each way are for `npm run test:whole`.
 */
export function playFew(title: string, chosen: readonly string[], concurrency: number): void {
  let browser: Browser | undefined;
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
  });
  describe(title, { concurrency }, () => {
    for (const parcel of chosen) {
      for (const journey of fewOf(all, parcel, parcels.indexOf(parcel))) {
        it(`${titleOf(journey)}: the record is right`, A_JOURNEY, async () => {
          // The preview writes all attempts anew with each change: many in one would slow each other down.
          const stage = await openStage('dist', browser);
          await playWhole(stage, content, journey).finally(() => stage.close());
        });
      }
    }
  });
}
