import { LETTERS, letterNumber, letterOf, LONGEST_TEXT } from '../../../model/items/fill-in.js';
import type { ResponseCodec } from '../response-codec.js';

/** Its length, then each letter: 57 characters of suspend data at most, 8.3 bits a letter. */
export const fillIn: ResponseCodec<'fill-in'> = {
  write(writer, _layout, { text }) {
    writer.choice(text.length, LONGEST_TEXT + 1);
    for (const letter of text) writer.choice(letterNumber(letter), LETTERS);
  },
  read(reader) {
    const length = reader.choice(LONGEST_TEXT + 1);
    return { kind: 'fill-in', text: Array.from({ length }, () => letterOf(reader.choice(LETTERS))).join('') };
  },
  fit: (_item, response) => response,
};
