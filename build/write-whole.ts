import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFile } from './page-parts.js';

/**
 * Writes files into a folder: each is complete under another name before the first takes its
 * place, so when one cannot be written, what was there before is untouched and nothing half-written is left.
 */
export async function writeWhole(folder: string, files: readonly PackageFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const moves = files.map(({ name, bytes }) => ({
    bytes,
    from: join(folder, `.${name}.${process.pid}.part`),
    to: join(folder, name),
  }));
  try {
    // One after the other: of several at once, one could still be written after another has failed.
    for (const { from, bytes } of moves) await writeFile(from, bytes);
    for (const { from, to } of moves) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
  }
}
