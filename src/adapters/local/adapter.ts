import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import { withLaunch, writeRecord, type LocalRecord } from './record.js';

/** The part of `localStorage` that is used. Every call may throw. */
export type RecordStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the record under one key of the browser's storage. */
export class LocalAdapter implements TrackingPort {
  readonly #storage: RecordStorage;
  readonly #key: string;
  readonly #start: LocalRecord;
  /** By sequence: what is told again takes the place of what it was. */
  readonly #reports = new Map<number, InteractionReport>();
  #record: LocalRecord;
  #written: string | null;
  #closed = false;

  /** @param written - what the storage holds under the key */
  constructor(storage: RecordStorage, key: string, start: LocalRecord, written: string | null) {
    this.#storage = storage;
    this.#key = key;
    this.#start = start;
    this.#record = start;
    this.#written = written;
  }

  /** As it stands, kept or not. */
  get record(): LocalRecord {
    return this.#record;
  }

  send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    return Promise.resolve(this.#closed ? [ended('closed')] : this.#keep(changes));
  }

  close(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return Promise.resolve([]);
    const problems = this.#keep(changes);
    this.#closed = true;
    return Promise.resolve(problems);
  }

  #keep(changes: TrackingChanges): readonly TrackingProblem[] {
    for (const report of changes.interactions ?? []) this.#reports.set(report.sequence, report);
    this.#record = withLaunch(this.#start, this.#record, changes, [...this.#reports.values()]);
    const text = writeRecord(this.#record);
    try {
      const there = this.#storage.getItem(this.#key);
      // Written by another window since: that one has the record now.
      if (there !== null && there !== this.#written) return [ended('another window wrote')];
      if (there === text) return [];
      this.#storage.setItem(this.#key, text);
      // Some browsers take what they do not keep. What stands there then is this window's own all the same.
      this.#written = this.#storage.getItem(this.#key);
    } catch (error) {
      return [notSaved(String(error))];
    }
    return this.#written === text ? [] : [notSaved('it does not read back')];
  }
}

function ended(message: string): TrackingProblem {
  return { kind: 'session-ended', call: 'localStorage', message };
}

function notSaved(message: string): TrackingProblem {
  return { kind: 'not-saved', call: 'localStorage', message };
}
