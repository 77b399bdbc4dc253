/**
 * Compares words by the alphabet of a language, its digraphs as letters of their own. Not by
 * `Intl.Collator`: Chromium has no Welsh there and would sort as English without saying so.
 *
 * Capitals, accents and vowel signs count only where all letters are the same. A space comes before every letter, so
 * that `codi pryder` stands before `codiad`; other marks are passed over. Where two letters
 * only look like a digraph, an author parts them by a combining grapheme joiner (U+034F), as
 * Unicode has it: `Ban\u034Fgor`.
 *
 * @param alphabet - letters in their order with a space between
 * @see The Unicode Standard, section 23.2, on the joiner
 */
export function byAlphabet(alphabet: string): (a: string, b: string) => number {
  const letters = alphabet.normalize('NFC').split(' ');
  const ranks = new Map(letters.map((letter, index) => [letter, String.fromCharCode(FIRST + index)]));
  // The longest first, so that `ll` is not read as two letters. Vowel signs and the joiner are none.
  const longest = [...letters].sort((a, b) => b.length - a.length);
  const each = new RegExp(`${longest.join('|')}|[\\p{L}\\p{N} ]`, 'gu');
  // An accented letter is one of its own where the alphabet has it, and else the same as without.
  const rankOf = (letter: string): string => ranks.get(letter) ?? ranks.get(letter.normalize('NFD').charAt(0)) ?? letter;
  const keyOf = (word: string): string => (word.normalize('NFC').toLowerCase().match(each) ?? []).map(rankOf).join('');
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a.normalize('NFD'), b.normalize('NFD'));
}

/** Above the digits and the space, which come before all letters. */
const FIRST = 0x100;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
