import { parameters } from '../../../src/i18n/parameters.js';
import { wordsOf } from '../../../src/i18n/table.js';
import type { Language } from '../../../src/model/text.js';
import { languageName } from '../../content/words.js';
import { cell, escapedHtml, section, tableRow, textsTable } from './sheet-html.js';

/** The interface's own words, sentences with the numbers that a language tells apart. */
export function wordsTable(languages: readonly Language[]): string {
  const [first, ...others] = languages.map((language) => ({ language, words: new Map(wordsIn(wordsOf(language), parameters, '')) }));
  if (!first) return '';
  const rows = [...first.words].map(([path, words]) => {
    const cells = [first, ...others].map((each) => cell(each.language, shown(each === first ? words : each.words.get(path))));
    return tableRow(`<code>${path}</code>`, cells);
  });
  return section('Words', textsTable(['Where', ...languages.map(languageName)], rows), 'words');
}

type Said = readonly [path: string, words: readonly string[]];

function wordsIn(part: unknown, names: unknown, path: string): readonly Said[] {
  if (typeof part === 'string') return [[path, [part]]];
  if (Array.isArray(part)) return [[path, part.map(String)]];
  if (isSentence(part)) return [[path, samples(part, Array.isArray(names) ? names.map(String) : [])]];
  return Object.entries(isGroup(part) ? part : {}).flatMap(([key, value]) => wordsIn(value, isGroup(names) ? names[key] : undefined, path === '' ? key : `${path}.${key}`));
}

/** Welsh tells 0, 1, 2, 3 and 6 apart, Arabic 11 and 100, too. */
const NUMBERS = [0, 1, 2, 3, 6, 11, 12, 100];
const NAMES: readonly string[] = ['time', 'token', 'entry', 'month'];

function samples(sentence: (...values: readonly unknown[]) => string, names: readonly string[]): readonly string[] {
  const values = NUMBERS.map((number) => names.map((name, index) => (NAMES.includes(name) ? `{${name}}` : index === 0 || NAMES.includes(names[0] ?? '') ? number : 12)));
  return [...new Set(values.map((each) => sentence(...each)))];
}

function shown(words: readonly string[] | undefined): string {
  return words ? words.map(escapedHtml).join('<br>') : 'missing';
}

function isSentence(part: unknown): part is (...values: readonly unknown[]) => string {
  return typeof part === 'function';
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
