import type { Language } from '../model/text.js';

/** A form for each way in which the language counts; `other` serves where one is missing. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses by number for one language. Welsh has all six forms: a noun after 2, 3 and 6
 * mutates (`2 bwynt`, `3 phwynt`, `6 phwynt`), and 0 and 1 speak of it otherwise.
 */
export function pluralIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
