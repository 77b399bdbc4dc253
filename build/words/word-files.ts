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
import { parseYaml } from '../content/yaml-file.js';
import { directionOf } from '../translation/direction.js';
import { compileWords } from './compile-words.js';

/** What the player's script of a language is made from. */
export interface WrittenWords {
  readonly language: Language;
  readonly decimal: string;
  readonly words: Written;
}

/** By language, those that were read so far. */
const read = new Map<Language, WrittenWords>();

/** The words of a language that came from a file. */
export function writtenWords(language: Language): WrittenWords | undefined {
  return read.get(language);
}

/**
 * Reads `words/<language>.yaml` for every language of the course that the interface does not speak by itself, and makes it speak
 * them from now on: a further language is files, and no code.
 *
 * @param languages - of the course
 * @returns what is wrong; then nothing is built in that language
 */
export function useWordFiles(tree: Tree, languages: readonly Language[]): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (problem: ContentProblem) => problems.push(problem);
  for (const language of languages.filter((each) => !interfaceLanguages.includes(each))) {
    const file = fileOf(language);
    const bytes = tree.bytes.get(file);
    const tell = (found: string, wanted: string) => report({ file, line: 1, column: 1, path: 'file', found, wanted });
    if (!bytes) tell('missing', `wanted the interface’s words in ${languageName(language)}, which speaks only ${interfaceLanguages.join(' and ')} by itself`);
    else if (Intl.PluralRules.supportedLocalesOf(language).length === 0) tell(`"${language}"`, 'wanted a language whose plurals Unicode knows');
    else readWordFile(file, language, bytes, report);
  }
  for (const file of tree.files.filter((each) => each.startsWith('words/'))) {
    const used = languages.some((language) => fileOf(language) === file && !interfaceLanguages.includes(language));
    if (!used) report({ file, line: 1, column: 1, path: 'file', found: 'words that nothing says', wanted: 'wanted the name of another language of course.yaml, or no such file' });
  }
  return inReadingOrder(problems);
}

function fileOf(language: Language): string {
  return `words/${language}.yaml`;
}

function readWordFile(file: string, language: Language, bytes: Uint8Array, report: (problem: ContentProblem) => void): void {
  let flawed = false;
  const reportFlaw = (problem: ContentProblem) => {
    flawed = true;
    report(problem);
  };
  const source = decode(file, bytes, reportFlaw);
  const yaml = source && parseYaml(source, reportFlaw);
  if (!yaml) return;
  const own: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => own.includes(category));
  // What is the same for every language, or known of it, is nobody's to write.
  const { language: _, direction: __, ...like } = en;
  const whole = compileWords(
    yaml.data,
    { like: { ...like, statement: statementEn }, parameters: { ...parameters, statement: statementParameters }, categories },
    new Place(yaml, reportFlaw, []),
  );
  if (flawed || typeof whole === 'string' || !('statement' in whole) || !whole['statement']) return;
  const { statement, ...words } = whole;
  const written: WrittenWords = { language, decimal: String(words['decimal']), words: { language, direction: directionOf(language), ...words } };
  read.set(language, written);
  // Held against the English words above, each a sentence where these are.
  addWords(saidBy(language, written.decimal, written.words) as Words);
  addStatement(language, saidBy(language, written.decimal, statement) as StatementWords);
}
