import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../build/content/problem.js';
import { readContent, type ReadResult } from '../../build/content/read-content.js';

/** The small course that every mistake is made in, one at a time. */
export const validModules = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/modules/valid');

/** One change to a file: words replaced, the whole written anew, or the file deleted. */
export type Edit =
  | readonly [file: string, from: string, to: string]
  | readonly [file: string, write: string | Uint8Array]
  | readonly [file: string];

/** What the author did, and every line that the content check then says. */
export type BrokenCase = readonly [title: string, edits: readonly Edit[], lines: readonly string[]];

/** A test for each case. */
export function testBroken(cases: readonly BrokenCase[]): void {
  for (const [title, edits, lines] of cases) {
    it(title, () => withEdits(edits, async (folder) => assert.deepEqual(linesOf(await readContent(folder)), lines)));
  }
}

/** What an author reads; nothing for content without problems. */
export function linesOf(result: ReadResult): readonly string[] {
  return result.kind === 'problems' ? result.problems.map(formatProblem) : [];
}

/**
 * Makes the changes in a copy that is gone afterwards.
 *
 * @param from - the modules folder that is copied
 */
export async function withEdits<T>(edits: readonly Edit[], use: (folder: string) => Promise<T>, from = validModules): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'modules-'));
  try {
    await cp(from, folder, { recursive: true });
    for (const edit of edits) await make(edit, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function make([file, ...words]: Edit, folder: string): Promise<void> {
  const path = join(folder, file);
  const [from, to] = words;
  if (from === undefined) return rm(path, { recursive: true });
  if (to === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, from);
  }
  const text = await readFile(path, 'utf8');
  assert.ok(typeof from === 'string' && text.includes(from), `${file} has no ${String(from)}`);
  return writeFile(path, text.replace(from, () => to));
}
