import { Habits } from './habits.js';
import { MOST, RangeEncoder } from './range-coder.js';

/** What is written comes down to flags, whose odds are learned, and choices, whose odds are even. */
export abstract class Writer {
  /** @param habit - name of what is asked; the same question has the same name */
  abstract flag(value: boolean, habit: string): void;

  /** One of `size` values, each as likely; nothing for one of one. `size <= MOST`. */
  abstract choice(value: number, size: number): void;

  /** Any whole number from 0 up; small ones and common ones cost least. */
  count(value: number, habit: string): void {
    if (!Number.isSafeInteger(value) || value < 0 || value >= LARGEST) throw new RangeError(`${value} is not a count`);
    const digits = (value + 1).toString(2);
    for (let length = 1; length <= digits.length; length += 1) this.flag(length < digits.length, `${habit} ${length}`);
    for (let place = 1; place < digits.length; place += 1) {
      this.flag(digits.charAt(place) === '1', countHabit(habit, digits.length, digits.slice(0, place)));
    }
  }

  /** Lower-case letters, digits and hyphens, such as an id or a language tag. */
  word(value: string): void {
    this.count(value.length, 'letters');
    for (const letter of value) {
      const place = WORD_ALPHABET.indexOf(letter);
      if (place < 0) throw new RangeError(`${value} has a character outside [a-z0-9-]`);
      this.choice(place, WORD_ALPHABET.length);
    }
  }

  /** 32 bits. */
  whole32(value: number): void {
    this.choice(Math.floor(value / 2 ** 16), 2 ** 16);
    this.choice(value % 2 ** 16, 2 ** 16);
  }
}

/** Counts stay below this. */
export const LARGEST = 2 ** 52;

export const WORD_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Digits of small numbers are learned one by one, those of large ones together. */
export function countHabit(habit: string, length: number, before: string): string {
  return length <= 4 ? `${habit} ${length} ${before}` : `${habit} digit`;
}

/** Writes text. */
export class CodeWriter extends Writer {
  readonly #encoder = new RangeEncoder();
  readonly #habits = new Habits();

  override flag(value: boolean, habit: string): void {
    const known = this.#habits.of(habit);
    const { unset, whole } = known;
    if (value) this.#encoder.share(unset, whole - unset, whole);
    else this.#encoder.share(0, unset, whole);
    known.learn(value);
  }

  override choice(value: number, size: number): void {
    mustBeBelow(value, size);
    this.#encoder.share(value, 1, size);
  }

  /** `[A-Za-z0-9_-]`. Ends the writing. */
  text(): string {
    return this.#encoder.text();
  }
}

/** Writes nothing, and counts what it would cost at most, whatever the flags were. */
export class CostMeter extends Writer {
  readonly #habits = new Habits();
  #choices = 0;

  override flag(value: boolean, habit: string): void {
    this.#habits.of(habit).learn(value);
  }

  override choice(value: number, size: number): void {
    mustBeBelow(value, size);
    this.#choices += Math.log2(size);
  }

  /** Bits, by the bound that `Habits` names. */
  bits(): number {
    return this.#habits.counts().reduce((sum, count) => sum + count + Math.log2(count) / 2 + 1, this.#choices);
  }
}

function mustBeBelow(value: number, size: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= size || size > MOST) throw new RangeError(`${value} is not below ${size}`);
}
