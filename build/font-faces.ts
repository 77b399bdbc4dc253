import { createRequire } from 'node:module';

export type Subset = 'latin' | 'latin-ext';

/** One cut of a font, in a file by itself. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly subset: Subset;
  /** Absolute name of the npm package's file. */
  readonly source: string;
}

/**
 * The font of the setting for letters that are easier to tell apart (`../src/elements/tokens.ts` names it). In two
 * files for each weight: what English needs, and the letters of other languages in Latin script, such as ŵ.
 */
export const fontFaces: readonly FontFace[] = [400, 700].flatMap((weight) =>
  (['latin', 'latin-ext'] as const).map((subset) => ({ family: 'Atkinson Hyperlegible Next', weight, subset, source: sourceOf(subset, weight) })),
);

function sourceOf(subset: Subset, weight: number): string {
  const name = 'atkinson-hyperlegible-next';
  return createRequire(import.meta.url).resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`);
}
