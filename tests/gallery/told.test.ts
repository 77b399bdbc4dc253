import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { DEFAULT_LOOK, languages } from './look.js';
import { onGallery } from './on-gallery.js';
import type { Sample } from './sample.js';
import { groups } from './samples.js';

/*
 * What a screen reader is told: names, roles and states in the order of the page, what the live regions say, and how
 * what can be operated is described, for each sample in each language, in `told/`. Where that is meant to change, write the files anew and read them:
 * `WRITE_TOLD=1 node --import tsx --test tests/gallery/told.test.ts`.
 */

describe('a screen reader is told', () => {
  const on = onGallery();

  for (const [group, samples] of groups) {
    for (const language of languages) {
      it(`of ${group} in ${language} what tests/gallery/told says`, async () => {
        const parts: string[] = [];
        for (const sample of samples) {
          await on.show(sample, { ...DEFAULT_LOOK, language });
          parts.push(await toldOf(on.page, sample));
        }
        assert.deepEqual(parts.join('\n').match(/.*\p{Ll}[.:!?]\p{Lu}.*/gu) ?? [], [], 'words that run together');
        assert.deepEqual(parts.join('\n').match(/- (button|radio|checkbox|textbox|combobox|link)( \[.*\])*:?$/gm) ?? [], [], 'what has no name');
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
  // A browser's own player describes its parts, too.
  const about = group === 'recording' ? [] : await describedIn(page);
  const told = [...said.map((text) => `Said: ${text}`), ...about];
  return [`# ${state}`, '', tree, ...(told.length > 0 ? ['', ...told] : [])].join('\n');
}

/** What the browser itself makes of descriptions, of which the tree above has none. */
async function describedIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, description }) => !ignored && description?.value)
    .map(({ role, name, description }) => `Described: ${role?.value} "${name?.value}": ${description?.value}`);
}
