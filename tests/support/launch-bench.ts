import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { findChromium } from './chromium.js';
import type { Scorm12Api } from '../../build/preview/strict/scorm12-api.js';
import type { Scorm2004Api } from '../../build/preview/strict/scorm2004-api.js';
import { TestPreview } from '../../build/preview/testing/preview.js';
import { cmi5Au, cmi5Structure, cmi5Zip, measuredItem, scorm12Zip, scorm2004Zip, xapiZip } from '../../build/preview/testing/zips.js';

/** Content that does nothing by itself but note what the LMS does to it. */
const index = `<!doctype html><html lang="en"><title>Content</title><h1>Content</h1><script>
window.API = parent.API;
window.API_1484_11 = parent.API_1484_11;
for (const type of ['online', 'offline', 'pagehide']) addEventListener(type, () => parent.heard = [...(parent.heard ?? []), type]);
</script>`;

/** Content has them as globals. */
declare const API: Scorm12Api;
declare const API_1484_11: Scorm2004Api;

const packages = {
  'm1-scorm12': scorm12Zip(index),
  'm2-scorm12': scorm12Zip(index, '80'),
  'm1-scorm2004': scorm2004Zip(index),
  'm2-scorm2004': scorm2004Zip(index, { item: measuredItem }),
  'm1-cmi5': cmi5Zip(index),
  'course-cmi5': cmi5Zip(index, cmi5Structure(cmi5Au('m1', 'moveOn="Completed"') + cmi5Au('m2', 'moveOn="Passed" masteryScore="0.8"'))),
  'm1-xapi': xapiZip(index),
};

/**
 * A preview and a window for all tests of a file: `m1-scorm12`, `m2-scorm12` with a mastery score of 80,
 * `m1-scorm2004`, `m2-scorm2004` with measures and objectives, `m1-cmi5` with one unit, `course-cmi5` with two, `m1-xapi`.
 */
export class LaunchBench {
  #preview: TestPreview | undefined;
  #browser: Browser | undefined;
  #page: Page | undefined;

  constructor() {
    before(async () => {
      this.#preview = await TestPreview.start(packages);
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

  /**
   * Opens an attempt in its frame.
   *
   * @param au - cmi5: index of the unit
   */
  async launch(attempt: string, au = 0): Promise<Frame> {
    await this.page.goto(`${this.preview.url}/launch/${attempt}${au === 0 ? '' : `?au=${au}`}`);
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

/** As `call`, for SCORM 2004. */
export function call2004(frame: Frame, ...calls: readonly (readonly [keyof Scorm2004Api, ...string[]])[]): Promise<string[]> {
  return frame.evaluate((all) => all.map(([name, ...args]) => String(Reflect.apply(API_1484_11[name], API_1484_11, args))), calls);
}
