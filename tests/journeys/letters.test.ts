import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { drawnWith } from './support/drawn-with.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY, eventually } from './support/patience.js';
import { watch, type Watched } from './support/watched-page.js';

const on = onStage();
const folder = mkdtempSync(join(tmpdir(), 'letters-'));

const ways = [
  { way: 'from a file server', home: () => `${on.stage.preview.url}/pages/m1-web` },
  { way: 'by double click', home: () => pathToFileURL(folder).href },
];

describe('letters that are easier to tell apart', () => {
  before(() => {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(on.dist, 'm1-web.zip'))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { way, home } of ways) {
    it(`come out of the package, Welsh ones too, and not before they are chosen, opened ${way}`, A_JOURNEY, async () => {
      const { page, asked, complaints, strays } = await watchedPage(home());
      await page.goto(`${home()}/index.html`);
      await page.locator('course-player h1').waitFor();
      const learner = new Learner(on.content, 'm1', page, pointerHands(), 'en');
      await learner.switchTo('cy');
      while (!(await page.getByText(WELSH).isVisible())) await learner.next();
      // Every text is there and drawn, headings in bold, and no font of the package was needed.
      assert.ok((await drawnWith(page, WELSH)).every(({ isCustomFont }) => !isCustomFont));
      assert.deepEqual(asked, []);

      await learner.setDisplay('letters', 'distinct');
      // For running letters, for ŷ, and for what is bold.
      await eventually('the letters are there', async () => (await page.evaluate(LOADED)) === 3);
      const heading = learner.text('m1-s04');
      for (const text of [WELSH, heading]) {
        const fonts = await drawnWith(page, text);
        assert.ok(fonts.length > 0);
        for (const { familyName, isCustomFont } of fonts) assert.deepEqual([familyName, isCustomFont], ['Atkinson Hyperlegible Next', true], text);
      }
      assert.equal(asked.length, 3);
      assert.deepEqual([complaints, strays], [[], []]);
      await page.context().close();
    });
  }
});

/** From m1-s04: ŷ is in another file than the letters of English. */
const WELSH = 'mewn tŷ byw â chymorth';

/** How many of the page's fonts are there to draw with. */
const LOADED = `[...document.fonts].filter(({ status }) => status === 'loaded').length`;

interface FontsWatched extends Watched {
  readonly page: Page;
  /** Addresses of the font files that it asked for. */
  readonly asked: readonly string[];
}

async function watchedPage(home: string): Promise<FontsWatched> {
  const context = await on.stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const seen = { page, asked: new Array<string>(), complaints: [], strays: [] };
  watch(page, home, seen);
  page.on('request', (request) => {
    if (request.url().includes('/fonts/')) seen.asked.push(request.url());
  });
  return seen;
}
