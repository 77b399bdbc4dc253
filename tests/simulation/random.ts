/** Numbers that look random and follow from the seed alone (mulberry32). */
export class Random {
  #state: number;

  /** @param seed - 32 bits */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not, 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not, `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Value>(values: readonly Value[]): Value {
    return chosen(values, this.fraction());
  }

  /** One of the rows, each as likely as its weight says. */
  weighted<Value>(rows: readonly (readonly [weight: number, value: Value])[]): Value {
    let rest = this.fraction() * rows.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of rows) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return chosen(rows, 0)[1];
  }
}

/**
 * The value at a fraction of the list, so that a choice can be drawn before the list is known.
 *
 * @param fraction - from 0 up to, but not, 1
 * @throws RangeError if there is nothing to choose from
 */
export function chosen<Value>(values: readonly Value[], fraction: number): Value {
  const value = values[Math.floor(fraction * values.length)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}
