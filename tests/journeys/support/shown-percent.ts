import { share, type Earned, type Outcome } from './outcome.js';

/**
 * A score as an LMS shows it, from 0 to 100 with two decimals at most: of a pass rounded up and of a fail down, so that neither
 * stands on the other side of a mark; without a mark to the nearest.
 */
export function shownPercent(points: Earned, success: Outcome['success']): number {
  // The tenth decimal of a sum of thirds and tenths is no part of anybody's score.
  const hundredths = Number((share(points) * 10_000).toFixed(6));
  const below = Math.trunc(hundredths);
  const rest = hundredths - below;
  const up = success === 'passed' ? rest > 0 : success === 'unknown' && rest >= 0.5;
  return (below + (up ? 1 : 0)) / 100;
}
