import { readFile } from 'node:fs/promises';
import { fontFaces, type Subset } from './font-faces.js';
import { hashed, type PackageFile } from './page-parts.js';

/** What a page can draw with that the learner's device may not have. */
export interface Fonts {
  readonly files: readonly PackageFile[];
  /** Their `@font-face` rules: what they name is only asked for when a letter is to be drawn with it. */
  readonly style: string;
}

/** @throws Error if a file cannot be read */
export async function packedFonts(): Promise<Fonts> {
  const made = await Promise.all(fontFaces.map(async (face) => ({ ...face, file: hashed(`fonts/${face.subset}.woff2`, await readFile(face.source)) })));
  return {
    files: made.map(({ file }) => file),
    style: made.map(({ family, weight, subset, file }) => `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url(${file.name})${rangeOf[subset]}}`).join(''),
  };
}

/** Of two faces that could draw a letter the later one does (CSS Fonts 4, composite fonts), so `latin` may be for all the rest. */
const rangeOf: Readonly<Record<Subset, string>> = { latin: '', 'latin-ext': ';unicode-range:U+100-24F,U+1E00-1EFF' };
