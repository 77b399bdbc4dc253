import type { Form, Written } from '../../src/i18n/written-words.js';
import type { Place } from '../content/place.js';
import { described, listed, nearest, useOneOf } from '../content/words.js';

/** What the file's words are held against. */
export interface WordShape {
  /** Words that are complete: the English ones. */
  readonly like: unknown;
  /** Names of what a sentence is about, in groups like the words. */
  readonly parameters: unknown;
  /** Plural categories of the language. */
  readonly categories: readonly string[];
}

/**
 * What a file of words says, ready for `saidBy`. Everything that is missing, misspelt or incomplete is told, so that
 * nothing falls back to another language in silence.
 */
export function compileWords(written: unknown, shape: WordShape, place: Place): Written {
  const { like, parameters, categories } = shape;
  if (typeof like === 'function') return { '': formOf(written, namesIn(parameters), categories, place) };
  if (typeof like === 'string') return isWords(written) ? sentence(written, [], place) : told(place, described(written), 'wanted words');
  if (Array.isArray(like)) {
    if (Array.isArray(written) && written.length === like.length) return like.map((each: unknown, index) => compileWords(written[index], { ...shape, like: each }, place.at(index)));
    return told(place, described(written), `wanted a list of ${like.length}`);
  }
  const group = isGroup(like) ? like : {};
  if (!isGroup(written)) return told(place, described(written), `wanted keys and words (${Object.keys(group).join(', ')})`);
  const known = Object.entries(group);
  const keys = known.map(([key]) => key);
  const strange = Object.keys(written).filter((key) => !keys.includes(key));
  const misspelt = new Set<string>();
  for (const key of strange) {
    const meant = nearest(key, keys.filter((each) => !(each in written)));
    if (meant !== undefined) misspelt.add(meant);
    place.at(key).reportKey('unknown key', meant ? `use ${meant}` : useOneOf(key, keys, 'wanted no such key'));
  }
  // A misspelt key is not also a missing one.
  const asked = known.filter(([key]) => !misspelt.has(key));
  return Object.fromEntries(asked.map(([key, each]) => [key, compileWords(written[key], { ...shape, like: each, parameters: partOf(parameters, key) }, place.at(key))]));
}

/** What English words are held against, and all others with them: themselves, with a function in the place of each sentence. */
export function shapeOf(written: unknown, parameters: unknown): unknown {
  if (Array.isArray(parameters)) return () => '';
  if (Array.isArray(written)) return written.map((each: unknown) => shapeOf(each, undefined));
  if (!isGroup(written)) return '';
  return Object.fromEntries(Object.entries(written).map(([key, each]) => [key, shapeOf(each, partOf(parameters, key))]));
}

/** The key of the words for all numbers that no other key is for. */
const REST = 'rest';

/** A sentence, or one for each number that is told apart. */
function formOf(written: unknown, names: readonly string[], categories: readonly string[], place: Place): Form {
  if (isWords(written)) return sentence(written, names, place);
  if (!isGroup(written)) return told(place, described(written), `wanted a sentence with ${listed(names.map((name) => `{${name}}`))}`);
  const { by, ...forms } = written;
  const position = typeof by === 'string' ? names.indexOf(by) : -1;
  if (position < 0) return told(place, by === undefined ? 'forms without by' : `by ${described(by)}`, `wanted by: ${names.join(' or ')}, the number that decides`);
  const compiled: Record<string, Form> = {};
  for (const [key, form] of Object.entries(forms)) {
    // One form can serve several categories: `two, few: …`.
    for (const each of key.split(',').map((part) => part.trim())) {
      const name = caseOf(each, names, categories);
      if (name === undefined) place.at(key).reportKey(`"${each}"`, `wanted ${listed(categories)}, or = and a number or ${names.join(' or ')}`);
      else if (name in compiled) place.at(key).reportKey(`"${each}" again`, 'wanted it once');
      else compiled[name] = formOf(form, names, categories, place.at(key));
    }
  }
  const { [REST]: rest, ...said } = compiled;
  const open = categories.filter((category) => !(category in said));
  if (rest !== undefined) return { by: position, forms: { ...said, ...Object.fromEntries(open.map((category) => [category, rest])) } };
  if (open.length > 0) place.report(`no words for ${listed(open)}`, `wanted ${listed(categories)}, which the language tells apart, or ${REST}`);
  return { by: position, forms: said };
}

function caseOf(key: string, names: readonly string[], categories: readonly string[]): string | undefined {
  if (categories.includes(key) || key === REST || /^=\d+$/.test(key)) return key;
  const position = key.startsWith('=') ? names.indexOf(key.slice(1)) : -1;
  return position < 0 ? undefined : `=#${position}`;
}

function sentence(words: string, names: readonly string[], place: Place): string {
  return words.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const position = names.indexOf(name);
    if (position < 0) place.report(`${whole} in a sentence`, useOneOf(name, names.map((each) => `{${each}}`), 'wanted no such mark'));
    return `{${position}}`;
  });
}

function told(place: Place, found: string, wanted: string): string {
  place.report(found, wanted);
  return '';
}

function namesIn(parameters: unknown): readonly string[] {
  return Array.isArray(parameters) ? parameters.map(String) : [];
}

function partOf(group: unknown, key: string): unknown {
  return isGroup(group) ? group[key] : undefined;
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
