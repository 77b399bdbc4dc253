/** How often a flag was unset and set so far. */
export interface Habit {
  readonly unset: number;
  readonly set: number;
}

/**
 * What writer and reader have learned from the flags before, by the name of what is asked. Both
 * count alike, so nothing of it is written: a question that is always answered the same soon costs nothing.
 *
 * The estimate (twice the count, plus one) has a bound whatever comes: n flags of one name cost at
 * most n + log2(n) / 2 + 1 bits.
 */
export class Habits {
  readonly #habits = new Map<string, Habit>();

  /** The share of `set` out of the whole, before this flag. */
  of(name: string): { readonly unset: number; readonly whole: number } {
    const { unset, set } = this.#habits.get(name) ?? NEW;
    return { unset: 2 * unset + 1, whole: 2 * (unset + set) + 2 };
  }

  learn(name: string, value: boolean): void {
    const { unset, set } = this.#habits.get(name) ?? NEW;
    this.#habits.set(name, value ? { unset, set: set + 1 } : { unset: unset + 1, set });
  }

  /** How many flags there were of each name. */
  counts(): readonly number[] {
    return [...this.#habits.values()].map(({ unset, set }) => unset + set);
  }
}

const NEW: Habit = { unset: 0, set: 0 };
