import { chromium, type Browser } from 'playwright';
import { table } from '../../build/commands/table.js';
import { readContent } from '../../build/content/read-content.js';
import type { Content } from '../../src/model/content.js';
import { keyboardHands } from '../journeys/support/hands.js';
import { Learner } from '../journeys/support/learner.js';
import { findChromium } from '../support/chromium.js';
import { PAINT_PROBE, type Input } from './paint-probe.js';
import { startSlowLms } from './slow-lms.js';

/*
 * `npm run bench:paint`, after `npm run build`: how long after an input its next paint is, with an LMS
 * that holds up the page at every commit. What of that time went by in the LMS's own calls is told apart.
 */

const PACKAGE = 'dist/m1-scorm12.zip';
/** Ms from an input to its paint, the LMS's calls left out, that nobody notices; one in fifty may take longer, as in INP. */
const LIMIT = 50;
const WITHIN = 0.98;
/** How many of the slowest to list. */
const LISTED = 8;

interface Way {
  /** Ms that a commit takes. */
  readonly commit: number;
  /** How many times slower than this machine. */
  readonly slowdown: number;
  /** Whether the limit is meant: only a machine with nothing else to do can keep it. */
  readonly limited?: boolean;
}

/** Without an LMS to wait for, what is left is the page's own work. */
const ways: readonly Way[] = [
  { commit: 0, slowdown: 1 },
  { commit: 200, slowdown: 1, limited: true },
  { commit: 0, slowdown: 4 },
  { commit: 200, slowdown: 4 },
];

type Span = readonly [start: number, end: number];

/** An input with its times in ms. */
interface Timed {
  readonly input: Input;
  readonly delay: number;
  readonly toPaint: number;
  readonly inCommits: number;
  readonly rest: number;
}

const read = await readContent('modules');
if (read.kind === 'problems') throw new Error('modules/ cannot be read: npm run check');
const { executablePath, args, env } = findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const way of ways) report(way, await play(browser, read.content, way));
} finally {
  await browser.close();
}

/**
 * The whole module by keyboard, one input after the other as fast as they are to be had. By pointer the
 * driver would look for the target in the page, in the middle of the input.
 */
async function play(browser: Browser, content: Content, way: Way): Promise<{ inputs: readonly Timed[]; commits: readonly Span[] }> {
  const lms = await startSlowLms(PACKAGE, way.commit);
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.addInitScript(PAINT_PROBE);
  await page.goto(lms.url);
  const course = page.frameLocator('iframe');
  await course.locator('course-player h1').waitFor();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: way.slowdown });
  const learner = new Learner(content, 'm1', course, keyboardHands(page), 'en');
  await learner.playFrom(0);
  await learner.waitUntilSaved();
  const commits = await page.evaluate<Span[]>('commits');
  const inputs = await course.locator('html').evaluate<Input[], unknown>('window.inputs');
  await page.close();
  await lms.close();
  return { commits, inputs: inputs.map((input) => timed(input, commits)) };
}

function timed(input: Input, commits: readonly Span[]): Timed {
  const { at, handledAt, paintedAt } = input;
  const inCommits = commits.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, paintedAt) - Math.max(start, at)), 0);
  return { input, delay: handledAt - at, toPaint: paintedAt - at, inCommits, rest: paintedAt - at - inCommits };
}

function report({ commit, slowdown, limited }: Way, { inputs, commits }: Awaited<ReturnType<typeof play>>): void {
  const slowest = [...inputs].sort((a, b) => b.rest - a.rest);
  const share = (part: number) => slowest[Math.floor(inputs.length * (1 - part))]?.rest ?? 0;
  console.log(`\nCommits of ${commit} ms, CPU slowed down ${slowdown} times: ${inputs.length} inputs, ${commits.length} commits`);
  console.log(`next paint outside the commits, ms: half within ${Math.round(share(0.5))}, 95 % within ${Math.round(share(0.95))}, 98 % within ${Math.round(share(WITHIN))}, all within ${Math.round(share(1))}\n`);
  const rows = slowest.slice(0, LISTED).map(({ input, delay, toPaint, inCommits, rest }) => [
    `${input.name} ${input.target}`,
    ...[delay, toPaint, inCommits, rest].map(Math.round),
  ]);
  console.log(table(['slowest', 'delay', 'to paint', 'in commits', 'outside'], rows));
  if (limited && share(WITHIN) > LIMIT) process.exitCode = 1;
}
