import type { Language } from '../model/text.js';
import { shortNumber } from './short-number.js';

/** Words as a file has them, ready to be said. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written } | Sentence;

/** What is said of numbers and names. */
export interface Sentence {
  /** Told apart from a group of words by a key that none has. */
  readonly '': Form;
}

/** Values stand in a text as `{0}`, by their position. */
export type Form =
  | string
  | {
      /** Position of the number that decides. */
      readonly by: number;
      /**
       * By the plural category of that number (CLDR), or what it equals: `=0`, or `=#1`, the value at position 1.
       * What it equals comes first.
       */
      readonly forms: Readonly<Record<string, Form>>;
    };

/**
 * A table of words that can be used like one of those in this folder.
 *
 * @param decimal - the language's decimal sign
 */
export function saidBy(language: Language, decimal: string, written: Written): unknown {
  const rules = new Intl.PluralRules(language);
  const shown = (value: unknown) => (typeof value === 'number' ? shortNumber(value).replace('.', decimal) : String(value));
  const said = (form: Form, values: readonly unknown[]): string => {
    if (typeof form === 'string') return form.replace(/\{(\d)\}/g, (_, position: string) => shown(values[Number(position)]));
    const value = values[form.by];
    const [equal] = Object.entries(form.forms).filter(([key]) => key === `=${String(value)}` || (key.startsWith('=#') && values[Number(key.slice(2))] === value));
    return said(equal?.[1] ?? form.forms[rules.select(Number(value))] ?? '', values);
  };
  const tableOf = (part: Written): unknown => {
    if (typeof part === 'string') return part;
    if (Array.isArray(part)) return part.map(tableOf);
    if (isSentence(part)) return (...values: readonly unknown[]) => said(part[''], values);
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, tableOf(value)]));
  };
  return tableOf(written);
}

function isSentence(part: object): part is Sentence {
  return '' in part;
}
