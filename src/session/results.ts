import { findItem, type Unit } from '../model/course.js';
import { pointsFor, reachesCutScore, scaledScore, sumPoints, type Points } from '../model/points.js';
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
  return (
    reachesCutScore(points, cutScore) &&
    Object.entries(unit.objectiveCutScores ?? {}).every(([objective, cut]) => {
      const own = pointsOf(unit, results, objective);
      return !own || reachesCutScore(own, cut);
    })
  );
}

/** The one that passes, else the higher; the earlier one when they are equal. */
export function betterResult(unit: Unit, earlier: AttemptResult, later: AttemptResult): AttemptResult {
  return rankOf(unit, later) > rankOf(unit, earlier) ? later : earlier;
}

/** The scaled score, and one more where it passes. */
export function rankOf(unit: Unit, result: AttemptResult): number {
  const passes = unit.cutScore !== undefined && isPass(unit, result.points, [result], unit.cutScore);
  return scaledScore(result.points) + (passes ? 1 : 0);
}
