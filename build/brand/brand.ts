import { colourOf, contrast, hexOf, mixed, type Colour } from './colour.js';

/** An employer's own colours, each `#` and six digits. */
export interface BrandColours {
  /** Of links, buttons and all that is chosen. */
  readonly main: string;
  /** Of what decorates: the line under the header, how far the learner is. Left out, the main colour does it. */
  readonly second?: string | undefined;
}

/** Of text (WCAG 2.2, 1.4.3) and of what is not text (1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const SHAPE_CONTRAST = 3;

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** What the colours stand on, as src/elements/tokens.ts has it: paper, surface and sunken. */
export const groundColours = {
  light: ['#fbfaf7', '#ffffff', '#f1efe9'],
  dark: ['#14181f', '#1c222c', '#262d39'],
} as const;

const grounds = { light: groundColours.light.map(colourOf), dark: groundColours.dark.map(colourOf) };

/**
 * The custom properties that the player's tokens take their accent from, for light and dark. What is told apart by
 * the main colour alone can be: shades are moved until they have the contrast they need.
 */
export function brandTokens({ main, second = main }: BrandColours): Readonly<Record<string, string>> {
  const light = shades(colourOf(main), grounds.light, BLACK, WHITE);
  const dark = shades(enough(colourOf(main), grounds.dark, WHITE, TEXT_CONTRAST), grounds.dark, WHITE, BLACK);
  return {
    ...named('brand', light),
    'brand-second': second,
    ...named('brand-dark', dark),
    'brand-dark-second': hexOf(enough(colourOf(second), grounds.dark, WHITE, SHAPE_CONTRAST)),
  };
}

/** The least contrast that the colour has with what it stands on in the light theme. */
export function leastContrast(hex: string): number {
  return Math.min(...grounds.light.map((ground) => contrast(colourOf(hex), ground)));
}

/** The nearest darker shade that can be read on light ground, for the message to whoever chose a paler one. */
export function readableShade(hex: string, least: number): string {
  return hexOf(enough(colourOf(hex), grounds.light, BLACK, least));
}

interface Shades {
  readonly accent: Colour;
  readonly ink: Colour;
  readonly strong: Colour;
  readonly soft: Colour;
}

/** @param away - black on light ground, white on dark: where shades get their contrast from */
function shades(accent: Colour, on: readonly Colour[], away: Colour, other: Colour): Shades {
  const ink = contrast(accent, other) >= TEXT_CONTRAST ? other : away;
  const [, surface = other] = on;
  // So pale that the accent itself can still be read on it.
  const soft = [0.14, 0.1, 0.06, 0.03].map((share) => rounded(mixed(surface, accent, share))).find((shade) => contrast(accent, shade) >= TEXT_CONTRAST);
  return { accent, ink, strong: mixed(accent, away, 0.35), soft: soft ?? surface };
}

function named(prefix: string, { accent, ink, strong, soft }: Shades): Record<string, string> {
  return {
    [`${prefix}-accent`]: hexOf(accent),
    [`${prefix}-accent-ink`]: hexOf(ink),
    [`${prefix}-accent-strong`]: hexOf(strong),
    [`${prefix}-accent-soft`]: hexOf(soft),
  };
}

/** The colour, moved towards `away` by hundredths until it stands out from every ground. */
function enough(colour: Colour, on: readonly Colour[], away: Colour, least: number): Colour {
  for (let share = 0; share < 1; share += 0.01) {
    const shade = rounded(mixed(colour, away, share));
    if (on.every((ground) => contrast(shade, ground) >= least)) return shade;
  }
  return away;
}

function rounded(colour: Colour): Colour {
  return colourOf(hexOf(colour));
}
