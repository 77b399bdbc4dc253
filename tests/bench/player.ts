import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { bundlePlayers } from '../../build/bundle.js';
import { table } from '../../build/commands/table.js';
import { packParcel } from '../../build/package.js';
import type { PackageFile } from '../../build/page-parts.js';
import { parcelsOf } from '../../build/parcel.js';
import { fromRoot } from '../../build/project.js';
import { standards } from '../../build/standards.js';
import { en } from '../../src/i18n/en.js';
import type { UnitContent } from '../../src/model/content.js';
import { screensOf } from '../../src/model/course.js';
import { decodeState, encodeState } from '../../src/session/codec/state-code.js';
import { fitState } from '../../src/session/fit.js';
import { reduce } from '../../src/session/reduce.js';
import type { SessionState } from '../../src/session/state.js';
import { Random } from '../simulation/random.js';
import { findChromium } from '../support/chromium.js';
import { median, quantile } from './median.js';
import { OPEN_PROBE, OWN_API, type Opening } from './open-probe.js';
import { PAGE, reportOpening, zipped, type Opens } from './opening.js';
import { servePackage } from './package-server.js';
import { PAINT_PROBE, type Input } from './paint-probe.js';
import { played } from './suspend-learner.js';
import { unitOf } from './suspend-unit.js';
import { TOKENS, wideContent } from './wide-content.js';

/*
 * `npm run bench:player`, after `npm run build`: how soon the real package can be read and used on a slow phone, and what
 * opening and a step cost in a module of 10 and of 1602 screens. Figures, no verdict: they depend on what else the machine is doing.
 */

const PACKAGE = 'dist/m1-scorm12.zip';
const RUNS = 5;
const OPENINGS = 40;
/** Ms in which nothing is asked of a page that opens as fast as it can. */
const ALONE = 1500;

const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const generated = await generatedPackages();
  await reportOpening(browser, [zipped(PACKAGE), ...generated], RUNS);
  await reportOpeningHere(generated);
  await reportSteps(generated);
  reportEncoding();
} finally {
  await browser.close();
}

/** A short module and a long one. */
async function generatedPackages(): Promise<readonly Opens[]> {
  const [scorm12] = standards;
  const { scorm12: player } = await bundlePlayers(['scorm12'], ['en']);
  return Promise.all(
    [10, 2000].map(async (items) => {
      const content = wideContent(items);
      const [parcel] = parcelsOf(content.course);
      if (!parcel) throw new Error('no parcel');
      const { files } = await packParcel({ content, parcel, folder: fromRoot('.') }, scorm12, player);
      return { name: `${parcel.units.flatMap(screensOf).length} screens, ${items} items`, files };
    }),
  );
}

/** In turns, and more often than the rest: what is to be seen is smaller than what two openings of the same module differ by. */
async function reportOpeningHere(packages: readonly Opens[]): Promise<void> {
  const opened = packages.map(({ name }) => ({ name, times: [] as number[] }));
  for (let run = 0; run < OPENINGS; run += 1) {
    for (const [at, { files }] of packages.entries()) opened[at]?.times.push(await openedHere(files));
  }
  console.log(`\nGenerated modules, CPU and network as they are: ms from the navigation until usable, of ${OPENINGS} openings\n`);
  console.log(table(['', 'a quarter within', 'half within', 'three quarters within'], opened.map(({ name, times }) => [name, ...[0.25, 0.5, 0.75].map((share) => Math.round(quantile(times, share)))])));
}

async function openedHere(files: readonly PackageFile[]): Promise<number> {
  const { page, done } = await shown(files, OWN_API + OPEN_PROBE);
  const { usable = NaN } = await page.evaluate<Opening>('window.opening');
  await done();
  return usable;
}

async function reportSteps(packages: readonly Opens[]): Promise<void> {
  const sizes: { readonly name: string; readonly runs: readonly Walk[] }[] = [];
  for (const { name, files } of packages) {
    const runs: Walk[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await walk(files));
    sizes.push({ name, runs });
  }
  console.log(`\nThe same, a classification with ${TOKENS} tokens among the screens, CPU as it is; ms, median of ${RUNS}\n`);
  const kinds = [...new Set(sizes.flatMap(({ runs }) => runs.flatMap(({ steps }) => [...steps.keys()])))];
  console.log(
    table(
      ['next paint after', ...sizes.map(({ name }) => name)],
      [
        ...kinds.map((kind) => [kind, ...sizes.map(({ runs }) => Math.round(median(runs.flatMap(({ steps }) => steps.get(kind) ?? []))))]),
        ['heap at the end, MB', ...sizes.map(({ runs }) => (median(runs.map(({ heap }) => heap)) / 1_000_000).toFixed(1))],
      ],
    ),
  );
}

interface Walk {
  /** Ms from input to paint, by what was done. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  /** Bytes. */
  readonly heap: number;
}

/** The page, left alone until it can be worked with. */
async function shown(files: readonly PackageFile[], before: string): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly done: () => Promise<void> }> {
  const server = await servePackage(files);
  const context = await browser.newContext(PAGE);
  const page = await context.newPage();
  await page.addInitScript(before);
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForTimeout(ALONE);
  return {
    page,
    context,
    done: async () => {
      await context.close();
      await server.close();
    },
  };
}

async function walk(files: readonly PackageFile[]): Promise<Walk> {
  const { page, context, done } = await shown(files, OWN_API + PAINT_PROBE);
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
  await done();
  return { steps, heap };
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

/** In Node: the same engine, without a page. What is saved after something was done, first of all in a launch, and of a state that was never saved before. */
function reportEncoding(): void {
  const content = unitOf(2000);
  const screens = screensOf(content.unit);
  const state = played(content, new Random(7), 0.7);
  const saved = encodeState(content, state);
  const ways: Readonly<Record<string, () => SessionState>> = {
    'after a step': () => reduce(content, state, { type: 'screen-entered', screen: screens.at(-1)?.id ?? '', at: 0 }),
    'as it was restored': () => restored(content, saved),
    'for the first time': () => structuredClone(state),
  };
  console.log(`\nSuspend data of 2000 answered items: ${saved.length} characters; ms, median of 60 and best`);
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

function restored(content: UnitContent, saved: string): SessionState {
  const decoded = decodeState(content, saved);
  if (decoded.kind === 'unreadable') throw new Error(decoded.reason);
  return fitState(content, decoded.state);
}
