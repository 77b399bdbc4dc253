import type { BrowserContextOptions, Page } from 'playwright';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { StandardId } from '../../../build/standards.js';
import type { Stand } from './learner.js';
import { Attempt, type Stage } from './preview.js';
import { WebVisit } from './web-visit.js';
import type { Watched } from './watched-page.js';

/** A package in front of a learner, whatever its standard: launched in the preview LMS, or as a page that keeps the record itself. */
export class Visit {
  readonly #opened: Opened;
  #page: Page;
  #course: Stand;

  static async open(stage: Stage, unit: string, standard: StandardId, options: BrowserContextOptions = {}): Promise<Visit> {
    const packageId = `${unit}-${standard}`;
    if (standard === 'web') {
      const web = await WebVisit.open(stage, packageId, options);
      return new Visit({ web }, web.page, web.page);
    }
    const attempt = await Attempt.begin(stage, packageId, options);
    const { page, course } = await attempt.launch();
    return new Visit({ attempt }, page, course);
  }

  private constructor(opened: Opened, page: Page, course: Stand) {
    this.#opened = opened;
    this.#page = page;
    this.#course = course;
  }

  get page(): Page {
    return this.#page;
  }

  get course(): Stand {
    return this.#course;
  }

  get watched(): Watched {
    return 'web' in this.#opened ? this.#opened.web : this.#opened.attempt;
  }

  /** Left and opened again: from an LMS on another device, else in the same browser. */
  async relaunch(): Promise<Stand> {
    if ('web' in this.#opened) await this.#opened.web.again();
    else {
      await this.#opened.attempt.leave();
      ({ page: this.#page, course: this.#course } = await this.#opened.attempt.launch());
    }
    return this.#course;
  }

  /** What the LMS holds; nothing where there is none. */
  async report(): Promise<AttemptReport | undefined> {
    return 'web' in this.#opened ? undefined : this.#opened.attempt.report();
  }

  /** All that this browser keeps for the course, in whichever of its stores, as text. */
  async onDevice(): Promise<string> {
    const kept = await Promise.all(this.#page.frames().map((frame) => frame.evaluate(STORES)));
    return JSON.stringify([kept, await this.#page.context().cookies()]);
  }

  /** Only for the plain web. */
  get web(): WebVisit | undefined {
    return 'web' in this.#opened ? this.#opened.web : undefined;
  }

  /** Ends the session, and then the browser. */
  async leave(): Promise<void> {
    await ('web' in this.#opened ? this.#opened.web.close() : this.#opened.attempt.leave());
  }

  /** Ends the browser, whatever state it is in. */
  async close(): Promise<void> {
    await ('web' in this.#opened ? this.#opened.web.close() : this.#opened.attempt.kill());
  }
}

type Opened = { readonly attempt: Attempt } | { readonly web: WebVisit };

/** Runs in a frame, as text: the loader that runs these files would add calls to what the page does not have. */
const STORES = `(async () => {
  const kept = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, window.name, history.state, location.href];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done, fail) => Object.assign(indexedDB.open(name), { onsuccess: (event) => done(event.target.result), onerror: fail }));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store).getAll();
      kept.push(name, store, await new Promise((done, fail) => Object.assign(rows, { onsuccess: () => done(rows.result), onerror: fail })));
    }
    database.close();
  }
  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) kept.push(request.url);
  return JSON.stringify(kept);
})()`;
