import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { buildPackages } from '../../build/build-packages.js';
import { readContentIn } from '../../build/content/read-content.js';
import { readTree } from '../../build/content/tree.js';
import { parcelsOf } from '../../build/parcel.js';
import { fromRoot } from '../../build/project.js';
import { standards } from '../../build/standards.js';
import { useWordFiles } from '../../build/words/word-files.js';
import { findChromium } from '../support/chromium.js';
import { PATIENCE } from './support/patience.js';

const FOLDER = fromRoot('tests/fixtures/modules/right-to-left');

let server: Server;
let browser: Browser;

before(async () => {
  const tree = (await readTree(FOLDER)) ?? assert.fail(FOLDER);
  assert.deepEqual(useWordFiles(tree, ['en', 'cy', 'ar']), []);
  const read = readContentIn(tree, new Date());
  assert.ok(read.kind === 'read', JSON.stringify(read));
  const web = standards.filter(({ id }) => id === 'web');
  const { packages } = await buildPackages(read.content, FOLDER, parcelsOf(read.content.course), web, () => undefined);
  const files = new Map(packages[0]?.files.map(({ name, bytes }) => [name, bytes]));
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const type = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' }[extname(name)];
    // A browser asks for an icon, too.
    if (!type) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': type }).end(files.get(name));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { executablePath, args, env } = findChromium();
  const set = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  browser = await chromium.launch({ executablePath, args: [...args], env: Object.fromEntries(set) });
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(width: number, locale: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale, javaScriptEnabled });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`); // it listens on a port
  // What was there to read before it starts is put away then.
  if (javaScriptEnabled) await page.locator('course-player').waitFor();
  return page;
}

async function onward(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'التالي' }).click();
}

describe('a course with a third language, from files alone', () => {
  it('opens in the language and direction of the browser, frame and all', async () => {
    const page = await open(1280, 'ar-EG');
    await page.getByRole('heading', { name: 'زائرة عند الباب' }).waitFor();
    assert.deepEqual(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]'), ['ar', 'rtl']);
    await page.getByText('الشاشة 1 من 7').waitFor();
    // Right of the middle: where a line begins.
    const heading = await page.getByRole('heading', { name: 'زائرة عند الباب' }).boundingBox();
    const forward = await page.getByRole('button', { name: 'التالي' }).boundingBox();
    assert.ok(heading && forward && heading.x + heading.width > 640 && forward.x < 640);
    await page.close();
  });

  it('is one press away from each of the others, and they from it', async () => {
    const page = await open(320, 'ar');
    for (const [name, language, direction] of [['Cymraeg', 'cy', 'ltr'], ['English', 'en', 'ltr'], ['العربية', 'ar', 'rtl'], ['Cymraeg', 'cy', 'ltr']] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator(`html[lang=${language}][dir=${direction}]`).waitFor({ state: 'attached' });
    }
    await page.close();
  });

  it('keeps the digits of a telephone number in their order, and words of another language in theirs', async () => {
    const page = await open(1280, 'ar');
    const link = page.getByRole('link', { name: '116 123' });
    assert.equal(await link.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    assert.equal(await page.getByText('croeso', { exact: true }).evaluate((element) => getComputedStyle(element).direction), 'ltr');
    await page.close();
  });

  it('needs no scrolling sideways at 320 pixels on any screen, sorts by its alphabet and counts by its rules', async () => {
    const page = await open(320, 'ar');
    for (const title of ['زائرة عند الباب', 'قبل وبعد', 'أين مكانه', 'ثلاث خطوات', 'ماذا تعلمت؟', 'كلمات', 'للتذكر']) {
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, title);
      // Two questions have a form of their own.
      if (title === 'ماذا تعلمت؟') await page.getByText('سؤالان', { exact: true }).waitFor();
      if (title === 'كلمات') assert.deepEqual(await page.locator('dt').allTextContents().then((all) => all.map((term) => term.trim())), ['إبريق', 'بيت', 'كوب', 'مضيف']);
      if (title !== 'للتذكر') await onward(page);
    }
    await page.close();
  });

  it('says in its own words and direction that it needs a script', async () => {
    const page = await open(1280, 'ar', false);
    const words = page.locator('p[lang=ar]').filter({ hasText: 'JavaScript' });
    assert.equal(await words.getAttribute('dir'), 'rtl');
    await page.close();
  });
});
