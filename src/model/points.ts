/** How much of an item is right, exact where a decimal would not be: `0 <= right <= of`, `of >= 1`. */
export interface Fraction {
  readonly right: number;
  readonly of: number;
}

/** Points out of the points on offer: `0 <= earned <= max`; `max` is 0 only for what is never scored. */
export interface Points {
  readonly earned: number;
  readonly max: number;
}

/** Points as a fraction from 0 to 1. */
export function scaledScore(points: Points): number {
  if (!(points.max > 0)) throw new RangeError(`points.max is ${points.max}`);
  return points.earned / points.max;
}

/**
 * Whether the points reach the cut score.
 *
 * Divides rather than multiplies: `0.56 * 25` is `14.000000000000002`, which
 * would fail a learner with exactly 14 of 25. Never round before comparing; but sums of
 * partial credit are not exact either (ten tenths come to less than 1), so the least bit
 * below the mark, far less than any part of a point, still reaches it.
 *
 * @param cutScore - fraction from 0 to 1, not a percentage
 * @throws RangeError if `max` is not above 0; content without points is refused
 *   when it is read, so this is a bug in the caller
 * @see cmi5 9.3.4: a score equal to masteryScore is a pass
 */
export function reachesCutScore(points: Points, cutScore: number): boolean {
  return scaledScore(points) >= cutScore - UNEVENNESS;
}

/** What adding up a thousand fractions can come to at most. */
const UNEVENNESS = 1e-9;

/** The sum; nothing on offer at all is `undefined`, since a score out of 0 says nothing. */
export function sumPoints(all: readonly Points[]): Points | undefined {
  if (!all.some(({ max }) => max > 0)) return undefined;
  return {
    earned: all.reduce((sum, points) => sum + points.earned, 0),
    max: all.reduce((sum, points) => sum + points.max, 0),
  };
}

/** The points that a fraction of an item is worth. */
export function pointsFor(fraction: Fraction, max: number): Points {
  return { earned: (max * fraction.right) / fraction.of, max };
}
