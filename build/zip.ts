import { zipSync, type Zippable } from 'fflate';
import type { PackageFile } from './page-parts.js';

/**
 * The files as one zip, the same bytes for the same files in whatever order they come: sorted,
 * with one fixed time, and with what a Unix system would note about a plain readable file.
 *
 * @throws RangeError if a name occurs twice
 */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes } of sorted) {
    if (Object.hasOwn(entries, name)) throw new RangeError(`${name} is in the zip twice`);
    entries[name] = [bytes, { level: 9, mtime, os: 3, attrs: 0o100644 << 16 }];
  }
  return zipSync(entries);
}

// fflate writes local time, and so do zips: the same clock face everywhere. 1980 is where their calendar begins.
const mtime = new Date(1980, 0, 1, 0, 0, 0);
