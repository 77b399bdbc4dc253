import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { DEFAULT_LOOK, languages } from './look.js';
import type { Sample } from './sample.js';
import { groups } from './samples.js';
import { GalleryVisitor } from './visitor.js';

/*
 * What a screen reader is told: names, roles and states in the order of the page, and what the live regions say,
 * for each sample in each language, in `told/`. Where that is meant to change, write the files anew and read them:
 * `WRITE_TOLD=1 node --import tsx --test tests/gallery/told.test.ts`.
 */

describe('a screen reader is told', () => {
  let visitor: GalleryVisitor;
  let page: Page;
  before(async () => {
    visitor = await GalleryVisitor.open();
    page = await visitor.page({ viewport: { width: 800, height: 760 } });
  });
  after(() => visitor.close());

  for (const [group, samples] of groups) {
    for (const language of languages) {
      it(`of ${group} in ${language} what tests/gallery/told says`, async () => {
        const parts: string[] = [];
        for (const sample of samples) {
          await visitor.show(page, sample, { ...DEFAULT_LOOK, language });
          parts.push(await toldOf(page, sample));
        }
        const file = fileURLToPath(new URL(`./told/${group.replaceAll(' ', '-')}.${language}.txt`, import.meta.url));
        const text = `${parts.join('\n\n')}\n`;
        if (process.env['WRITE_TOLD']) writeFileSync(file, text);
        assert.equal(text, readFileSync(file, 'utf8'));
      });
    }
  }
});

/** What is told of, where it is not the screen. */
const places: Readonly<Record<string, string>> = { certificate: 'course-evidence', shell: 'body' };

async function toldOf(page: Page, { group, state }: Sample): Promise<string> {
  const place = page.locator(places[group] ?? 'course-shell > *').first();
  const tree = await place.ariaSnapshot();
  const said = (await place.locator('[role=status], [role=alert]').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return [`# ${state}`, '', tree, ...(said.length > 0 ? ['', ...said.map((text) => `Said: ${text}`)] : [])].join('\n');
}
