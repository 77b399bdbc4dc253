import { en } from '../../src/i18n/en.js';
import { parameters } from '../../src/i18n/parameters.js';
import { addWords, interfaceLanguages } from '../../src/i18n/table.js';
import type { Words } from '../../src/i18n/words.js';
import { saidBy, type Written } from '../../src/i18n/written-words.js';
import type { Language } from '../../src/model/text.js';
import { addStatement } from '../access/statement.js';
import { statementEn } from '../access/statement-en.js';
import { statementParameters, type StatementWords } from '../access/statement-words.js';
import { Place } from '../content/place.js';
import { inReadingOrder, type ContentProblem } from '../content/problem.js';
import { decode } from '../content/source.js';
import type { Tree } from '../content/tree.js';
import { languageName } from '../content/words.js';
import { parseYaml, type YamlFile } from '../content/yaml-file.js';
import { directionOf } from '../translation/direction.js';
import { WORDS, wordFile } from '../translation/words/word-file.js';
import { compileWords, shapeOf } from './compile-words.js';

/** What a language's file of words says. */
export interface WrittenWords {
  readonly language: Language;
  readonly decimal: string;
  readonly words: Written;
  /** Of the accessibility statement. */
  readonly statement: Written;
}

/** The names of what all sentences of a file are about. */
export const allParameters = { ...parameters, statement: statementParameters };

/** By language, those that were read so far. */
const read = new Map<Language, WrittenWords>();

/** The words of a language that came from a file. */
export function writtenWords(language: Language): WrittenWords | undefined {
  return read.get(language);
}

/**
 * Makes the interface speak every language of the course that it does not speak by itself: a further language is files, and no code.
 *
 * @param languages - of the course
 * @returns what is wrong with any file of words; then nothing is built
 */
export function useWordFiles(tree: Tree, languages: readonly Language[]): readonly ContentProblem[] {
  const { written, problems } = readWordFiles(tree, languages);
  for (const file of written.filter(({ language }) => !interfaceLanguages.includes(language))) {
    const { language, decimal, words, statement } = file;
    read.set(language, file);
    // Held against the English words, each a sentence where these are.
    addWords(saidBy(language, decimal, words) as Words);
    addStatement(language, saidBy(language, decimal, statement) as StatementWords);
  }
  return problems;
}

/**
 * Reads `words/<language>.yaml` for every language of the course, and English and Welsh: those have to be there only where the interface does
 * not speak the language by itself.
 *
 * @returns the files without mistakes
 */
export function readWordFiles(tree: Tree, languages: readonly Language[]): { readonly written: readonly WrittenWords[]; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const report = (problem: ContentProblem) => problems.push(problem);
  const english = parsed(tree, 'en', report);
  // A word that is new in English is missing in the others.
  const like: unknown = english ? shapeOf(english.data, allParameters) : { ...own(en), statement: statementEn };
  const written = [...new Set([...interfaceLanguages, ...languages])].flatMap((language): readonly WrittenWords[] => {
    const file = wordFile(language);
    const tell = (found: string, wanted: string) => report({ file, line: 1, column: 1, path: 'file', found, wanted });
    if (!tree.bytes.has(file)) {
      if (!interfaceLanguages.includes(language)) tell('missing', `wanted the interface’s words in ${languageName(language)}, which speaks only ${interfaceLanguages.join(' and ')} by itself`);
      return [];
    }
    if (Intl.PluralRules.supportedLocalesOf(language).length === 0) {
      tell(`"${language}"`, 'wanted a language whose plurals Unicode knows');
      return [];
    }
    const yaml = language === 'en' ? english : parsed(tree, language, report);
    return yaml ? writtenIn(yaml, language, like, report) : [];
  });
  const known = [`${WORDS}/translation.yaml`, ...[...interfaceLanguages, ...languages].map(wordFile)];
  for (const file of tree.files.filter((each) => each.startsWith(`${WORDS}/`) && !known.includes(each))) {
    report({ file, line: 1, column: 1, path: 'file', found: 'words that nothing says', wanted: 'wanted the name of another language of course.yaml, or no such file' });
  }
  return { written, problems: inReadingOrder(problems) };
}

function parsed(tree: Tree, language: Language, report: (problem: ContentProblem) => void): YamlFile | undefined {
  const bytes = tree.bytes.get(wordFile(language));
  const source = bytes && decode(wordFile(language), bytes, report);
  return source && parseYaml(source, report);
}

/** What is the same for every language, or known of it, is nobody's to write. */
function own({ language: _, direction: __, ...words }: Words): Omit<Words, 'language' | 'direction'> {
  return words;
}

function writtenIn(yaml: YamlFile, language: Language, like: unknown, report: (problem: ContentProblem) => void): readonly WrittenWords[] {
  let flawed = false;
  const reportFlaw = (problem: ContentProblem) => {
    flawed = true;
    report(problem);
  };
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const shape = { like, parameters: allParameters, categories: allCategories.filter((category) => categories.includes(category)) };
  const whole = compileWords(yaml.data, shape, new Place(yaml, reportFlaw, []));
  if (flawed || typeof whole === 'string' || !('statement' in whole) || !whole['statement']) return [];
  const { statement, ...words } = whole;
  return [{ language, decimal: String(words['decimal']), words: { language, direction: directionOf(language), ...words }, statement }];
}

/** In the order of CLDR. */
const allCategories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
