import type { Assessment, Share } from '../model/assessment.js';
import { lots } from './shuffle.js';

/**
 * The questions of an attempt in the order in which they are shown: first as many of each set that must be
 * in it, as far as the quotas leave room, then the quotas, then the rest, all by lot. Follows from the seed,
 * the screen and the attempt alone; a question more in the pool leaves the others their lots.
 */
export function draw(assessment: Assessment, seed: number, screen: string, attempt: number): readonly string[] {
  const byLot = lots(assessment.pool, seed, screen, attempt);
  const groups = groupsOf(assessment).map(({ from, count }) => ({ from: new Set(from), room: count }));
  const drawn = new Set<string>();
  const take = (from: readonly string[], most: number): void => {
    let left = most;
    for (const id of from) {
      const group = groups.find((each) => each.from.has(id));
      if (left === 0 || !group || group.room === 0 || drawn.has(id)) continue;
      drawn.add(id);
      group.room -= 1;
      left -= 1;
    }
  };
  for (const { from, count } of assessment.include) take(byLot.filter((id) => from.includes(id)), count);
  take(byLot, assessment.draw);
  return byLot.filter((id) => drawn.has(id));
}

/** The quotas, and the pool's other items with what the quotas leave of the draw: each item is in one of them. */
function groupsOf({ pool, draw: all, quotas }: Assessment): readonly Share[] {
  const named = new Set(quotas.flatMap(({ from }) => from));
  const left = quotas.reduce((rest, { count }) => rest - count, all);
  return [...quotas, { from: pool.filter((id) => !named.has(id)), count: left }];
}
