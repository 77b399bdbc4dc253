import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright';
import type { Faults } from '../../../build/preview/attempts/faults.js';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import { startPreview, type Preview } from '../../../build/preview/server.js';
import { findChromium } from '../../support/chromium.js';
import { eventually, PATIENCE } from './patience.js';
import { watch, type Watched } from './watched-page.js';
import { verbsIn } from './xapi-record.js';

/** A preview LMS with the built packages, and a browser in front of it. */
export interface Stage {
  readonly preview: Preview;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * @param dist - folder of the packages
 * @param shared - a browser that stays open when the stage is closed; if left out, the stage has its own
 * @throws Error if no browser can be had, or `dist` has no packages
 */
export async function openStage(dist: string, shared?: Browser): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const preview = await startPreview({ dist, data: join(folder, 'attempts.json'), port: 0 });
  const browser = shared ?? (await openBrowser());
  return {
    preview,
    browser,
    close: async () => {
      if (!shared) await browser.close();
      await preview.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** @throws Error if none can be had */
export function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = findChromium();
  return chromium.launch({ executablePath, args, env: { ...stringEnv(), ...env }, timeout: PATIENCE });
}

/** One learner's attempt at one package, over as many launches as it takes. */
export class Attempt implements Watched {
  readonly #stage: Stage;
  readonly #options: BrowserContextOptions;
  readonly id: string;
  #page: Page | undefined;
  /** Where launches of one device keep what a browser keeps. */
  #device: BrowserContext | undefined;
  readonly complaints: string[] = [];
  readonly strays: string[] = [];

  static async begin(stage: Stage, packageId: string, options: BrowserContextOptions = {}): Promise<Attempt> {
    const response = await fetch(`${stage.preview.url}/api/attempts`, {
      method: 'POST',
      body: new URLSearchParams({ package: packageId, learner: 'sian' }),
    });
    if (!response.ok) throw new Error(`no attempt at ${packageId}: ${await response.text()}`);
    const { id } = (await response.json()) as { id: string }; // as build/preview/routes.ts answers
    return new Attempt(stage, id, options);
  }

  private constructor(stage: Stage, id: string, options: BrowserContextOptions) {
    this.#stage = stage;
    this.id = id;
    this.#options = options;
  }

  /**
   * Opens the launch page in a browser of its own; the course is in its frame.
   *
   * @param au - cmi5: index of the unit
   */
  async launch(au = 0): Promise<{ page: Page; course: FrameLocator }> {
    this.#device = await this.#stage.browser.newContext({ viewport: { width: 1280, height: 900 }, ...this.#options });
    return this.launchHere(au);
  }

  /** As `launch`, in another window of the browser that was last launched in. */
  async launchHere(au = 0): Promise<{ page: Page; course: FrameLocator }> {
    if (!this.#device) throw new Error('not launched before');
    const page = await this.#device.newPage();
    watch(page, this.#stage.preview.url, this);
    await page.goto(`${this.#stage.preview.url}/launch/${this.id}?au=${au}`);
    const course = page.frameLocator('iframe');
    await course.locator('course-player h1').waitFor();
    this.#page = page;
    return { page, course };
  }

  /** The launch page, as long as one is open. */
  get page(): Page {
    if (!this.#page) throw new Error('not launched');
    return this.#page;
  }

  /** Goes to another page, as a learner does who has had enough: the course hears of it. */
  async leave(): Promise<void> {
    await this.#page?.goto('about:blank');
    // The page's last words travel by beacon and may come a while after it; on an LMS that loses them, never.
    const { faults } = await this.report();
    if (!losing.some((fault) => faults[fault])) await eventually('the session ends', async () => hasEnded(await this.report()));
    await this.kill();
  }

  /** Ends the browser, as an empty battery does: the course hears nothing. */
  async kill(): Promise<void> {
    await this.#page?.context().close();
    this.#page = undefined;
  }

  /** Ends the page alone, as the system does when memory is short: the course hears nothing, and its browser stays. */
  async crash(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    if (!page) return;
    const crashed = page.waitForEvent('crash');
    // The address never answers: the page that was asked for it is gone.
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close();
  }

  /** The LMS takes the course's frame out of its own page, which stays. */
  async removeFrame(): Promise<void> {
    await this.#page?.locator('iframe').evaluate((frame) => frame.remove());
  }

  /** Makes the LMS hostile, or friendly again; done when every open launch page is so. */
  async faults(wanted: Partial<Faults> & { readonly end?: boolean }): Promise<void> {
    const response = await fetch(`${this.#stage.preview.url}/api/attempts/${this.id}/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    if (!response.ok) throw new Error(`no fault: ${await response.text()}`);
  }

  async report(): Promise<AttemptReport> {
    const response = await fetch(`${this.#stage.preview.url}/api/attempts/${this.id}`);
    return (await response.json()) as AttemptReport; // as build/preview/routes.ts answers
  }
}

/** Faults with which what a page says last gets lost. */
const losing = ['offline', 'failing', 'expired', 'lying', 'busy', 'unavailable'] as const satisfies readonly (keyof Faults)[];

/** Whether what was launched last is over for the LMS. */
export function hasEnded(report: AttemptReport): boolean {
  if (report.standard === 'xapi') return verbsIn(report).at(-1) === 'terminated';
  return report.sessions.at(-1)?.finishedAt !== undefined;
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
