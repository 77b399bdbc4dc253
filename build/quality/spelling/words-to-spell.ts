import { wordsIn } from '../sentences.js';

/** Words of a text that have letters in them, with straight apostrophes, each once. A number such as `7pm` is none. */
export function wordsToSpell(text: string): readonly string[] {
  const straight = text.replaceAll('’', "'");
  return [...new Set(wordsIn(straight).filter((word) => !/\p{N}/u.test(word)))];
}
