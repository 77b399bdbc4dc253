/** How often a flag was unset and set so far, as the odds of the next. Counted in place: a long state has tens of thousands of flags. */
export class Habit {
  /** The share of `unset` out of the whole, before this flag. */
  unset = 1;
  whole = 2;

  get count(): number {
    return this.whole / 2 - 1;
  }

  learn(value: boolean): void {
    this.whole += 2;
    if (!value) this.unset += 2;
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
  readonly #counts = new Map<string, CountHabits>();

  /** What is known of it so far. Whoever asks lets it learn what came of it. */
  of(name: string): Habit {
    return valueOf(this.#habits, name, Habit);
  }

  /** The same of the flags that a count comes down to. */
  ofCount(name: string): CountHabits {
    return valueOf(this.#counts, name, CountHabits);
  }

  /** How many flags there were of each name. */
  counts(): readonly number[] {
    const all = [...this.#habits.values(), ...[...this.#counts.values()].flatMap((count) => count.all())];
    return all.map(({ count }) => count);
  }
}

/** How long a count is, and its binary digits. */
export class CountHabits {
  readonly #longer: Habit[] = [];
  readonly #digits: Habit[] = [];

  /** Whether it has more digits than this many. */
  longer(length: number): Habit {
    return (this.#longer[length] ??= new Habit());
  }

  /** Those of small numbers are learned one by one, those of large ones together. */
  digit(length: number, before: number): Habit {
    return (this.#digits[length > SMALL ? 0 : length * 2 ** SMALL + before] ??= new Habit());
  }

  all(): readonly Habit[] {
    // Without the places that nothing was asked at.
    return [this.#longer, this.#digits].flatMap((habits) => Object.values(habits));
  }
}

/** Digits of a small number. */
const SMALL = 4;

function valueOf<Value>(map: Map<string, Value>, name: string, Made: new () => Value): Value {
  let value = map.get(name);
  if (value === undefined) map.set(name, (value = new Made()));
  return value;
}
