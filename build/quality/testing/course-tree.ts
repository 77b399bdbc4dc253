import type { Tree } from '../../content/tree.js';

/** A course of one module in English and Welsh, of which only these files are written. */
export function courseTree(files: Readonly<Record<string, string>>): Tree {
  const all = {
    'course.yaml': 'languages: [en, cy]\nmodules: [m1]\n',
    'm1/module.yaml': 'id: m1\nscreens: [{ id: m1-s01 }]\n',
    ...files,
  };
  const bytes = new Map(Object.entries(all).map(([file, text]) => [file, new TextEncoder().encode(text)]));
  return { files: [...bytes.keys()].sort(), bytes, sizes: new Map([...bytes].map(([file, { length }]) => [file, length])) };
}
