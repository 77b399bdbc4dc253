import type { CallRecord } from '../attempts/report.js';
import { post, postAtUnload } from './post.js';

/** Hands the log of calls to the server in small portions, so that one still gets there when the page goes. */
export class CallLog {
  readonly #url: string;
  #waiting: CallRecord[] = [];
  #timer: number | undefined;
  #sending: Promise<void> = Promise.resolve();
  /** The page is going: its frame still makes its last calls after this page has heard of it. */
  #leaving = false;

  constructor(url: string) {
    this.#url = url;
    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', () => {
      this.#leaving = false;
    });
  }

  add(call: CallRecord): void {
    if (this.#leaving) {
      postAtUnload(this.#url, [call]);
      return;
    }
    this.#waiting.push(call);
    this.#timer ??= window.setTimeout(() => void this.flush(), 100);
  }

  /** Resolves when the server has all that was added. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = this.#sending.then(async () => {
      const portion = [...this.#waiting];
      if (portion.length === 0) return;
      await post(this.#url, portion);
      // Only now: a page that goes while they are under way sends them again, and the server knows them by number.
      this.#waiting = this.#waiting.slice(portion.length);
    });
    return this.#sending;
  }

  /** Beacons share 64 kB: whatever the last commit left of it. */
  #leave(): void {
    this.#leaving = true;
    for (const call of this.#waiting) postAtUnload(this.#url, [call]);
  }
}
