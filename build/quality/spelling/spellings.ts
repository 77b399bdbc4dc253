import type { Language } from '../../../src/model/text.js';

/**
 * What a word may rest on: it is spelt rightly when, in one of these ways, each of its pieces is.
 *
 * A dictionary knows words, and a text has words that are written together: `the nurse's`, `mae'r`,
 * `relationship-centred`.
 */
export function waysToSpell(word: string, language: Language): readonly (readonly string[])[] {
  const hyphened = word.split('-');
  return [
    [word],
    ...(language === 'cy' ? welsh(word) : english(word)),
    ...(hyphened.length > 1 && hyphened.every((piece) => piece !== '') ? [hyphened.map((piece) => withoutClitic(piece, language))] : []),
  ];
}

/** What Welsh hangs behind a word that ends in a vowel: articles, pronouns, `yn`. */
const clitics = /^(.*\p{L})'(?:r|n|i|u|w|m|th|ch)$/u;

function welsh(word: string): readonly (readonly string[])[] {
  const [, stem] = clitics.exec(word) ?? [];
  return stem === undefined ? [] : [[stem]];
}

function english(word: string): readonly (readonly string[])[] {
  const [, owner] = /^(.*\p{L})'s?$/u.exec(word) ?? [];
  return owner === undefined ? [] : [[owner]];
}

function withoutClitic(piece: string, language: Language): string {
  const [shorter] = language === 'cy' ? welsh(piece) : english(piece);
  return shorter?.[0] ?? piece;
}

/** What a mutated word begins with, and what it may have begun with: soft, nasal and spirant, and `h` before a vowel. */
const mutations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngh/, ['c']],
  [/^ng/, ['g']],
  [/^mh/, ['p']],
  [/^nh/, ['t']],
  [/^ch/, ['c']],
  [/^ph/, ['p']],
  [/^th/, ['t']],
  [/^dd/, ['d']],
  [/^f(?!f)/, ['b', 'm']],
  [/^g/, ['c']],
  [/^b/, ['p']],
  [/^d(?!d)/, ['t']],
  [/^m(?!h)/, ['b']],
  [/^n(?!g|h)/, ['d']],
  [/^l(?!l)/, ['ll', 'gl']],
  [/^r(?!h)/, ['rh', 'gr']],
  [/^h(?=[aeiouwyâêîôûŵŷ])/, ['']],
  [/^(?=[aeiouwyâêîôûŵŷ])/, ['g']],
];

/**
 * Words that this one may be a mutation of: `Caerdydd` for `Nghaerdydd`, `Powys` for `Bowys`. A dictionary has its
 * own words in each of their forms; the project's lists have a word once.
 */
export function unmutated(word: string): readonly string[] {
  const small = uncapital(word);
  const before = mutations.flatMap(([form, letters]) => (form.test(small) ? letters.map((each) => small.replace(form, each)) : []));
  // At the start of a sentence the capital says nothing.
  return small === word ? before : before.flatMap((each) => [each.charAt(0).toUpperCase() + each.slice(1), each]);
}

export function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
