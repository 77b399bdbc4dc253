import { colourOf, contrast, hexOf, mixed, type Colour } from '../brand/colour.js';
import { groundColours } from '../brand/brand.js';

const COLOUR = /\b(fill|stroke|stop-color)="(#[0-9a-f]{6}|#[0-9a-f]{3})"/gi;
const WHITE: Colour = [255, 255, 255];
const STEPS = 128;

/**
 * A drawing with colours of its own for a dark page: each has the contrast with the dark ground that it was drawn with on
 * white, so that what can be read and told apart in the one can be in the other. A drawing that has such colours is left as it is.
 *
 * A picture takes its scheme from the element that shows it, so it follows the learner's choice, not only the device.
 */
export function withDarkColours(svg: string): string {
  if (svg.includes('prefers-color-scheme')) return svg;
  const rules = new Map<string, string>();
  for (const [, attribute = '', hex = ''] of svg.matchAll(COLOUR)) rules.set(`[${attribute}="${hex}"]`, `{${attribute}:${darkShade(hex)}}`);
  if (rules.size === 0) return svg;
  const style = `<style>@media (prefers-color-scheme:dark){${[...rules].map((rule) => rule.join('')).join('')}}</style>`;
  return svg.replace(/<svg\b[^>]*>/, (head) => head + style);
}

/** From the dark ground over the colour, lightened, to white: the first shade with as much contrast as the colour has with white. */
export function darkShade(hex: string): string {
  const colour = colourOf(hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);
  const ground = colourOf(groundColours.dark[1]);
  const middle = mixed(colour, WHITE, 0.5);
  const shadeAt = (share: number): Colour => (share < 0.5 ? mixed(ground, middle, 2 * share) : mixed(middle, WHITE, 2 * share - 1));
  const wanted = contrast(colour, WHITE);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => shadeAt(step / STEPS));
  return hexOf(steps.find((shade) => contrast(shade, ground) >= wanted) ?? WHITE);
}
