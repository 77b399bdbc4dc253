/** How often a flag was unset and set so far. Counted in place: a long state has tens of thousands of flags. */
export class Habit {
  #unset = 0;
  #set = 0;

  get count(): number {
    return this.#unset + this.#set;
  }

  /** The share of `unset` out of the whole, before this flag. */
  get unset(): number {
    return 2 * this.#unset + 1;
  }

  get whole(): number {
    return 2 * this.count + 2;
  }

  learn(value: boolean): void {
    if (value) this.#set += 1;
    else this.#unset += 1;
  }
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

  /** What is known of it so far. Whoever asks lets it learn what came of it. */
  of(name: string): Habit {
    let known = this.#habits.get(name);
    if (!known) this.#habits.set(name, (known = new Habit()));
    return known;
  }

  /** How many flags there were of each name. */
  counts(): readonly number[] {
    return [...this.#habits.values()].map(({ count }) => count);
  }
}
