/**
 * How often a flag was unset and set so far, as the odds of the next. Writer and reader count alike, so nothing of it is
 * written: a question that is always answered the same soon costs nothing. Counted in place: a long state has tens of
 * thousands of flags.
 *
 * The estimate (twice the count, plus one) has a bound whatever comes: n flags of one name cost at
 * most n + log2(n) / 2 + 1 bits.
 */
export class Habit {
  /** The share of `unset` out of the whole, before this flag. */
  unset = 1;
  whole = 2;

  learn(value: boolean): void {
    this.whole += 2;
    if (!value) this.unset += 2;
  }
}

/** The habit of a name, by its number in every coder. */
export function habitOf(name: string): number {
  return valueOf(flags, name, numbered);
}

/** The same of the flags that a count comes down to. */
export function countHabitsOf(name: string): CountHabits {
  return valueOf(counts, name, () => new CountHabits());
}

/** How long a count is, and its binary digits. */
export class CountHabits {
  readonly #longer: number[] = [];
  readonly #digits: number[] = [];

  /** Whether it has more digits than this many. */
  longer(length: number): number {
    return (this.#longer[length] ??= numbered());
  }

  /** Those of small numbers are learned one by one, those of large ones together. */
  digit(length: number, before: number): number {
    return (this.#digits[length > SMALL ? 0 : length * 2 ** SMALL + before] ??= numbered());
  }
}

/** Digits of a small number. */
const SMALL = 4;

// Names are looked up where something is asked, and never where it is said again.
const flags = new Map<string, number>();
const counts = new Map<string, CountHabits>();
let known = 0;

function numbered(): number {
  known += 1;
  return known;
}

function valueOf<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  let value = map.get(name);
  if (value === undefined) map.set(name, (value = make()));
  return value;
}
