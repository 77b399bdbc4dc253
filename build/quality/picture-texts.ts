import { Source } from '../content/source.js';
import type { Tree } from '../content/tree.js';
import { textIn } from '../translation/read-strings.js';
import type { ReadingText } from './reading-texts.js';

/** Words that are drawn, in pictures that have their language in their name: `trust-steps.cy.svg`. */
export function pictureTexts(tree: Tree): readonly Pick<ReadingText, 'runs' | 'role' | 'problem'>[] {
  return tree.files.flatMap((file) => {
    const [, language] = /\/media\/.*\.([^./]+)\.svg$/.exec(file) ?? [];
    if (language === undefined) return [];
    const source = new Source(file, textIn(tree, file));
    return [...source.text.matchAll(/(?<=<(?:text|tspan|title|desc)\b[^<>]*>)[^<>]+/g)].map(({ 0: text, index }) => ({
      runs: [{ language, text }],
      role: 'picture' as const,
      problem: (near: string, found: string, wanted: string) => ({
        file,
        ...source.between(index, index + text.length)(near),
        path: 'file',
        found,
        wanted,
      }),
    }));
  });
}
