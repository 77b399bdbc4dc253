import { LETTERS, letterNumber, letterOf, LONGEST_TEXT } from '../../../model/items/fill-in.js';
import type { ResponseCodec } from '../response-codec.js';

/** What most answers are made of, and nothing else. */
const PLAIN = [...' abcdefghijklmnopqrstuvwxyz'];

/** Its length, then each letter: 4.8 bits a letter of a plain text, else 8.3; 57 characters of suspend data at most. */
export const fillIn: ResponseCodec<'fill-in'> = {
  code(coder, _layout, response) {
    const letters = response && [...response.text];
    const length = coder.choice(LONGEST_TEXT + 1, letters?.length);
    const plain = coder.flag('plain text', letters?.every((letter) => PLAIN.includes(letter)));
    const letterAt = (_: unknown, index: number): string => {
      const letter = letters?.[index];
      return plain ? coder.oneOf(PLAIN, letter) : letterOf(coder.choice(LETTERS, letter === undefined ? letter : letterNumber(letter)));
    };
    return { kind: 'fill-in', text: Array.from({ length }, letterAt).join('') };
  },
  fit: (_item, response) => response,
};
