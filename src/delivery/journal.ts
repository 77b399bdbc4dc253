/** The browser's storage for this page, or whatever stands for it. Each call may throw. */
export interface JournalStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
  key(index: number): string | null;
  readonly length: number;
}

/** What a device keeps of a launch until the LMS is seen to have it. */
export interface JournalEntry {
  readonly suspendData: string;
  /** The launch's checked answers by id, encoded by the caller; no names and no texts. */
  readonly log: string;
  /**
   * Marks of what the LMS may hold if it lost this, oldest first: what it held when this work began,
   * and what was sent since. An LMS that holds anything else was written to from elsewhere.
   */
  readonly lineage: readonly string[];
}

/** Mark of an LMS that holds no state. */
export const NOTHING_HELD = '';

/** How far back in one launch an LMS is believed to fall. */
const MOST_MARKS = 1000;

/** Characters of one entry at most: storage is shared with everything else from the same LMS. */
export const JOURNAL_LIMIT = 64_000;

/** An entry that nobody came back for is thrown away. Ms. */
export const JOURNAL_LIFE = 90 * 24 * 3600 * 1000;

const PREFIX = 'course-journal:';

/**
 * What was done on this device and may not have reached the LMS, for the next launch here.
 * A commit that says "true" has been seen to be lost, so an entry is not cleared when it is
 * acknowledged but when a later launch reads from the LMS that it has the same, or work of another device.
 *
 * Storage may be refused, full, or shared by several learners on one device: every failure
 * means that there is no journal, and the name of an entry is a hash.
 */
export class Journal {
  readonly #storage: JournalStorage;
  readonly #name: string;
  readonly #now: () => number;

  /**
   * @param name - a hash of learner, activity and registration
   * @param now - ms since 1970
   */
  constructor(storage: JournalStorage, name: string, now: () => number) {
    this.#storage = storage;
    this.#name = PREFIX + name;
    this.#now = now;
  }

  read(): JournalEntry | undefined {
    this.#quietly(() => this.#sweep());
    return this.#quietly(() => readEntry(this.#storage.getItem(this.#name)));
  }

  /** Replaces the entry. One too long is kept without its log: the state is worth more. */
  write(entry: JournalEntry): void {
    const [first, ...others] = entry.lineage;
    const kept = { at: this.#now(), ...entry, lineage: first === undefined ? [] : [first, ...others.slice(-MOST_MARKS)] };
    const text = JSON.stringify(kept);
    this.#quietly(() => this.#storage.setItem(this.#name, text.length <= JOURNAL_LIMIT ? text : JSON.stringify({ ...kept, log: '' })));
  }

  /**
   * As `write`, for work that cannot be sent any more: not over what another window has written since.
   *
   * @param markOf - the mark of a state, as in the lineage
   */
  continue(entry: JournalEntry, markOf: (suspendData: string) => string): void {
    const there = this.read();
    if (!there || entry.lineage.includes(markOf(there.suspendData))) this.write(entry);
  }

  /** The LMS said that it has this state: should it hold none later, that is a new attempt and no loss. */
  acknowledge(mark: string): void {
    const entry = this.read();
    if (entry?.lineage.includes(mark) && entry.lineage.includes(NOTHING_HELD)) {
      this.write({ ...entry, lineage: entry.lineage.filter((other) => other !== NOTHING_HELD) });
    }
  }

  clear(): void {
    this.#quietly(() => this.#storage.removeItem(this.#name));
  }

  #sweep(): void {
    const names = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index));
    for (const name of names) {
      if (!name?.startsWith(PREFIX)) continue;
      const at = timeOf(this.#storage.getItem(name));
      if (at === undefined || this.#now() - at > JOURNAL_LIFE) this.#storage.removeItem(name);
    }
  }

  #quietly<Result>(task: () => Result): Result | undefined {
    try {
      return task();
    } catch {
      return undefined;
    }
  }
}

function readEntry(text: string | null): JournalEntry | undefined {
  const value = parsed(text);
  const { suspendData, log, lineage } = value;
  if (typeof suspendData !== 'string' || typeof log !== 'string' || !Array.isArray(lineage)) return undefined;
  return { suspendData, log, lineage: lineage.filter((mark) => typeof mark === 'string') };
}

function timeOf(text: string | null): number | undefined {
  const { at } = parsed(text);
  return typeof at === 'number' ? at : undefined;
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text ?? 'null');
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // an object, as was just seen
}
