import type { Tree } from '../../build/content/tree.js';

/** A modules folder that is written nowhere: text by file name. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const bytes = new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]));
  return { files: [...bytes.keys()].sort(), bytes, sizes: new Map([...bytes].map(([file, { length }]) => [file, length])) };
}

/** The text of one of its files. */
export function textOf(tree: Tree, file: string): string {
  return new TextDecoder().decode(tree.bytes.get(file));
}
