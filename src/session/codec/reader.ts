import { Habits } from './habits.js';
import { DamagedError, RangeDecoder } from './range-coder.js';
import { countHabit, LARGEST, WORD_ALPHABET } from './writer.js';

/** Reads what a `CodeWriter` wrote, in the same order. Every method throws `DamagedError` where the text has too little in it. */
export class CodeReader {
  readonly #decoder: RangeDecoder;
  readonly #habits = new Habits();

  constructor(text: string) {
    this.#decoder = new RangeDecoder(text);
  }

  flag(habit: string): boolean {
    const known = this.#habits.of(habit);
    const { unset, whole } = known;
    const value = this.#decoder.place(whole) >= unset;
    if (value) this.#decoder.take(unset, whole - unset, whole);
    else this.#decoder.take(0, unset, whole);
    known.learn(value);
    return value;
  }

  choice(size: number): number {
    if (size < 1) throw new DamagedError('a choice among nothing');
    const value = this.#decoder.place(size);
    this.#decoder.take(value, 1, size);
    return value;
  }

  count(habit: string): number {
    let length = 1;
    while (this.flag(`${habit} ${length}`)) {
      length += 1;
      if (2 ** (length - 1) > LARGEST) throw new DamagedError('a count has no end');
    }
    let digits = '1';
    while (digits.length < length) digits += this.flag(countHabit(habit, length, digits)) ? '1' : '0';
    return parseInt(digits, 2) - 1;
  }

  word(): string {
    const length = this.count('letters');
    let value = '';
    for (let index = 0; index < length; index += 1) value += WORD_ALPHABET.charAt(this.choice(WORD_ALPHABET.length));
    return value;
  }

  whole32(): number {
    return this.choice(2 ** 16) * 2 ** 16 + this.choice(2 ** 16);
  }
}
