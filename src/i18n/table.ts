import type { Language } from '../model/text.js';
import { cy } from './cy.js';
import { en } from './en.js';
import type { Words } from './words.js';

const table: Readonly<Record<Language, Words>> = { en, cy };

/** The languages that the interface speaks. */
export const interfaceLanguages: readonly Language[] = Object.keys(table);

/**
 * The interface's words.
 *
 * @throws RangeError for a language without any: the build refuses a course in such a language
 */
export function wordsOf(language: Language): Words {
  const words = table[language];
  if (!words) throw new RangeError(`no interface words in ${language}`);
  return words;
}
