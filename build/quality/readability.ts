import { wordsIn } from './sentences.js';

/**
 * Age in years at which the sentences can be read: the Flesch–Kincaid grade, which counts
 * school years from age 5. `0.39 × words in a sentence + 11.8 × syllables in a word − 15.59`.
 *
 * Made for English. It says nothing of Welsh, which spells its vowels and mutations otherwise.
 *
 * @throws RangeError if there are no words
 */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) throw new RangeError('no words to read');
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return grade + 5;
}

/**
 * Syllables of an English word, counted from its vowels: groups of them, less a silent `e` at the
 * end. Right for about nine words in ten, with mistakes both ways. A number counts as one.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?<=[^aeiouy])(?:es|ed)$/, (end, at: number) => (needsItsVowel(letters.slice(0, at), end) ? end : ''))
    // Silent at the end, but for `table` and `people`.
    .replace(/(?<![^aeiouy]l)e$/, '')
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** `wanted` and `nurses` have it, `asked` and `knows` do not. */
function needsItsVowel(stem: string, end: string): boolean {
  return end === 'ed' ? /[td]$/.test(stem) : /(?:s|x|z|ch|sh|c|g)$/.test(stem);
}
