import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { startSlowLms, type SlowLms } from '../bench/slow-lms.js';
import { findChromium } from '../support/chromium.js';

describe('what comes after the page (the player, then the rest of the unit, the other screens and the words)', () => {
  let lms: SlowLms;
  let browser: Browser;
  before(async () => {
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    lms = await startSlowLms('dist/m1-scorm12.zip', 0);
  });
  after(async () => {
    await browser.close();
    await lms.close();
  });

  const next = (page: Page) => page.frameLocator('iframe').locator('course-player button.next');
  const screen = (page: Page) => page.frameLocator('iframe').locator('course-player course-shell > :is(course-text-screen, course-pending-screen, course-reveal-screen, course-tabs-screen, course-activity-screen, course-check-screen)');
  const tagOf = (page: Page) => screen(page).evaluate((element) => element.localName);

  /** Opens the course with one of its scripts held up. @returns what lets it go on */
  async function openWithout(script: string, page: Page): Promise<() => void> {
    let release = (): void => undefined;
    await page.route(script, (route) => {
      release = () => void route.continue();
    });
    const wanted = page.waitForRequest(script);
    // The page's load event waits for that script too.
    await page.goto(lms.url, { waitUntil: 'commit' });
    await wanted;
    // Looked up when called: the request is announced before its route has it.
    return () => release();
  }

  /** On to the first screen that is not of the player's own script. */
  async function reachLater(page: Page): Promise<void> {
    for (let step = 0; step < 9 && (await tagOf(page)) === 'course-text-screen'; step += 1) await next(page).click();
  }

  it('comes after a page that can be gone through already: the player takes over with the focus where it was', async () => {
    const page = await browser.newPage();
    const release = await openWithout('**/player-*.js', page);
    const frame = page.frameLocator('iframe');
    const display = frame.locator('body > [lang="en"] course-shell').getByRole('button', { name: en.settings.title });
    await display.focus();
    release();
    await frame.locator('course-player').waitFor();
    await frame.locator('course-player').getByRole('button', { name: en.settings.title }).and(frame.locator(':focus')).waitFor();
    await page.close();
  });

  it('repeats what was pressed on the page before the player came, once, and goes on from there', async () => {
    const page = await browser.newPage();
    const release = await openWithout('**/player-*.js', page);
    const frame = page.frameLocator('iframe');
    const early = frame.locator('body > [lang="en"] button.next');
    // By the impatient.
    await early.click();
    await early.click();
    release();
    await frame.locator('course-player').getByText(en.shell.screenOf(2, 11), { exact: true }).waitFor();
    await page.close();
  });

  it('repeats a press in a panel’s button, with the focus on it', async () => {
    const page = await browser.newPage();
    const release = await openWithout('**/player-*.js', page);
    const frame = page.frameLocator('iframe');
    await frame.locator('body > [lang="en"]').getByRole('button', { name: en.shell.menu }).press('Enter');
    release();
    const menu = frame.locator('course-player').getByRole('button', { name: en.shell.menu, expanded: true });
    await menu.and(frame.locator(':focus')).waitFor();
    await page.close();
  });

  it('repeats no press on a page in another language than the one that the course then begins in: it may have been another button', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    // The browser changes its mind in between, as this LMS has none.
    await page.addInitScript("Object.defineProperty(navigator, 'languages', { get: () => (window.coursePress ? ['cy'] : ['en']) })");
    const release = await openWithout('**/player-*.js', page);
    const frame = page.frameLocator('iframe');
    await frame.locator('body > [lang="en"] button.next').click();
    release();
    await frame.locator('course-player').getByText(cy.shell.screenOf(1, 11), { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await frame.locator('course-player .place').innerText(), cy.shell.screenOf(1, 11));
    await page.close();
  });

  for (const [locale, width] of [['en-GB', 320], ['cy-GB', 1280]] as const) {
    it(`moves nothing on the page when it comes, at ${width} px in ${locale} (layout shift 0)`, async () => {
      const page = await browser.newPage({ locale, viewport: { width, height: 640 } });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Reflect.set(window, 'shifts', shifts);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number); // a LayoutShift, which TypeScript has no name for
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const release = await openWithout('**/player-*.js', page);
      const frame = page.frameLocator('iframe');
      await frame.locator(`body > [lang="${locale.slice(0, 2)}"] h1`).waitFor();
      release();
      await frame.locator('course-player h1').waitFor();
      await page.waitForLoadState('networkidle');
      const inner = page.frames().find((each) => each !== page.mainFrame());
      assert.ok(inner);
      // Two frames later whatever moved is told.
      const shifts = await inner.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return Reflect.get(window, 'shifts') as readonly number[]; // set above
      });
      assert.deepEqual(shifts, []);
      await page.close();
    });
  }

  it('is asked for after the player has taken over, and the first screen does without it', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^\/course\/|-[0-9a-f]{10}/g, '')));
    const language = page.waitForRequest('**/language-en-*.js');
    const release = await openWithout('**/screens-*.js', page);
    await language;
    assert.deepEqual(asked.slice(0, 4), ['/', 'index.html', 'content.js', 'player.js']);
    assert.deepEqual(asked.slice(4, 7).sort(), ['language-en.js', 'screens.js', 'unit.js']);
    await reachLater(page);
    assert.equal(await tagOf(page), 'course-pending-screen');
    assert.equal(await screen(page).getByRole('status').innerText(), en.loading.loading);
    release();
    await page.frameLocator('iframe').locator('course-pending-screen').waitFor({ state: 'detached' });
    await reachLater(page);
    assert.ok(!['course-text-screen', 'course-pending-screen'].includes(await tagOf(page)));
    await page.close();
  });

  for (const script of ['**/unit-*.js', '**/screens-*.js', '**/language-en-*.js']) {
    it(`leaves a message in the screen’s place where ${script} cannot be had; trying again brings the screen, with the focus on its heading`, async () => {
      const page = await browser.newPage();
      await page.route(script, (route) => route.abort());
      await page.goto(lms.url, { waitUntil: 'commit' });
      await next(page).waitFor();
      await reachLater(page);
      const again = screen(page).getByRole('button', { name: en.loading.tryAgain });
      await again.waitFor();
      const title = await screen(page).locator('h1').innerText();
      assert.equal(await screen(page).getByRole('status').innerText(), en.loading.notLoaded);
      await page.unroute(script);
      await again.click();
      await page.frameLocator('iframe').locator('course-pending-screen').waitFor({ state: 'detached' });
      assert.equal(await screen(page).locator('h1').innerText(), title);
      assert.equal(await page.frameLocator('iframe').locator('h1:focus').innerText(), title);
      await page.close();
    });
  }

  for (const [words, locale, other] of [[en, 'en-GB', 'cy'], [cy, 'cy-GB', 'en']] as const) {
    it(`leaves the learner in ${words.language} where the words in ${other} cannot be had, and says so; trying again brings them, with the focus on the language’s button`, async () => {
      const script = `**/language-${other}-*.js`;
      const page = await browser.newPage({ locale });
      await page.route(script, (route) => route.abort());
      await page.goto(lms.url, { waitUntil: 'commit' });
      const course = page.frameLocator('iframe').locator('course-player');
      await next(page).waitFor();
      const title = await course.locator('h1').innerText();
      await course.locator(`.languages [lang=${other}]`).click();
      const again = course.getByRole('button', { name: words.loading.tryAgain });
      await again.waitFor();
      assert.equal(await course.locator('.wish [role=status]').innerText(), words.loading.notLoaded);
      assert.equal(await course.locator('h1').innerText(), title);
      await again.click();
      await again.waitFor();
      await page.unroute(script);
      await again.click();
      await page.frameLocator('iframe').locator(`html[lang=${other}]`).waitFor();
      assert.equal(await again.count(), 0);
      assert.notEqual(await course.locator('h1').innerText(), title);
      assert.ok(await course.locator('.languages button').evaluate((button) => button.matches(':focus')));
      await page.close();
    });
  }

  it('leaves that message on the screen it was asked for on', async () => {
    const page = await browser.newPage();
    await page.route('**/language-cy-*.js', (route) => route.abort());
    await page.goto(lms.url, { waitUntil: 'commit' });
    const course = page.frameLocator('iframe').locator('course-player');
    await next(page).waitFor();
    await course.locator('.languages [lang=cy]').click();
    await course.locator('.wish button').waitFor();
    await next(page).click();
    await course.locator('.wish').waitFor({ state: 'detached' });
    await page.close();
  });

  for (const [panel, tag, name, script] of [
    ['menu', 'course-menu', en.shell.menu, '**/screens-*.js'],
    ['menu', 'what the menu lists', en.shell.menu, '**/unit-*.js'],
    ['display', 'course-settings', en.settings.title, '**/screens-*.js'],
  ] as const) {
    it(`leaves the same message in ${tag}’s place, on the first screen too; trying again brings what was missing, with the focus on the panel’s button`, async () => {
      const page = await browser.newPage();
      await page.route(script, (route) => route.abort());
      await page.goto(lms.url, { waitUntil: 'commit' });
      const course = page.frameLocator('iframe');
      await next(page).waitFor();
      const toggle = course.getByRole('button', { name });
      await toggle.click();
      const shown = course.locator(`#${panel}`);
      const again = shown.getByRole('button', { name: en.loading.tryAgain });
      await again.waitFor();
      assert.equal(await shown.getByRole('status').innerText(), en.loading.notLoaded);
      await page.unroute(script);
      await again.click();
      // The third in the menu comes with the rest.
      await shown.getByRole(panel === 'menu' ? 'listitem' : 'group').nth(2).waitFor();
      assert.equal(await again.count(), 0);
      assert.ok(await toggle.evaluate((button) => button.matches(':focus')));
      await page.close();
    });
  }
});
