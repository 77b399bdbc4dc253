import type { Tree } from '../../build/content/tree.js';
import { readTree } from '../../build/content/tree.js';
import { fromRoot } from '../../build/project.js';
import { textOf, treeOf } from './tree-of.js';

/** A modules folder with the project's own words of the interface in it, and with other files in place of some. */
export async function withInterfaceWords(tree: Tree, others: Readonly<Record<string, string>> = {}): Promise<Tree> {
  const own = await readTree(fromRoot('modules'));
  if (!own) throw new Error('no modules');
  const words = Object.fromEntries(['words/en.yaml', 'words/cy.yaml'].map((file) => [file, textOf(own, file)]));
  return withFiles(tree, { ...words, ...others });
}

export function withFiles(tree: Tree, files: Readonly<Record<string, string>>): Tree {
  const added = treeOf(files);
  return { files: [...new Set([...tree.files, ...added.files])].sort(), bytes: new Map([...tree.bytes, ...added.bytes]), sizes: new Map([...tree.sizes, ...added.sizes]) };
}
