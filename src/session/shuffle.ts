/**
 * A 32-bit number that looks random but follows from the seed and the names alone
 * (FNV-1a, then a finaliser that spreads its last bits).
 */
export function hash32(seed: number, ...names: readonly (string | number)[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of names.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The ids in an order that depends on the seed, the context and the ids alone. Each id
 * has its own lot, so adding one to the content leaves the others in their order, and
 * every language sees the same.
 */
export function shuffle(ids: readonly string[], seed: number, ...context: readonly (string | number)[]): readonly string[] {
  return ids
    .map((id) => ({ id, lot: hash32(seed, ...context, id) }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * The questions of a pool in the order of their lots for an attempt: the first of them are drawn.
 * Suspend data relies on it: the same for any pool that holds the same question.
 */
export function lots(pool: readonly string[], seed: number, screen: string, attempt: number): readonly string[] {
  return shuffle(pool, seed, 'draw', screen, attempt);
}
