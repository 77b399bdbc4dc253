import { findItem, type Unit } from '../model/course.js';
import { pointsFor, reachesCutScore, scaledScore, sumPoints, type Fraction, type Points } from '../model/points.js';
import type { OwnMark } from '../model/view.js';
import type { AttemptResult } from './state.js';

/** What the results come to, of one objective where it is named. A question that has left the content since counts nowhere. */
export function pointsOf(unit: Unit, results: readonly Pick<AttemptResult, 'items'>[], objective?: string): Points | undefined {
  return sumPoints(
    results.flatMap(({ items }) =>
      Object.entries(items).flatMap(([id, fraction]) => {
        const item = findItem(unit, id);
        return item && (objective === undefined || item.objective === objective) ? [pointsFor(fraction, item.points)] : [];
      }),
    ),
  );
}

/** Whether a score with the results that it is made of is a pass, by objective too. */
export function isPass(unit: Unit, points: Points, results: readonly AttemptResult[], cutScore: number): boolean {
  return reachesCutScore(points, cutScore) && missedMarks(unit, results).length === 0;
}

/** The objectives' own pass marks that the results do not reach, as far as they ask about the objective. */
export function missedMarks(unit: Unit, results: readonly AttemptResult[]): readonly OwnMark[] {
  return Object.entries(unit.objectiveCutScores ?? {}).filter(([objective, cut]) => {
    const own = pointsOf(unit, results, objective);
    return own && !reachesCutScore(own, cut);
  });
}

/** The scaled score of the results together, and one more where they pass; 0 without any. */
export function rankOf(unit: Unit, results: readonly AttemptResult[] = []): number {
  const points = sumPoints(results.map((each) => each.points));
  if (!points) return 0;
  const passes = unit.cutScore !== undefined && isPass(unit, points, results, unit.cutScore);
  return scaledScore(points) + (passes ? 1 : 0);
}

/** How much of it is right, from 0 to 1; -1 of what was not answered. */
export function shareOf(fraction: Fraction | undefined): number {
  return fraction ? fraction.right / fraction.of : -1;
}
