import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/elements/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** A property, or the value of one, that means a side of the screen and not of the line of writing. */
const physical = [
  /(?<=[{;\s])(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:/g,
  /(?<=[{;\s])(?:margin|padding|inset|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-[a-z]+)?\s*:/g,
  /(?<=[{;\s])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?<=[{;\s])(?:float|clear|text-align)\s*:\s*(?:left|right)\b/g,
];

/**
 * Places in a picture are measured from its own corner, whichever way the words around it run.
 * By file, how many times.
 */
const inPictures: Readonly<Record<string, number>> = { 'controls/hotspot.ts': 4 };

describe('styles of the elements', () => {
  it('know of the line of writing and not of left and right, so that a language may run the other way', () => {
    const found = files.flatMap((name) => {
      const hits = stylesIn(readFileSync(`${root}${name}`, 'utf8')).flatMap((style) => physical.flatMap((each) => style.match(each) ?? []));
      return hits.length > (inPictures[name] ?? 0) ? [`${name}: ${hits.join(' ')}`] : [];
    });
    assert.deepEqual(found, []);
  });

  it('are all read by this test', () => {
    assert.ok(files.filter((name) => stylesIn(readFileSync(`${root}${name}`, 'utf8')).length > 0).length > 20);
  });
});

/** Without comments, and without the conditions of `@media`, which know of widths only. */
function stylesIn(source: string): readonly string[] {
  return [...source.matchAll(/css`((?:[^`\\]|\\.)*)`/g)].map(([, style = '']) => style.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*/g, ''));
}
