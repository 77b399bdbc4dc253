import { readFile } from 'node:fs/promises';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { LocalRecord } from '../../../src/adapters/local/record.js';
import { press } from './desk.js';
import type { Learner } from './learner.js';
import type { Stage } from './preview.js';
import { watch, type Watched } from './watched-page.js';

/** A plain web package in a browser of its own: the preview serves it as any file server would. */
export class WebVisit implements Watched {
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly strays: string[] = [];

  static async open({ browser, preview }: Stage, packageId: string, options: BrowserContextOptions = {}): Promise<WebVisit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const visit = new WebVisit(context, await context.newPage(), `${preview.url}/pages/${packageId}/index.html`);
    watch(visit.page, preview.url, visit);
    await visit.#go();
    return visit;
  }

  private constructor(context: BrowserContext, page: Page, address: string) {
    this.#context = context;
    this.page = page;
    this.#address = address;
  }

  /** As somebody who has left for another page, and comes back. */
  async again(): Promise<void> {
    await this.page.goto('about:blank');
    await this.#go();
  }

  async #go(): Promise<void> {
    await this.page.goto(this.#address);
    await this.page.locator('course-player h1').waitFor();
  }

  /** Ends the session and takes what the browser keeps, as learners do who send it to their employer. */
  async takeRecord(learner: Learner): Promise<LocalRecord> {
    await learner.saveAndExit();
    const download = this.page.waitForEvent('download');
    await press(learner, learner.words.record.takeData);
    return JSON.parse(await readFile(await (await download).path(), 'utf8')) as LocalRecord; // as the player writes it
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
