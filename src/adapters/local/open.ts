import type { Course, Unit } from '../../model/course.js';
import type { Texts } from '../../model/text.js';
import type { Launch, Opened } from '../../tracking/port.js';
import { LocalAdapter, type RecordStorage } from './adapter.js';
import { dataFile, tableFile, type TableWords } from './files.js';
import { newRecord, readRecord, type LocalRecord } from './record.js';

export interface LocalOptions {
  /** The browser's storage; asking for it may throw. */
  readonly storage: () => RecordStorage;
  readonly course: Pick<Course, 'id' | 'activityBase' | 'version'>;
  readonly unit: Pick<Unit, 'id'>;
  /** Of the language shown now. */
  readonly texts: () => Texts;
  /** In the same language. */
  readonly words: () => TableWords;
}

/**
 * Opens the record that this browser keeps. Where storage is refused nothing is recorded, and where
 * something is kept that cannot be read it is left alone. Never throws.
 */
export function openLocal({ storage, course, unit, texts, words }: LocalOptions): Opened {
  const key = `care-course ${course.activityBase}/${unit.id}`;
  const found = tried(storage, key);
  if (found.kind === 'refused') return { kind: 'unconnected', why: 'no-storage', problem: found.problem };
  const { text } = found;
  const kept = text === null ? newRecord(course.id, unit.id, course.version) : readRecord(text);
  if (!kept) return { kind: 'unconnected', why: 'unreadable', problem: `${key} in localStorage is no record of this form` };
  const port = new LocalAdapter(found.storage, key, { ...kept, version: course.version }, text);
  return {
    kind: 'connected',
    port,
    launch: launchOf(kept, key),
    files: (format) => (format === 'data' ? dataFile(port.record) : tableFile(port.record, texts(), words())),
  };
}

type Tried =
  | { readonly kind: 'open'; readonly storage: RecordStorage; readonly text: string | null }
  | { readonly kind: 'refused'; readonly problem: string };

/** Refused by setting, by a frame's origin, or full: found out by writing. */
function tried(storage: LocalOptions['storage'], key: string): Tried {
  try {
    const opened = storage();
    const text = opened.getItem(key);
    const probe = `${key} probe`;
    opened.setItem(probe, '1');
    if (opened.getItem(probe) !== '1') return { kind: 'refused', problem: 'localStorage keeps nothing' };
    opened.removeItem(probe);
    return { kind: 'open', storage: opened, text };
  } catch (error) {
    return { kind: 'refused', problem: `localStorage: ${String(error)}` };
  }
}

function launchOf({ completion, success, best, suspendData }: LocalRecord, identity: string): Launch {
  return {
    mode: 'normal',
    identity,
    ...(suspendData && { suspendData }),
    prior: { completion, success, ...(best && { scaled: best.earned / best.max }) },
  };
}
