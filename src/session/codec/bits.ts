/**
 * Bits as text. Six bits a character, of an alphabet that no run-time seen alters:
 * no quotes, backslash, `<`, `>`, `&`, `%`, `+` or space.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class BitWriter {
  #text = '';
  #held = 0;
  #count = 0;

  /** `value` in `width` bits, the highest first; `0 <= value < 2 ** width`, `width <= 32`. */
  bits(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit in ${width} bits`);
    }
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      this.#held = (this.#held << 1) | (Math.floor(value / 2 ** bit) & 1);
      this.#count += 1;
      if (this.#count === 6) this.#flush();
    }
  }

  flag(value: boolean): void {
    this.bits(value ? 1 : 0, 1);
  }

  /** One of `size` values in as few bits as can be without fractions; nothing for one of one. */
  choice(value: number, size: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= size) throw new RangeError(`${value} is not below ${size}`);
    const { short, width } = truncated(size);
    if (value < short) this.bits(value, width);
    else this.bits(value + short, width + 1);
  }

  /** Any whole number from 0 up; small ones cost least (4 bits a group, each group 3 of the number). */
  count(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a count`);
    let rest = value;
    do {
      const group = rest % 8;
      rest = Math.floor(rest / 8);
      this.bits(group * 2 + (rest > 0 ? 1 : 0), 4);
    } while (rest > 0);
  }

  /** Lower-case letters, digits and hyphens, such as an id or a language tag. */
  word(value: string): void {
    this.count(value.length);
    for (const letter of value) {
      const place = WORD_ALPHABET.indexOf(letter);
      if (place < 0) throw new RangeError(`${value} has a character outside [a-z0-9-]`);
      this.choice(place, WORD_ALPHABET.length);
    }
  }

  /** All that was written, the last character filled up with zeros. */
  text(): string {
    while (this.#count > 0) this.flag(false);
    return this.#text;
  }

  #flush(): void {
    this.#text += ALPHABET.charAt(this.#held);
    this.#held = 0;
    this.#count = 0;
  }
}

/** Reads in the order of writing. Every method throws `DamagedError` at the end of the text. */
export class BitReader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  bits(width: number): number {
    let value = 0;
    for (let count = 0; count < width; count += 1) {
      const character = this.#text.charAt(Math.floor(this.#position / 6));
      const six = character === '' ? -1 : ALPHABET.indexOf(character);
      if (six < 0) throw new DamagedError(`no bits at ${this.#position}`);
      value = value * 2 + ((six >> (5 - (this.#position % 6))) & 1);
      this.#position += 1;
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  choice(size: number): number {
    const { short, width } = truncated(size);
    const value = this.bits(width);
    if (value < short) return value;
    const whole = value * 2 + this.bits(1) - short;
    if (whole >= size) throw new DamagedError(`${whole} is not below ${size}`);
    return whole;
  }

  count(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 8) {
      const group = this.bits(4);
      value += Math.floor(group / 2) * scale;
      if (group % 2 === 0) return value;
    }
    throw new DamagedError('a count has no end');
  }

  word(): string {
    const length = this.count();
    let value = '';
    for (let index = 0; index < length; index += 1) value += WORD_ALPHABET.charAt(this.choice(WORD_ALPHABET.length));
    return value;
  }
}

/** The text is cut off, altered, or was never ours. */
export class DamagedError extends Error {}

const WORD_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Truncated binary: `short` values take `width` bits, the others one more. */
function truncated(size: number): { short: number; width: number } {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`no choice among ${size}`);
  const width = Math.floor(Math.log2(size));
  return { short: 2 ** (width + 1) - size, width };
}
