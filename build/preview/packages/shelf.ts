import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShelfEntry } from './package.js';
import { readPackage } from './read-package.js';

/** The zips of a folder. A zip is read again when it was written again, and no earlier. */
export class Shelf {
  readonly #folder: string;
  readonly #read = new Map<string, { readonly stamp: string; readonly entry: ShelfEntry }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** In the order of their names; none if the folder is not there yet. */
  async list(): Promise<readonly ShelfEntry[]> {
    const names = await zipsIn(this.#folder);
    const entries = await Promise.all(names.map((name) => this.entry(name)));
    return entries.filter((entry) => entry !== undefined);
  }

  /** @param name - file name without `.zip` */
  async entry(name: string): Promise<ShelfEntry | undefined> {
    if (!(await zipsIn(this.#folder)).includes(name)) return undefined;
    const file = join(this.#folder, `${name}.zip`);
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs} ${size}`;
    const known = this.#read.get(name);
    if (known?.stamp === stamp) return known.entry;
    const entry = readPackage(name, await readFile(file));
    this.#read.set(name, { stamp, entry });
    return entry;
  }
}

async function zipsIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => name.endsWith('.zip'))
      .map((name) => name.slice(0, -'.zip'.length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
