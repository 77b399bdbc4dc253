import { LETTERS, letterNumber, letterOf, LONGEST_TEXT } from '../../../model/items/fill-in.js';
import type { ResponseCodec } from '../response-codec.js';

/** What most answers are made of, and nothing else. */
const PLAIN = ' abcdefghijklmnopqrstuvwxyz';

/** Its length, then each letter: 4.8 bits a letter of a plain text, else 8.3; 57 characters of suspend data at most. */
export const fillIn: ResponseCodec<'fill-in'> = {
  write(writer, _layout, { text }) {
    const plain = [...text].every((letter) => PLAIN.includes(letter));
    writer.choice(text.length, LONGEST_TEXT + 1);
    writer.flag(plain, 'plain text');
    for (const letter of text) {
      if (plain) writer.choice(PLAIN.indexOf(letter), PLAIN.length);
      else writer.choice(letterNumber(letter), LETTERS);
    }
  },
  read(reader) {
    const length = reader.choice(LONGEST_TEXT + 1);
    const plain = reader.flag('plain text');
    const letter = () => (plain ? PLAIN.charAt(reader.choice(PLAIN.length)) : letterOf(reader.choice(LETTERS)));
    return { kind: 'fill-in', text: Array.from({ length }, letter).join('') };
  },
  fit: (_item, response) => response,
};
