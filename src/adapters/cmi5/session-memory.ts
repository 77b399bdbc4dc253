import { hex, sha1 } from '../xapi/sha1.js';

/** What has to be known of a session when its page is loaded anew. */
export interface Remembered {
  /** The fetch URL gives it only once. */
  readonly token?: string;
  /** `initialized` is in: it is stated once in a session. */
  readonly begun?: boolean;
  /** `terminated` was sent: nothing may follow it. */
  readonly ended?: boolean;
}

/** The part of `Storage` that is used. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * What a tab keeps of a session, by its fetch URL. A browser may put a tab away without a word and
 * load it anew when the learner comes back. Where storage is refused, nothing is remembered.
 */
export class SessionMemory {
  readonly #storage: () => TabStorage;
  readonly #key: string;
  #known: Remembered;

  /** @param storage - called where it may throw: some pages may not even look at theirs */
  constructor(storage: () => TabStorage, fetchUrl: string) {
    this.#storage = storage;
    this.#key = `cmi5-${hex(sha1(new TextEncoder().encode(fetchUrl)))}`;
    this.#known = this.#read();
  }

  get known(): Remembered {
    return this.#known;
  }

  remember(more: Remembered): void {
    this.#known = { ...this.#known, ...more };
    try {
      this.#storage().setItem(this.#key, JSON.stringify(this.#known));
    } catch {
      // refused or full: a page loaded anew will say that the course has to be launched again
    }
  }

  #read(): Remembered {
    try {
      const found: unknown = JSON.parse(this.#storage().getItem(this.#key) ?? '{}');
      const { token, begun, ended }: Readonly<Record<string, unknown>> = { ...(found as object | null) }; // spreads to nothing if it is none
      return { ...(typeof token === 'string' && { token }), begun: begun === true, ended: ended === true };
    } catch {
      return {};
    }
  }
}
