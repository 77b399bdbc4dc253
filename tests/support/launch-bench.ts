import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { findChromium } from './chromium.js';
import type { Scorm12Api } from '../../build/preview/strict/guard.js';
import { TestPreview } from '../../build/preview/testing/preview.js';
import { scorm12Zip, xapiZip } from '../../build/preview/testing/zips.js';

/** Content that does nothing by itself but note what the LMS does to it. */
const index = `<!doctype html><html lang="en"><title>Content</title><h1>Content</h1><script>
window.API = parent.API;
for (const type of ['online', 'offline', 'pagehide']) addEventListener(type, () => parent.heard = [...(parent.heard ?? []), type]);
</script>`;

/** Content has it as a global. */
declare const API: Scorm12Api;

/** A preview and a window for all tests of a file: `m1-scorm12`, `m2-scorm12` with a mastery score of 80, `m1-xapi`. */
export class LaunchBench {
  #preview: TestPreview | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;

  constructor() {
    before(async () => {
      this.#preview = await TestPreview.start({ 'm1-scorm12': scorm12Zip(index), 'm2-scorm12': scorm12Zip(index, '80'), 'm1-xapi': xapiZip(index) });
      const { executablePath, args, env } = findChromium();
      this.#browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
      this.#page = await this.#browser.newPage({ viewport: { width: 1280, height: 900 } });
    });
    after(async () => {
      await this.#browser?.close();
      await this.#preview?.close();
    });
  }

  get preview(): TestPreview {
    assert.ok(this.#preview);
    return this.#preview;
  }

  get page(): Page {
    assert.ok(this.#page);
    return this.#page;
  }

  /** Opens an attempt in its frame. */
  async launch(attempt: string): Promise<Frame> {
    await this.page.goto(`${this.preview.url}/launch/${attempt}`);
    await this.page.frameLocator('#content').getByRole('heading', { name: 'Content' }).waitFor();
    const frame = this.page.frame({ url: /\/content\// });
    assert.ok(frame);
    return frame;
  }
}

/** Calls the API one after the other from within the frame. Gives the answers, as strings. */
export function call(frame: Frame, ...calls: readonly (readonly [keyof Scorm12Api, ...string[]])[]): Promise<string[]> {
  return frame.evaluate((all) => all.map(([name, ...args]) => String(Reflect.apply(API[name], API, args))), calls);
}
