import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright';
import { table } from '../../build/commands/table.js';
import type { PackageFile } from '../../build/page-parts.js';
import { median } from './median.js';
import { OPEN_PROBE, OWN_API, type Opening } from './open-probe.js';
import { servePackage } from './package-server.js';

/** As Chromium's "Fast 3G": ms for each request, bits a second. */
const NETWORK = { latency: 562, bits: 1_440_000 };
const SLOWDOWN = 4;
/** Ms in which nothing is asked of the page that opens: Playwright's own scripts would take part in what is measured. */
const LEFT_ALONE = 4000;
/** Ms after which nothing is expected to move any more. */
const SETTLED = 500;
/** Without the page's security policy, which has no room for what Playwright waits by. */
export const PAGE = { viewport: { width: 1000, height: 800 }, bypassCSP: true };

/** What is opened, under the name that the figures give it. */
export interface Opens {
  readonly name: string;
  readonly files: readonly PackageFile[];
}

/** A package as it lies on the disk. */
export function zipped(name: string): Opens {
  return { name, files: Object.entries(unzipSync(readFileSync(name))).map(([file, bytes]) => ({ name: file, bytes })) };
}

/**
 * How soon packages can be read and used on a slow phone, and beside them a page of one heading, which shows what of that is
 * the browser's and the machine's own.
 */
export async function reportOpening(browser: Browser, packages: readonly Opens[], runs: number): Promise<void> {
  const opened = packages.map(({ name }) => ({ name, rows: [] as Opened[] }));
  const plain: number[] = [];
  // In turns, so that whatever else the machine does is in all.
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { files }] of packages.entries()) opened[at]?.rows.push(await open(browser, files));
    plain.push(await paintedPlain(browser));
  }
  console.log(`${NETWORK.latency} ms a request, ${NETWORK.bits / 1_000_000} Mbit/s, CPU slowed down ${SLOWDOWN} times; ms, median of ${runs}\n`);
  console.log(table(['', 'first contentful paint', 'useful', 'usable', 'requests', 'bytes, gzip', 'shift'], opened.map(({ name, rows }) => [name, ...figuresOf(rows)])));
  console.log(`\nA page of one heading, in the same way: first contentful paint ${Math.round(median(plain))}`);
}

function figuresOf(rows: readonly Opened[]): readonly (string | number)[] {
  const of = (pick: (row: Opened) => number) => Math.round(median(rows.map(pick)));
  const [first] = rows;
  return [of(({ painted }) => painted), of(({ useful }) => useful), of(({ usable }) => usable), first?.requests ?? 0, first?.bytes ?? 0, Math.max(...rows.map(({ shift }) => shift)).toFixed(4)];
}

/** First contentful paint of a page that nothing could be taken from, in ms. */
async function paintedPlain(browser: Browser): Promise<number> {
  const server = await servePackage([{ name: 'index.html', bytes: new TextEncoder().encode('<!doctype html><title>Plain</title><h1>A heading</h1>') }]);
  const { page, context } = await slowPage(browser);
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForTimeout(LEFT_ALONE);
  const painted = await paintOf(page);
  await context.close();
  await server.close();
  return painted;
}

interface Opened {
  readonly painted: number;
  readonly useful: number;
  readonly usable: number;
  /** What had come when it could be used. */
  readonly requests: number;
  readonly bytes: number;
  readonly shift: number;
}

async function open(browser: Browser, files: readonly PackageFile[]): Promise<Opened> {
  const server = await servePackage(files);
  const { page, context } = await slowPage(browser);
  await page.addInitScript(OWN_API + OPEN_PROBE);
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForTimeout(LEFT_ALONE);
  const opening = await page.evaluate<Opening>('window.opening');
  const { useful = NaN, usable = NaN } = opening;
  const painted = await paintOf(page);
  const loaded = await page.evaluate<{ end: number; bytes: number }[]>(
    "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({ end: entry.responseEnd, bytes: entry.encodedBodySize }))",
  );
  const before = loaded.filter(({ end, bytes }) => end < usable && bytes > 0);
  // What moves after a press is what was pressed for.
  await page.waitForTimeout(SETTLED);
  const { shift } = await page.evaluate<Opening>('window.opening');
  // It is usable if a press works.
  const heading = page.locator('course-player h1');
  const title = await heading.innerText();
  await page.locator('course-player button.next').click();
  await heading.filter({ hasNotText: title }).waitFor();
  await context.close();
  await server.close();
  return { painted, useful, usable, requests: before.length, bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), shift };
}

async function slowPage(browser: Browser): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext(PAGE);
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Network.enable');
  const rate = NETWORK.bits / 8;
  await slow.send('Network.emulateNetworkConditions', { offline: false, latency: NETWORK.latency, downloadThroughput: rate, uploadThroughput: rate });
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, context };
}

function paintOf(page: Page): Promise<number> {
  return page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
}
