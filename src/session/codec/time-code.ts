import type { Coder } from './coder.js';

/** Steps to a doubling. */
const STEPS = 4;

/** Doublings above the whole seconds 0 to 3. */
const DOUBLINGS = 14;

/** The longest time that is told apart from longer ones: 57 344 s, close to 16 hours. */
export const LONGEST = (2 * STEPS - 1) * 2 ** (DOUBLINGS - 1);

/**
 * The seconds that are kept of a screen's: whole ones up to 8, then four steps to a doubling, so
 * that they are off by a ninth at most and, over many screens, by next to nothing. What was kept once is kept as it is.
 */
export function keptSeconds(seconds: number): number {
  if (seconds >= LONGEST) return LONGEST;
  if (seconds < STEPS) return Math.max(0, Math.round(seconds));
  const step = 2 ** Math.floor(Math.log2(seconds / STEPS));
  return Math.round(seconds / step) * step;
}

/** Doubling and step of what `keptSeconds` makes of it. */
export function codeSeconds(coder: Coder, seconds?: number): number {
  const kept = seconds === undefined ? undefined : keptSeconds(seconds);
  const doubling = coder.count('doublings', kept && doublingsIn(kept));
  const unit = 2 ** Math.max(0, doubling - 1);
  const above = doubling === 0 ? 0 : STEPS;
  return (above + coder.choice(STEPS, kept === undefined ? kept : kept / unit - above)) * unit;
}

function doublingsIn(kept: number): number {
  return kept < STEPS ? 0 : 1 + Math.floor(Math.log2(kept / STEPS));
}
