import type { Assessment, Share } from '../../src/model/assessment.js';

/** Why an assessment could not be drawn, or not with every lot. */
export type DrawRefusal =
  | { readonly kind: 'draw-above-pool'; readonly pool: number }
  /** Of the share's questions there are too few. */
  | { readonly kind: 'share-too-large'; readonly list: ShareList; readonly index: number; readonly there: number }
  | { readonly kind: 'overlap'; readonly list: ShareList; readonly index: number; readonly first: number; readonly item: string }
  | { readonly kind: 'quotas-above-draw'; readonly sum: number }
  /** The quotas leave more of the draw than there are other questions. */
  | { readonly kind: 'rest-too-small'; readonly wanted: number; readonly there: number }
  /** The quotas, and what other sets may take of them, leave the set room for so many only. */
  | { readonly kind: 'no-room'; readonly index: number; readonly room: number };

export type ShareList = 'quotas' | 'include';

/**
 * Everything that keeps the draw from meeting its rules whatever the lots. With none, `draw` in
 * `src/session/draw.ts` always gives exactly what is asked for: the quotas and the rest of the pool
 * share out every question, each has enough, and no set can take the room that another one needs.
 */
export function drawRefusals({ pool, draw, quotas, include }: Pick<Assessment, 'pool' | 'draw' | 'quotas' | 'include'>): readonly DrawRefusal[] {
  const shares = [...refusalsOf('quotas', quotas), ...refusalsOf('include', include)];
  if (draw > pool.length) return [{ kind: 'draw-above-pool', pool: pool.length }, ...shares];
  if (shares.length > 0) return shares;
  const sum = quotas.reduce((all, { count }) => all + count, 0);
  if (sum > draw) return [{ kind: 'quotas-above-draw', sum }];
  const named = new Set(quotas.flatMap(({ from }) => from));
  const rest = pool.filter((id) => !named.has(id));
  if (draw - sum > rest.length) return [{ kind: 'rest-too-small', wanted: draw - sum, there: rest.length }];
  const groups = [...quotas, { from: rest, count: draw - sum }];
  return include.flatMap(({ from, count }, index) => {
    const others = include.filter((_, other) => other !== index);
    const room = groups.reduce((all, group) => all + Math.min(shared(from, group.from), leftBy(others, group)), 0);
    return room < count ? [{ kind: 'no-room', index, room } as const] : [];
  });
}

/** What is left of a group's count once the sets took as much of it as they may. */
function leftBy(sets: readonly Share[], group: Share): number {
  const taken = sets.reduce((all, { from, count }) => all + Math.min(shared(from, group.from), count), 0);
  return Math.max(0, group.count - taken);
}

function shared(some: readonly string[], others: readonly string[]): number {
  const there = new Set(others);
  return some.filter((id) => there.has(id)).length;
}

function refusalsOf(list: ShareList, shares: readonly Share[]): readonly DrawRefusal[] {
  const takenBy = new Map<string, number>();
  return shares.flatMap(({ from, count }, index): DrawRefusal[] => {
    const item = from.find((id) => takenBy.has(id));
    const first = item === undefined ? undefined : takenBy.get(item);
    for (const id of from) if (!takenBy.has(id)) takenBy.set(id, index);
    return [
      ...(count > from.length ? [{ kind: 'share-too-large', list, index, there: from.length } as const] : []),
      ...(item !== undefined && first !== undefined ? [{ kind: 'overlap', list, index, first, item } as const] : []),
    ];
  });
}
