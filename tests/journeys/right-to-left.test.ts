import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { buildPackages } from '../../build/build-packages.js';
import { readContentIn } from '../../build/content/read-content.js';
import { readTree } from '../../build/content/tree.js';
import { parcelsOf } from '../../build/parcel.js';
import { fromRoot } from '../../build/project.js';
import { standards } from '../../build/standards.js';
import { useWordFiles } from '../../build/words/word-files.js';
import { findChromium } from '../support/chromium.js';
import { drag, draggingHands } from './support/drag.js';
import { keyboardHands } from './support/hands.js';
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

async function open(width: number, locale: string, javaScriptEnabled = true, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale, javaScriptEnabled, ...options });
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
    await page.getByText('الشاشة 1 من 8').waitFor();
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
    for (const title of ['زائرة عند الباب', 'قبل وبعد', 'أين مكانه', 'واحدة بعد أخرى', 'ثلاث خطوات', 'ماذا تعلمت؟', 'كلمات', 'للتذكر']) {
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

/** What is asked, and what is right: as the course's files have it. */
const SORTING = { screen: 'أين مكانه', placement: { cup: 'table', tin: 'cupboard', cake: 'table' } };
const ORDERING = { screen: 'واحدة بعد أخرى', order: ['boil', 'pour', 'serve'] };

describe('a course that is read from right to left', () => {
  for (const [name, pointerOf, options] of draggingHands) {
    it(`is answered by dragging with a ${name}: cards go to the category and the place that they are let go over`, async () => {
      const page = await open(0, 'ar', true, options);
      const pointer = await pointerOf(page);
      await goTo(page, SORTING.screen);
      for (const [token, category] of Object.entries(SORTING.placement)) {
        const place = page.locator(`[data-place="${category}"]`);
        await drag(pointer, page.locator(`[data-token="${token}"] .handle`), place);
        await place.locator(`[data-token="${token}"]`).waitFor();
      }
      await checkRight(page);
      await goTo(page, ORDERING.screen);
      for (const [index, entry] of ORDERING.order.entries()) {
        const order = await orderOn(page);
        if (order[index] === entry) continue;
        await drag(pointer, page.locator(`[data-token="${entry}"] .handle`), page.locator(`[data-place="${order[index] ?? ''}"]`));
        await page.locator('course-ordering [data-token]').nth(index).and(page.locator(`[data-token="${entry}"]`)).waitFor();
      }
      await checkRight(page);
      await page.close();
    });
  }

  it('is sorted by keyboard, from the cards on the right into the categories on the left', async () => {
    const page = await open(1280, 'ar');
    const { press } = keyboardHands(page);
    await goTo(page, SORTING.screen);
    const [pool, first, second] = [page.locator('.pool'), page.locator('[data-place=table]'), page.locator('[data-place=cupboard]')];
    assert.ok((await leftOf(pool)) > (await leftOf(first)), 'what comes first is on the right');
    for (const [token, category] of Object.entries(SORTING.placement)) {
      await press(page.locator(`[data-token="${token}"] .pick`));
      // In hand, the focus is on the first category.
      await first.locator('button.slot:focus').waitFor();
      if (category === 'cupboard') await page.keyboard.press('Tab');
      await page.locator(`[data-place="${category}"] button.slot:focus`).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`[data-place="${category}"] [data-token="${token}"]`).waitFor();
    }
    // With all of them sorted the categories lie side by side.
    assert.ok((await leftOf(first)) > (await leftOf(second)));
    await checkRight(page);
    await page.close();
  });

  it('is put in order by keyboard: up is earlier, down is later, and to the sides moves nothing', async () => {
    const page = await open(1280, 'ar');
    const { press } = keyboardHands(page);
    await goTo(page, ORDERING.screen);
    const card = (entry: string): Locator => page.locator(`[data-token="${entry}"]`);
    assert.ok((await leftOf(card('pour').locator('.number'))) > (await leftOf(card('pour').locator('.pick'))), 'the number is at the beginning, on the right');
    assert.ok((await leftOf(card('pour').locator('.pick'))) > (await leftOf(card('pour').locator('.up'))), 'the buttons are at the end, on the left');
    for (const entry of [...ORDERING.order].reverse()) {
      await press(card(entry).locator('.pick'));
      const before = await orderOn(page);
      for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
      assert.deepEqual(await orderOn(page), before);
      while ((await orderOn(page))[0] !== entry) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    }
    assert.deepEqual(await orderOn(page), ORDERING.order);
    // Later and earlier again, by its buttons.
    await press(card('boil').locator('.down'));
    assert.deepEqual(await orderOn(page), ['pour', 'boil', 'serve']);
    await press(card('boil').locator('.up'));
    assert.deepEqual(await orderOn(page), ORDERING.order);
    await checkRight(page);
    await page.close();
  });

  it('has its next tab on the left, where the left arrow leads', async () => {
    const page = await open(1280, 'ar');
    await goTo(page, 'قبل وبعد');
    const tabs = ['before', 'during', 'after'].map((part) => page.locator(`#tab-${part}`));
    const lefts = await Promise.all(tabs.map(leftOf));
    assert.deepEqual(lefts, [...lefts].sort((one, other) => other - one));
    await tabs[0]?.focus();
    for (const [key, part] of [['ArrowLeft', 'during'], ['ArrowLeft', 'after'], ['ArrowRight', 'during'], ['ArrowRight', 'before']] as const) {
      await page.keyboard.press(key);
      await page.locator(`#tab-${part}[aria-selected=true]:focus`).waitFor({ timeout: 10_000 });
    }
    await page.close();
  });
});

async function goTo(page: Page, title: string): Promise<void> {
  while ((await page.getByRole('heading', { name: title, level: 1 }).count()) === 0) await onward(page);
}

async function checkRight(page: Page): Promise<void> {
  await page.locator('.check').click();
  await page.locator('course-item .summary.right').waitFor();
}

function orderOn(page: Page): Promise<readonly string[]> {
  return page.locator('course-ordering [data-token]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-token') ?? ''));
}

async function leftOf(target: Locator): Promise<number> {
  return (await target.boundingBox())?.x ?? assert.fail('it is not drawn');
}
