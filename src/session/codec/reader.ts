import { Coder } from './coder.js';
import type { Habit } from './habits.js';
import { DamagedError, RangeDecoder } from './range-coder.js';

/** Reads what a `CodeWriter` wrote, in the same order. Every method throws `DamagedError` where the text has too little in it. */
export class CodeReader extends Coder {
  readonly #decoder: RangeDecoder;

  constructor(text: string) {
    super();
    this.#decoder = new RangeDecoder(text);
  }

  protected override choose(size: number): number {
    if (size < 1) throw new DamagedError('a choice among nothing');
    const value = this.#decoder.place(size);
    this.#decoder.take(value, 1, size);
    return value;
  }

  protected override say({ unset, whole }: Habit): boolean {
    const value = this.#decoder.place(whole) >= unset;
    if (value) this.#decoder.take(unset, whole - unset, whole);
    else this.#decoder.take(0, unset, whole);
    return value;
  }
}
