import { Document, type Scalar } from 'yaml';
import type { Language } from '../../../src/model/text.js';
import { Source } from '../../content/source.js';
import type { Tree } from '../../content/tree.js';
import { listed } from '../../content/words.js';
import type { AuthorString } from '../author-string.js';
import { textOfScalar } from '../yaml-strings.js';
import { compareLeaves, counterpart, formsFor, leavesOf, pathOf, type Condition, type Leaf, type Said } from './forms.js';
import { wordEntries, type WordEntry } from './word-entries.js';
import { WORDS, wordFile } from './word-file.js';

/**
 * What the interface says. A sentence that is said of numbers is a text for each of its forms in the language that it is translated
 * into: each beside what the original says of the same number.
 *
 * @param languages - of the course; none of the interface's words are translated where the first has no file of them
 */
export function wordStrings(tree: Tree, [from = '', ...targets]: readonly Language[]): readonly AuthorString[] {
  const original = sourceIn(tree, from);
  const others = targets.map((language) => {
    const source = sourceIn(tree, language);
    return { language, source, entries: new Map(wordEntries(source.text).map((entry) => [keyOf(entry), entry.said])) };
  });
  return wordEntries(original.text).flatMap((entry) => {
    const strings = new Map<string, { readonly leaf: Leaf<unknown>; readonly string: AuthorString }>();
    // What one of its forms says anew, every form has to be held against.
    const origin = leavesOf(entry.said, from).map(({ text }) => text.value).join('\n');
    for (const { language, source, entries } of others) {
      const there = entries.get(keyOf(entry));
      const said = there ?? formsFor(entry.said, from, categoriesOf(language), language);
      for (const leaf of leavesOf(said, language)) {
        const like = counterpart(entry.said, from, said, language, leaf);
        if (!like) continue;
        const address = addressOf(entry, leaf.conditions);
        const known = strings.get(address)?.string;
        const texts = { [from]: { ...textOfScalar(like, original), origin }, ...known?.texts, ...(there && { [language]: textOfScalar(leaf.text, source) }) };
        strings.set(address, { leaf, string: { ...wordString(entry, address, leaf, texts), for: [...(known?.for ?? []), language] } });
      }
    }
    return [...strings.values()].sort((a, b) => compareLeaves(a.leaf, b.leaf)).map(({ string }) => string);
  });
}

/**
 * The file of a language that has none yet.
 *
 * @param words - by address, all of them
 */
export function newWordFile(tree: Tree, from: Language, to: Language, words: ReadonlyMap<string, string>): string {
  const file = new Document({});
  for (const entry of wordEntries(sourceIn(tree, from).text)) {
    const said = formsFor(entry.said, from, categoriesOf(to), to);
    const path = entry.path.map((key) => (typeof key === 'number' ? key - 1 : key));
    file.setIn(path, file.createNode(dataOf(said, (conditions) => words.get(addressOf(entry, conditions)) ?? '', [])));
  }
  return file.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

function wordString(entry: WordEntry, address: string, { conditions }: Leaf<unknown>, texts: AuthorString['texts']): AuthorString {
  const values = conditions.flatMap(({ by, key }) => [by, ...(/^=[a-z]/i.test(key) ? [key.slice(1)] : [])]);
  return {
    address,
    owner: WORDS,
    role: 'word',
    form: 'sentence',
    module: WORDS,
    texts,
    notes: entry.notes,
    ...(conditions.length > 0 && { when: `Said when ${listed(conditions.map(whenOf))}.`, spare: values }),
  };
}

/** How many of a form's numbers are told. */
const SHOWN = 6;

function whenOf({ by, key, numbers }: Condition): string {
  if (numbers.length === 0) return `{${by}} is the same as {${key.slice(1)}}`;
  const whole = numbers.filter(Number.isInteger).sort((a, b) => a - b);
  const shown = (whole.length > 0 ? whole : numbers).slice(0, SHOWN).map(String);
  const isOpen = whole.length > SHOWN || whole.some((number) => number > 12);
  const last = !isOpen && shown.length > 1 ? ` or ${shown.pop() ?? ''}` : '';
  const said = isOpen ? `${shown.join(', ')} and so on` : `${shown.join(', ')}${last}`;
  return `{${by}} is ${said}${key.startsWith('=') ? '' : ` (${key})`}`;
}

function addressOf(entry: WordEntry, conditions: readonly Condition[]): string {
  return `${[WORDS, ...entry.path].join('.')}${conditions.length === 0 ? '' : `:${pathOf(conditions)}`}`;
}

function keyOf({ path }: WordEntry): string {
  return path.join('.');
}

function sourceIn(tree: Tree, language: Language): Source {
  return new Source(wordFile(language), new TextDecoder().decode(tree.bytes.get(wordFile(language)) ?? new Uint8Array()));
}

/** In the order of CLDR, `other` the last. */
function categoriesOf(language: Language): readonly string[] {
  const own: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => own.includes(category));
}

function dataOf(said: Said<Scalar<string>>, wordsFor: (conditions: readonly Condition[]) => string, conditions: readonly Condition[]): unknown {
  if ('text' in said) return wordsFor(conditions);
  const forms = said.forms.map(([key, each]) => [key, dataOf(each, wordsFor, [...conditions, { by: said.by, key, numbers: [] }])] as const);
  return { by: said.by, ...Object.fromEntries(forms) };
}
