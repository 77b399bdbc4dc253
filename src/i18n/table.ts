import type { Language } from '../model/text.js';
import { cy } from './cy.js';
import { en } from './en.js';
import type { Words } from './words.js';

const table = new Map<Language, Words>([en, cy].map((words) => [words.language, words]));

/** The languages that the interface speaks by itself; others come from files. */
export const interfaceLanguages: readonly Language[] = [...table.keys()];

/** Adds those of a language that a course brings along, for as long as the program runs. */
export function addWords(words: Words): void {
  table.set(words.language, words);
}

/**
 * The interface's words.
 *
 * @throws RangeError for a language without any: the build refuses a course in such a language
 */
export function wordsOf(language: Language): Words {
  const words = table.get(language);
  if (!words) throw new RangeError(`no interface words in ${language}`);
  return words;
}
