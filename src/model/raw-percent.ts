import { scaledScore, type Points } from './points.js';

/** What a score came to against a pass mark; `unknown` where there is none. */
export type Verdict = 'unknown' | 'passed' | 'failed';

/**
 * Points as both SCORMs' `score.raw` with min 0 and max 100: 0 to 100, at most two decimals.
 *
 * Rounded against what would contradict the verdict: a fail downwards, so that it never
 * shows the pass mark; a pass upwards, so that it never shows less than it. This holds
 * for every pass mark, so the mark itself is not needed.
 *
 * @see SCORM 1.2 RTE 3.4, cmi.core.score.raw: normalised between 0 and 100
 */
export function rawPercent(points: Points, success: Verdict): number {
  const scaled = Math.min(1, Math.max(0, scaledScore(points)));
  // Multiplied before it is divided: whole points whose percentage has two decimals come out exact.
  const hundredths = scaled === points.earned / points.max ? (points.earned * 10_000) / points.max : scaled * 10_000;
  return ROUNDINGS[success](hundredths) / 100;
}

const ROUNDINGS: Readonly<Record<Verdict, (hundredths: number) => number>> = {
  unknown: Math.round,
  failed: Math.floor,
  // Fractions of points carry binary noise that must not lift 80 to 80.01.
  passed: (hundredths) => Math.ceil(hundredths - 1e-9),
};
