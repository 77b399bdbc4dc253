import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A text file of the modules folder. */
export interface TextFile {
  /** Relative to the modules folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files, each whole or not at all: all are complete under another name before the first takes its place. The other
 * name is in a folder of its own beside the file, since a rename is whole only within one file system, and begins with a
 * dot, so that nothing reads it as content.
 */
export async function replaceFiles(folder: string, files: readonly TextFile[]): Promise<void> {
  const moves: { readonly apart: string; readonly from: string; readonly to: string }[] = [];
  try {
    for (const { file, text } of files) {
      const to = join(folder, file);
      await mkdir(dirname(to), { recursive: true });
      const apart = await mkdtemp(join(dirname(to), '.writing-'));
      const from = join(apart, 'file');
      moves.push({ apart, from, to });
      await writeFile(from, text);
    }
    for (const { from, to } of moves) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ apart }) => rm(apart, { recursive: true })));
  }
}
