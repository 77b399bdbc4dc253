import { countHabitsOf, Habit, habitOf } from './habits.js';
import { DamagedError } from './range-coder.js';

/**
 * What is kept comes down to flags, whose odds are learned, and choices, whose odds are even. One description serves
 * both ways: a writer is given each value and gives it back, a reader is given none and gives what was written.
 */
export abstract class Coder {
  /** What was said so far, for `repeat`: each flag in one number, each choice in two, the first below zero. */
  readonly said: number[] = [];
  /** By the number of what is asked. */
  readonly #habits: Habit[] = [];

  /** @param habit - name of what is asked; the same question has the same name */
  flag(habit: string, value?: boolean): boolean {
    return this.#noted(habitOf(habit), value);
  }

  /** One of `size` values, each as likely; nothing for one of one. `size <= MOST`. */
  choice(size: number, value?: number): number {
    const chosen = this.choose(size, value);
    this.said.push(-size, chosen);
    return chosen;
  }

  /** Says again what was said before, without asking what it is. */
  repeat(said: readonly number[]): void {
    let size = 0;
    for (const each of said) {
      if (size > 0) this.choose(size, each);
      else if (each >= 0) this.#learned(each >> 1, each % 2 === 1);
      size = Math.max(0, -each);
    }
  }

  /** Any whole number from 0 up to below `LARGEST`; small ones and common ones cost least. */
  count(habit: string, value?: number): number {
    const after = value === undefined ? value : numberAfter(value);
    const habits = countHabitsOf(habit);
    let length = 1;
    while (this.#noted(habits.longer(length), after === undefined ? after : after >= 2 ** length)) {
      length += 1;
      if (length > MOST_DIGITS) throw new DamagedError('a count has no end');
    }
    let number = 1;
    for (let place = 1; place < length; place += 1) {
      const one = this.#noted(habits.digit(length, number), after === undefined ? after : Math.floor(after / 2 ** (length - 1 - place)) % 2 === 1);
      number = 2 * number + (one ? 1 : 0);
    }
    return number - 1;
  }

  /** Lower-case letters, digits and hyphens, such as an id or a language tag. */
  word(value?: string): string {
    const length = this.count('letters', value?.length);
    return Array.from({ length }, (_, index) => this.oneOf(WORD_ALPHABET, value?.charAt(index))).join('');
  }

  /** 32 bits. */
  whole32(value?: number): number {
    const high = this.choice(2 ** 16, value === undefined ? value : Math.floor(value / 2 ** 16));
    return high * 2 ** 16 + this.choice(2 ** 16, value === undefined ? value : value % 2 ** 16);
  }

  /**
   * One of these names.
   *
   * @throws RangeError if `value` is none of them: the lock file is older than the content, which the build refuses
   */
  oneOf(names: readonly string[], value?: string): string {
    const number = value === undefined ? undefined : names.indexOf(value);
    if (number !== undefined && number < 0) throw new RangeError(`${value} has no number`);
    const name = names[this.choice(names.length, number)];
    if (name === undefined) throw new RangeError('a choice outside its size');
    return name;
  }

  /** The choice as it is. */
  protected abstract choose(size: number, value: number | undefined): number;

  /** The flag as it is, by the odds that the habit gives it. */
  protected abstract say(habit: Habit, value: boolean | undefined): boolean;

  #noted(number: number, value: boolean | undefined): boolean {
    const said = this.#learned(number, value);
    this.said.push(2 * number + (said ? 1 : 0));
    return said;
  }

  #learned(number: number, value: boolean | undefined): boolean {
    const habit = (this.#habits[number] ??= new Habit());
    const said = this.say(habit, value);
    habit.learn(said);
    return said;
  }
}

/** Counts stay below this. */
export const LARGEST = 2 ** 52;
const MOST_DIGITS = 53;

const WORD_ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];

/** Its binary digits begin with a one. */
function numberAfter(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value >= LARGEST) throw new RangeError(`${value} is not a count`);
  return value + 1;
}
