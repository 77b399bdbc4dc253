import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { bundlePlayers } from '../../build/bundle.js';
import { table } from '../../build/commands/table.js';
import { packParcel } from '../../build/package.js';
import type { PackageFile } from '../../build/page-parts.js';
import { parcelsOf } from '../../build/parcel.js';
import { fromRoot } from '../../build/project.js';
import { standards } from '../../build/standards.js';
import { en } from '../../src/i18n/en.js';
import { screensOf } from '../../src/model/course.js';
import { encodeState } from '../../src/session/codec/state-code.js';
import { reduce } from '../../src/session/reduce.js';
import type { SessionState } from '../../src/session/state.js';
import { Random } from '../simulation/random.js';
import { findChromium } from '../support/chromium.js';
import { median } from './median.js';
import { OPEN_PROBE, OWN_API, type Opening } from './open-probe.js';
import { LEFT_ALONE, PAGE, reportOpening } from './opening.js';
import { servePackage } from './package-server.js';
import { PAINT_PROBE, type Input } from './paint-probe.js';
import { played } from './suspend-learner.js';
import { unitOf } from './suspend-unit.js';
import { TOKENS, wideContent } from './wide-content.js';

/*
 * `npm run bench:player`, after `npm run build`: how soon the real package can be read and used on a slow phone, and what
 * a step costs in a module of 10 and of 1602 screens. Figures, no verdict: they depend on what else the machine is doing.
 */

const PACKAGE = 'dist/m1-scorm12.zip';
const RUNS = 5;

const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  await reportOpening(browser, PACKAGE, RUNS);
  await reportSteps();
  reportEncoding();
} finally {
  await browser.close();
}

async function reportSteps(): Promise<void> {
  const [scorm12] = standards;
  const { scorm12: player } = await bundlePlayers(['scorm12'], ['en']);
  const sizes: { readonly screens: number; readonly items: number; readonly runs: readonly Walk[] }[] = [];
  for (const items of [10, 2000]) {
    const content = wideContent(items);
    const [parcel] = parcelsOf(content.course);
    if (!parcel) throw new Error('no parcel');
    const { files } = await packParcel({ content, parcel, folder: fromRoot('.') }, scorm12, player);
    const runs: Walk[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await walk(browser, files));
    sizes.push({ screens: content.course.units[0]?.lessons.flatMap(({ screens }) => screens).length ?? 0, items, runs });
  }
  console.log(`\nGenerated modules, a classification with ${TOKENS} tokens among the screens, CPU as it is; ms, median of ${RUNS}\n`);
  const kinds = [...new Set(sizes.flatMap(({ runs }) => runs.flatMap(({ steps }) => [...steps.keys()])))];
  console.log(
    table(
      ['next paint after', ...sizes.map(({ screens, items }) => `${screens} screens, ${items} items`)],
      [
        ['opening, from the navigation', ...sizes.map(({ runs }) => Math.round(median(runs.map(({ opened }) => opened))))],
        ...kinds.map((kind) => [kind, ...sizes.map(({ runs }) => Math.round(median(runs.flatMap(({ steps }) => steps.get(kind) ?? []))))]),
        ['heap at the end, MB', ...sizes.map(({ runs }) => (median(runs.map(({ heap }) => heap)) / 1_000_000).toFixed(1))],
      ],
    ),
  );
}

interface Walk {
  readonly opened: number;
  /** Ms from input to paint, by what was done. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  /** Bytes. */
  readonly heap: number;
}

async function walk(browser: Browser, files: readonly PackageFile[]): Promise<Walk> {
  const server = await servePackage(files);
  const context = await browser.newContext(PAGE);
  const page = await context.newPage();
  await page.addInitScript(OWN_API + OPEN_PROBE + PAINT_PROBE);
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForTimeout(LEFT_ALONE);
  const { usable = NaN } = await page.evaluate<Opening>('window.opening');
  const steps = new Map<string, number[]>();
  const does = async (kind: string, act: () => Promise<void>): Promise<void> => {
    await page.evaluate('window.inputs.length = 0');
    await act();
    await page.waitForFunction("window.inputs.some(({ name }) => name === 'click')");
    const inputs = await page.evaluate<Input[]>('window.inputs');
    const click = inputs.find(({ name }) => name === 'click');
    if (click) steps.set(kind, [...(steps.get(kind) ?? []), click.paintedAt - click.at]);
  };
  await steer(page, does);
  const heap = await heapOf(await context.newCDPSession(page));
  await context.close();
  await server.close();
  return { opened: usable, steps, heap };
}

/** One of everything, on the first screens. */
async function steer(page: Page, does: (kind: string, act: () => Promise<void>) => Promise<void>): Promise<void> {
  const course = page.locator('course-player');
  const next = () => does('the next screen', () => course.locator('button.next').click());
  const check = () => does('a check', () => course.locator('button.check').click());
  await next();
  await does(`picking one of ${TOKENS} tokens`, () => course.locator('.pick').first().click());
  await does(`placing one of ${TOKENS} tokens`, () => course.locator('.boxes button.slot').first().click());
  await next();
  await next();
  await does('opening a panel', () => course.locator('course-reveal-screen button').first().click());
  await next();
  await does('choosing an option', () => course.locator('input').first().click());
  await check();
  await next();
  await does('choosing an option', () => course.locator('input').first().click());
  await check();
  await does('opening the menu', () => course.getByRole('button', { name: en.shell.menu }).click());
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** In Node: the same engine, without a page. What is saved after something was done, and a state that was never saved before. */
function reportEncoding(): void {
  const content = unitOf(2000);
  const screens = screensOf(content.unit);
  const state = played(content, new Random(7), 0.7);
  const ways: Readonly<Record<string, () => SessionState>> = {
    'after a step': () => reduce(content, state, { type: 'screen-entered', screen: screens.at(-1)?.id ?? '', at: 0 }),
    'for the first time': () => structuredClone(state),
  };
  console.log(`\nSuspend data of 2000 answered items: ${encodeState(content, state).length} characters; ms, median of 60 and best`);
  for (const [way, next] of Object.entries(ways)) {
    const times = Array.from({ length: 60 }, () => {
      const held = next();
      const start = performance.now();
      encodeState(content, held);
      return performance.now() - start;
    });
    console.log(`written ${way}: ${median(times).toFixed(1)}, ${Math.min(...times).toFixed(1)}`);
  }
}
