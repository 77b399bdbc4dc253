import { Habits, type Habit } from './habits.js';
import { DamagedError } from './range-coder.js';

/**
 * What is kept comes down to flags, whose odds are learned, and choices, whose odds are even. One description serves
 * both ways: a writer is given each value and gives it back, a reader is given none and gives what was written.
 */
export abstract class Coder {
  readonly #habits = new Habits();

  /** @param habit - name of what is asked; the same question has the same name */
  flag(habit: string, value?: boolean): boolean {
    return this.#learned(this.#habits.of(habit), value);
  }

  /** One of `size` values, each as likely; nothing for one of one. `size <= MOST`. */
  abstract choice(size: number, value?: number): number;

  /** Any whole number from 0 up to below `LARGEST`; small ones and common ones cost least. */
  count(habit: string, value?: number): number {
    const after = value === undefined ? value : numberAfter(value);
    const habits = this.#habits.ofCount(habit);
    let length = 1;
    while (this.#learned(habits.longer(length), after === undefined ? after : after >= 2 ** length)) {
      length += 1;
      if (length > MOST_DIGITS) throw new DamagedError('a count has no end');
    }
    let number = 1;
    for (let place = 1; place < length; place += 1) {
      const one = this.#learned(habits.digit(length, number), after === undefined ? after : Math.floor(after / 2 ** (length - 1 - place)) % 2 === 1);
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

  /** How often there were flags of each name. */
  protected counts(): readonly number[] {
    return this.#habits.counts();
  }

  /** The flag as it is, by the odds that the habit gives it. */
  protected abstract say(habit: Habit, value: boolean | undefined): boolean;

  #learned(habit: Habit, value: boolean | undefined): boolean {
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
