import { z } from 'zod';
import type { Rectangle } from '../../src/model/rectangle.js';
import { keys } from './authored.js';
import type { Place } from './place.js';
import type { Salvaged } from './shape.js';

/** A rectangle in a picture; that it lies within is checked apart, by `checkRegion`. */
export function regionSchema() {
  return keys({ x: percent(0), y: percent(0), width: percent(1), height: percent(1) }).describe(
    'A rectangle in percent of the picture: from its left, from its top, how wide, how high.',
  );
}

export function checkRegion(region: Salvaged<Rectangle> | undefined, place: Place): void {
  for (const [start, size, edge] of [['x', 'width', 'right'], ['y', 'height', 'lower']] as const) {
    const end = (region?.[start] ?? 0) + (region?.[size] ?? 0);
    if (end > 100) place.at(size).report(`a region that ends at ${end} percent, beyond the picture’s ${edge} edge`, `wanted ${start} and ${size} to make 100 at most`);
  }
}

function percent(least: number): z.ZodNumber {
  const wanted = `wanted a percentage from ${least} to 100`;
  return z.number(wanted).min(least, wanted).max(100, wanted);
}
