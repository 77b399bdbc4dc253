import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { buildPackages, type BuiltPackage } from '../../build/build-packages.js';
import { readContent } from '../../build/content/read-content.js';
import { standards } from '../../build/standards.js';
import { en } from '../../src/i18n/en.js';
import type { Content } from '../../src/model/content.js';
import type { Screen, Unit } from '../../src/model/course.js';
import { lineOf, plain } from '../../src/model/text.js';
import { startSlowLms } from '../bench/slow-lms.js';
import { findChromium } from '../support/chromium.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/modules/kinds');

/** By kind, the screens of that course that a module is made to begin with. The compiler asks for every kind. */
const firsts: Readonly<Record<Screen['kind'], readonly string[]>> = {
  text: ['k1-s01'],
  reveal: ['k1-s02', 'k1-s03', 'k1-s04'],
  worked: ['k1-s05'],
  process: ['k1-s06'],
  figure: ['k1-s07'],
  media: ['k1-s08', 'k1-s09'],
  activity: ['k1-s10', 'k1-s15', 'k1-s19', 'k1-s22', 'k1-s23'],
  check: ['k1-s24', 'k2-s02', 'k2-s03', 'k3-s01'],
  glossary: ['k1-s25'],
  summary: ['k1-s26'],
  // The course has none: a screen to read stands in for it.
  result: ['k2-s01'],
};

const cases = Object.entries(firsts).flatMap(([kind, ids]) => ids.map((id) => [kind as Screen['kind'], id] as const)); // the keys are the table's own

describe('a module may begin with a screen of any kind', () => {
  let content: Content;
  let made: readonly BuiltPackage[];
  let browser: Browser;
  before(async () => {
    const read = await readContent(folder);
    assert.ok(read.kind === 'read');
    content = read.content;
    const parcels = cases.map(([kind, id]) => ({ name: nameOf(kind, id), units: [beginningWith(content, kind, id)] }));
    ({ packages: made } = await buildPackages(content, folder, parcels, standards.filter(({ id }) => id === 'scorm12'), () => undefined));
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  });
  after(() => browser.close());

  for (const [kind, id] of cases) {
    for (const width of [320, 1280]) {
      it(`${kind} (${id}), at ${width} px: its heading can be read before any script has come, nothing moves and nothing fails when they do`, async () => {
        const zip = made.find(({ parcel }) => parcel === nameOf(kind, id))?.zip;
        assert.ok(zip);
        const lms = await startSlowLms(zip, 0, width);
        const page = await browser.newPage({ locale: 'en-GB' });
        const frame = page.frameLocator('iframe');
        try {
          const complaints = complaintsOf(page);
          await page.addInitScript(watchShifts);
          const letGo = await holdUp(page, ['**/player-*.js', '**/screens-*.js']);
          await page.goto(lms.url, { waitUntil: 'commit' });
          const title = plain(lineOf(content.languages['en']!.texts, id));
          assert.equal(await frame.locator('body > [lang="en"] h1').innerText(), title);
          await settled(page);
          for (const script of ['**/player-*.js', '**/screens-*.js']) {
            await letGo(script);
            await settled(page);
          }
          await frame.locator('course-player h1').waitFor();
          await page.waitForLoadState('networkidle');
          assert.equal(await frame.locator('course-player h1').innerText(), title);
          assert.equal(await frame.getByText(en.loading.loading).count(), 0);
          assert.deepEqual({ shifts: await settled(page), complaints }, { shifts: [], complaints: [] });
        } finally {
          await page.close();
          await lms.close();
        }
      });
    }
  }
});

function nameOf(kind: Screen['kind'], id: string): string {
  return `${kind}-${id}`;
}

/** The module of that screen, with the screen moved to its top. */
function beginningWith({ course }: Content, kind: Screen['kind'], id: string): Unit {
  const unit = course.units.find(({ lessons: [lesson, ...more] }) => more.length === 0 && lesson?.screens.some((screen) => screen.id === id));
  const [lesson] = unit?.lessons ?? [];
  const screen = lesson?.screens.find((each) => each.id === id);
  assert.ok(unit && lesson && screen);
  const first: Screen = kind === 'result' ? { kind, id } : screen;
  assert.equal(first.kind, kind);
  return { ...unit, lessons: [{ ...lesson, screens: [first, ...lesson.screens.filter((each) => each !== screen)] }] };
}

const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
`;

/** Where a recording is, the buttons of the browser's own player find their places when it knows how long it takes. */
const shiftsOfThePage = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const screen = document.querySelector('course-player')?.shadowRoot.querySelector('course-media-screen');
  const player = screen?.shadowRoot.querySelector('video, audio').getBoundingClientRect();
  const within = ({ top, bottom }) => player && top >= player.top - 1 && bottom <= player.bottom + 1;
  resolve(window.shifts
    .filter(({ sources }) => sources.length === 0 || !sources.every(({ previousRect, currentRect }) => within(previousRect) && within(currentRect)))
    .map(({ value }) => value));
})))`;

/** How far things have moved in the course’s frame, told two frames later. */
async function settled(page: Page): Promise<readonly number[]> {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  assert.ok(frame);
  return frame.evaluate(shiftsOfThePage);
}

/** What goes wrong on the page, as it comes. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** Holds up scripts. @returns what waits until one is asked for, and lets it go on */
async function holdUp(page: Page, scripts: readonly string[]): Promise<(script: string) => Promise<void>> {
  const asked = new Map<string, Promise<() => Promise<void>>>();
  for (const script of scripts) {
    asked.set(script, new Promise((resolve) => void page.route(script, (route) => resolve(() => route.continue()))));
  }
  return async (script) => {
    const goOn = await asked.get(script);
    await goOn?.();
  };
}
