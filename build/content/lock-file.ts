import { z } from 'zod';
import { ID_FORM } from '../../src/model/ids.js';
import type { Lock, LockedId } from '../../src/model/shape.js';
import { itemKinds } from './items/items.js';
import { formatLock, MOST_PARTS } from './lock.js';
import type { Report } from './problem.js';
import { replaceFiles } from './replace-files.js';
import { readAuthored } from './shape.js';
import type { Source } from './source.js';

/** A module's lock as it has to be from now on. */
export interface LockChange {
  /** Relative to the modules folder, with forward slashes. */
  readonly file: string;
  readonly lock: Lock;
  /** Whether the file has to be written. */
  readonly changed: boolean;
}

const restore = 'restore the file from version control; it is never edited by hand';

/** The lock in the file; `undefined`, and one problem, when it is damaged. */
export function readLock(source: Source, report: Report): Lock | undefined {
  // However much is wrong with it, there is one thing to do about it. JSON is read as the YAML that it also is.
  let told = false;
  const once: Report = (problem) => {
    if (!told) report({ ...problem, path: problem.path === 'YAML' ? 'file' : problem.path, wanted: restore });
    told = true;
  };
  const read = readAuthored(source, lockSchema(), once);
  if (!read || told) return undefined;
  const lock = read.value();
  const damage = damageOf(lock);
  if (!damage) return lock;
  read.place.at(...damage.path).report(damage.found, restore);
  return undefined;
}

export function lockChange(file: string, lock: Lock, text: string | undefined): LockChange {
  return { file, lock, changed: text?.replaceAll('\r\n', '\n') !== formatLock(lock) };
}

/** Writes what changed, each file whole or not at all. */
export async function writeLocks(folder: string, locks: readonly LockChange[]): Promise<void> {
  await replaceFiles(folder, locks.filter(({ changed }) => changed).map(({ file, lock }) => ({ file, text: formatLock(lock) })));
}

function lockSchema(): z.ZodType<Lock> {
  const locked = { number: z.int().min(0), since: z.int().min(1), retired: z.literal(true).optional() };
  const name = z.string().regex(ID_FORM);
  const parts = z.record(name, z.strictObject({ ...locked, number: z.int().min(0).max(MOST_PARTS - 1) }));
  const kind = z.enum(itemKinds);
  const schema = z.strictObject({
    revision: z.int().min(1),
    screens: z.record(name, z.strictObject({ ...locked, parts })),
    items: z.record(name, z.strictObject({ ...locked, kind, parts, places: parts })),
  });
  // The inferred type differs in allowing `retired: undefined`, which JSON cannot hold, and in naming kinds as strings.
  return schema as z.ZodType<Lock>;
}

interface Damage {
  readonly path: readonly string[];
  readonly found: string;
}

/** What a schema cannot see: numbers given twice, or from revisions that never were. */
function damageOf(lock: Lock): Damage | undefined {
  const tables: (readonly [readonly string[], Readonly<Record<string, LockedId>>])[] = [
    [['screens'], lock.screens],
    [['items'], lock.items],
    ...Object.entries(lock.screens).map(([id, { parts }]) => [['screens', id, 'parts'], parts] as const),
    ...Object.entries(lock.items).flatMap(([id, { parts, places }]) => [
      [['items', id, 'parts'], parts] as const,
      [['items', id, 'places'], places] as const,
    ]),
  ];
  for (const [path, table] of tables) {
    const owners = new Map<number, string>();
    for (const [id, { number, since }] of Object.entries(table)) {
      const other = owners.get(number);
      if (other !== undefined) return { path: [...path, id], found: `number ${number}, which "${other}" has` };
      if (since > lock.revision) return { path: [...path, id], found: `revision ${since} of ${lock.revision}` };
      owners.set(number, id);
    }
  }
  return undefined;
}
