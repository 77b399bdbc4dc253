import { Coder } from './coder.js';
import type { Habit } from './habits.js';
import { MOST, RangeEncoder } from './range-coder.js';

/** Writes text. Every method throws `RangeError` without a value: a bug in the description. */
export class CodeWriter extends Coder {
  readonly #encoder = new RangeEncoder();

  protected override choose(size: number, value: number | undefined): number {
    const known = below(size, value);
    this.#encoder.share(known, 1, size);
    return known;
  }

  /** `[A-Za-z0-9_-]`. Ends the writing. */
  text(): string {
    return this.#encoder.text();
  }

  protected override say({ unset, whole }: Habit, value: boolean | undefined): boolean {
    const known = given(value);
    if (known) this.#encoder.share(unset, whole - unset, whole);
    else this.#encoder.share(0, unset, whole);
    return known;
  }
}

/** Writes nothing, and counts what it would cost at most, whatever the flags were. */
export class CostMeter extends Coder {
  readonly #habits = new Set<Habit>();
  #choices = 0;

  protected override choose(size: number, value: number | undefined): number {
    const known = below(size, value);
    this.#choices += Math.log2(size);
    return known;
  }

  /** Bits, by the bound that `Habit` names. */
  bits(): number {
    const counts = [...this.#habits].map(({ whole }) => whole / 2 - 1);
    return counts.reduce((sum, count) => sum + count + Math.log2(count) / 2 + 1, this.#choices);
  }

  protected override say(habit: Habit, value: boolean | undefined): boolean {
    this.#habits.add(habit);
    return given(value);
  }
}

function below(size: number, value: number | undefined): number {
  const known = given(value);
  if (!Number.isInteger(known) || known < 0 || known >= size || size > MOST) throw new RangeError(`${known} is not below ${size}`);
  return known;
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('nothing to write');
  return value;
}
