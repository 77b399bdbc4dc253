import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in the modules folder. Files whose name begins with a dot are no content. */
export interface Tree {
  /** Sorted, relative, with forward slashes. */
  readonly files: readonly string[];
  /** Of text files only, drawn ones among them; media are packed by name. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Of all files, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** `undefined` when there is no such folder. */
export async function readTree(folder: string): Promise<Tree | undefined> {
  const files = await filesIn(folder, '');
  if (!files) return undefined;
  files.sort();
  const texts = files.filter((file) => /\.(yaml|md|json|vtt|txt|svg)$/.test(file));
  const bytes = new Map<string, Uint8Array>();
  for (const file of texts) bytes.set(file, await readFile(join(folder, file)));
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(join(folder, file))).size);
  return { files, bytes, sizes };
}

async function filesIn(folder: string, prefix: string): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!entries) return undefined;
  const files: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) files.push(...((await filesIn(join(folder, entry.name), `${path}/`)) ?? []));
    else files.push(path);
  }
  return files;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
