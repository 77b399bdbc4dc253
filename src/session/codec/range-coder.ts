/*
 * A range coder: a whole state is one very long fraction, and each thing written narrows the range
 * that the fraction lies in to the share that stands for it. A likely thing has a large
 * share and costs little, and a choice among five costs log2(5) bits and not three.
 *
 * All numbers are whole and below 2 ** 53, so every browser computes the same.
 */

/** Six bits a digit, of an alphabet that no run-time seen alters: no quotes, backslash, `<`, `>`, `&`, `%`, `+` or space. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RADIX = ALPHABET.length;

/** Digits that the range is kept wide enough for. */
const WIDTH = 8;
const WHOLE = RADIX ** WIDTH;
/** A range below this is widened by a digit. */
const NARROW = RADIX ** (WIDTH - 1);

/** Shares may be of as many as this; more would make them uneven. */
export const MOST = 2 ** 24;

/** A whole number in the same alphabet, in `length` digits. */
export function digitsOf(value: number, length: number): string {
  return Array.from({ length }, (_, index) =>
    ALPHABET.charAt(Math.floor(value / RADIX ** (length - 1 - index)) % RADIX),
  ).join('');
}

/** The whole number that `digitsOf` wrote. */
export function numberIn(digits: string): number {
  return [...digits].reduce((value, digit) => value * RADIX + ALPHABET.indexOf(digit), 0);
}

/** The text is cut off, altered, or was never ours. */
export class DamagedError extends Error {}

export class RangeEncoder {
  readonly #digits: number[] = [];
  #low = 0;
  #range = WHOLE;

  /** Narrows to the share from `from` to below `from + size` of `of`; `0 <= from`, `0 < size`, `from + size <= of <= MOST`. */
  share(from: number, size: number, of: number): void {
    const each = Math.floor(this.#range / of);
    this.#low += each * from;
    // The last share gets what the division left over.
    this.#range = from + size === of ? this.#range - each * from : each * size;
    this.#carry();
    while (this.#range < NARROW) {
      this.#digits.push(Math.floor(this.#low / NARROW));
      this.#low = (this.#low % NARROW) * RADIX;
      this.#range *= RADIX;
    }
  }

  /** The shortest text whose fraction lies in the range. Ends the writing. */
  text(): string {
    for (let unit = WHOLE; unit >= 1; unit /= RADIX) {
      const end = Math.ceil(this.#low / unit) * unit;
      if (end >= this.#low + this.#range) continue;
      this.#low = end;
      this.#carry();
      for (let place = NARROW; place >= unit; place /= RADIX) this.#digits.push(Math.floor(this.#low / place) % RADIX);
      break;
    }
    return this.#digits.map((digit) => ALPHABET.charAt(digit)).join('');
  }

  #carry(): void {
    if (this.#low < WHOLE) return;
    this.#low -= WHOLE;
    let place = this.#digits.length - 1;
    for (; this.#digits[place] === RADIX - 1; place -= 1) this.#digits[place] = 0;
    this.#digits[place] = (this.#digits[place] ?? 0) + 1;
  }
}

/** Reads shares in the order of writing. Throws `DamagedError` where the text has too little in it. */
export class RangeDecoder {
  readonly #text: string;
  #place = 0;
  #range = WHOLE;
  /** How far into the range the fraction lies. */
  #into = 0;

  constructor(text: string) {
    this.#text = text;
    for (let count = 0; count < WIDTH; count += 1) this.#into = this.#into * RADIX + this.#digit();
  }

  /** Which of `of` equal shares the fraction lies in. Has to be followed by `take` of a share around it. */
  place(of: number): number {
    return Math.min(of - 1, Math.floor(this.#into / Math.floor(this.#range / of)));
  }

  take(from: number, size: number, of: number): void {
    const each = Math.floor(this.#range / of);
    this.#into -= each * from;
    this.#range = from + size === of ? this.#range - each * from : each * size;
    while (this.#range < NARROW) {
      this.#into = this.#into * RADIX + this.#digit();
      this.#range *= RADIX;
    }
  }

  /** After its end a text goes on in zeros, which the writer left out, but no further than the range reaches. */
  #digit(): number {
    const character = this.#text.charAt(this.#place);
    this.#place += 1;
    if (this.#place > this.#text.length + WIDTH) throw new DamagedError('the text ends too soon');
    const digit = character === '' ? 0 : ALPHABET.indexOf(character);
    if (digit < 0) throw new DamagedError(`${character} at ${this.#place - 1}`);
    return digit;
  }
}
