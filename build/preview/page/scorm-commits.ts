import { SLOW_MS, type Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import type { Boot } from '../attempts/session.js';
import { Outbox } from './outbox.js';
import { postNow } from './post.js';

/** A session of SCORM as the launch page plays it. */
export interface ScormLms<Api> {
  /** What content finds as `API` or `API_1484_11`. */
  readonly api: Api;
  /** The LMS ends the session in the content's place. */
  end(): void;
}

export interface ScormLmsOptions {
  readonly boot: Boot;
  readonly commits: string;
  readonly faults: () => Faults;
  readonly record: (call: CallRecord) => void;
}

/** What content set, on its way to the server with each commit, and the faults that it meets there. */
export class ScormCommits {
  readonly #options: ScormLmsOptions;
  readonly #outbox: Outbox;
  readonly #set = new Map<string, string>();
  /** Who ends the session, if it ends now. */
  endedBy: 'content' | 'lms' = 'content';

  constructor(options: ScormLmsOptions) {
    this.#options = options;
    this.#outbox = new Outbox(options.boot.elements);
  }

  /** By element. A run-time writes out every element with a default, and some in a form of its own. */
  get set(): ReadonlyMap<string, string> {
    return this.#set;
  }

  note(element: string, value: string): void {
    this.#set.set(element, value);
  }

  /**
   * What a commit is answered with.
   *
   * @param failure - the standard's code for a commit that came to nothing
   * @param own - what the LMS itself sets when the session ends; absent while it goes on
   */
  store(failure: number, own?: Readonly<Record<string, string>>): { readonly result: 'true' | 'false'; readonly errorCode: number } {
    const { boot, commits, faults } = this.#options;
    const elements = this.#outbox.changes(new Map([...this.#set, ...Object.entries(own ?? {})]));
    const { offline, failing, lying, slow, forgetful } = faults();
    if (slow) blockFor(SLOW_MS);
    const lost = offline || failing || lying;
    const stored = !lost && postNow(commits, { session: boot.session, elements, ...(own && { finishedBy: this.endedBy }) });
    if (stored || forgetful) this.#outbox.markSent(elements);
    const said = stored || ((offline || lying) && !failing);
    return { result: said ? 'true' : 'false', errorCode: said ? 0 : failure };
  }
}

/** Ms since 1970, with fractions. */
export function pageNow(): number {
  return performance.timeOrigin + performance.now();
}

/** A run-time keeps every value as a string; a list is never asked for. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Nothing else runs meanwhile, as with a slow synchronous request. */
function blockFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
