import type { Language } from '../../../src/model/text.js';

/** What is said: in one form, or in a form for each number that is told apart. */
export type Said<Text> = { readonly text: Text } | Forms<Text>;

export interface Forms<Text> {
  /** The name of the number that decides. */
  readonly by: string;
  /** As an author writes them: `two`, `few, many`, `=0`, `=count`, `rest`. */
  readonly forms: readonly (readonly [key: string, said: Said<Text>])[];
}

/** One form of a sentence, and what has to be so that it is said. */
export interface Leaf<Text> {
  readonly text: Text;
  /** From the outermost; none where the sentence has one form. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly by: string;
  readonly key: string;
  /** Of its numbers, some that lead here; none where it is another value that it equals. */
  readonly numbers: readonly number[];
}

export const REST = 'rest';

export function leavesOf<Text>(said: Said<Text>, language: Language): readonly Leaf<Text>[] {
  if ('text' in said) return [{ text: said.text, conditions: [] }];
  return said.forms.flatMap(([key, each]) => {
    const numbers = key.startsWith('=') ? [Number(key.slice(1))].filter((number) => !Number.isNaN(number)) : NUMBERS.filter((number) => keyFor(said, { [said.by]: number }, language) === key);
    return leavesOf(each, language).map(({ text, conditions }) => ({ text, conditions: [{ by: said.by, key, numbers }, ...conditions] }));
  });
}

/** What decides in a sentence: numbers, and values that they may equal. */
export function decidersOf(said: Said<unknown>): readonly string[] {
  if ('text' in said) return [];
  return [...new Set([said.by, ...said.forms.flatMap(([key, each]) => [...(/^=[a-z]/i.test(key) ? [key.slice(1)] : []), ...decidersOf(each)])])];
}

/**
 * What one language says where another says one of its forms: the form for the first numbers that lead to both.
 *
 * @param leaf - of `other`, which tells other numbers apart
 */
export function counterpart<Text>(said: Said<Text>, from: Language, other: Said<unknown>, to: Language, leaf: Leaf<unknown>): Text | undefined {
  const names = [...new Set([...decidersOf(other), ...decidersOf(said)])];
  const path = pathOf(leaf.conditions);
  for (const values of valuesOf(names)) {
    if (pathFor(other, values, to) === path) return textFor(said, values, from);
  }
  // No number leads there.
  return leavesOf(said, from).at(-1)?.text;
}

/**
 * The forms that a language needs which has none yet: a plural of each kind that it has, in place of those of the original.
 *
 * @param categories - plural categories of the language, `other` the last
 */
export function formsFor<Text>(said: Said<Text>, from: Language, categories: readonly string[], to: Language): Said<Text> {
  if ('text' in said) return said;
  const equal = said.forms.filter(([key]) => key.startsWith('='));
  const plural = said.forms.some(([key]) => !key.startsWith('=') && key !== REST);
  const expanded = equal.map(([key, each]) => [key, formsFor(each, from, categories, to)] as const);
  const taken = equal.map(([key]) => Number(key.slice(1)));
  const others = (plural ? categories : ['other']).flatMap((category): (readonly [string, Said<Text>])[] => {
    const numbers = NUMBERS.filter((number) => pluralOf(to, number) === category);
    // Zero may be a plural of its own, and already be told apart as a number.
    if (category !== 'other' && numbers.every((number) => taken.includes(number))) return [];
    const key = keyFor(said, { [said.by]: numbers.find((number) => !taken.includes(number)) ?? Number.NaN }, from);
    const like = said.forms.find(([each]) => each === key)?.[1] ?? said.forms.at(-1)?.[1];
    return like ? [[category === 'other' ? REST : category, formsFor(like, from, categories, to)]] : [];
  });
  return { by: said.by, forms: [...expanded, ...others] };
}

/** To put forms in order: numbers by themselves, small ones before large ones, the rest. */
export function compareLeaves(a: Leaf<unknown>, b: Leaf<unknown>): number {
  const ranks = ({ conditions }: Leaf<unknown>) => conditions.map(({ key, numbers }) => (key === REST ? Infinity : key.startsWith('=') ? -1 : Math.min(...numbers)));
  const [as, bs] = [ranks(a), ranks(b)];
  const at = as.findIndex((rank, index) => rank !== bs[index]);
  return at < 0 ? 0 : (as[at] ?? 0) < (bs[at] ?? 0) ? -1 : 1;
}

/** `count-two`, `best-is-steps.steps-few-many`: as a part of an address. */
export function pathOf(conditions: readonly Pick<Condition, 'by' | 'key'>[]): string {
  return conditions.map(({ by, key }) => `${by}-${key.replace('=', 'is-').replace(/[^A-Za-z0-9]+/g, '-')}`).join('.');
}

/** Every plural that Unicode knows has one of them. Zero is the last that a plural is shown by: it often has words of its own. */
const NUMBERS: readonly number[] = [...Array.from({ length: 12 }, (_, index) => index + 1), 0, 13, 14, 20, 21, 22, 25, 30, 100, 101, 102, 103, 111, 1_000_000, 1.5];

type Values = Readonly<Record<string, number>>;

/** Every way to give each name a number, first those that are nothing special, nor the same. */
function* valuesOf([name, ...others]: readonly string[], [plain = 12, ...more]: readonly number[] = [12, 20, 100]): Generator<Values> {
  if (name === undefined) yield {};
  else for (const number of new Set([plain, ...NUMBERS])) for (const rest of valuesOf(others, more)) yield { [name]: number, ...rest };
}

/** What equals comes first, as when it is said. */
function keyFor({ by, forms }: Forms<unknown>, values: Values, language: Language): string | undefined {
  const number = values[by] ?? Number.NaN;
  const keys = forms.map(([key]) => key);
  const equal = keys.find((key) => key.startsWith('=') && (Number(key.slice(1)) === number || values[key.slice(1)] === number));
  const category = pluralOf(language, number);
  return equal ?? keys.find((key) => key.split(',').some((part) => part.trim() === category)) ?? keys.find((key) => key === REST);
}

const rules = new Map<Language, Intl.PluralRules>();

function pluralOf(language: Language, number: number): string {
  const own = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, own);
  return own.select(number);
}

function textFor<Text>(said: Said<Text>, values: Values, language: Language): Text | undefined {
  if ('text' in said) return said.text;
  const key = keyFor(said, values, language);
  const next = said.forms.find(([each]) => each === key)?.[1];
  return next && textFor(next, values, language);
}

function pathFor(said: Said<unknown>, values: Values, language: Language): string {
  const conditions: { by: string; key: string }[] = [];
  let at = said;
  while (!('text' in at)) {
    const key = keyFor(at, values, language);
    const next = at.forms.find(([each]) => each === key)?.[1];
    if (key === undefined || !next) break;
    conditions.push({ by: at.by, key });
    at = next;
  }
  return pathOf(conditions);
}
