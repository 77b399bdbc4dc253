import { z } from 'zod';
import type { Language } from '../../src/model/text.js';
import type { Place } from './place.js';
import type { Salvaged } from './shape.js';
import { languageName, listed } from './words.js';

/** A text of an employer's own: one language is enough, so that nobody is stopped for want of a translator. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** @param entry - the schema of what stands in one language */
export function localTextSchema(languages: readonly Language[] | undefined, entry: (wanted: string) => z.ZodType<string>): z.ZodType<LocalText> {
  if (!languages) return z.record(z.string(), entry('wanted text'), 'wanted text in each language');
  const shape = Object.fromEntries(languages.map((language) => [language, entry(`wanted the ${languageName(language)} text`).optional()]));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? languages.join(', ') : `wanted text in ${listed(languages.map(languageName))}`),
  });
}

export function words(wanted: string): z.ZodType<string> {
  return z.string(wanted).regex(/\S/, wanted);
}

/** Tells of languages that a text is missing in, and what is shown there: an error where it has none at all. */
export function warnOfMissing(
  text: Salvaged<LocalText> | undefined,
  place: Place,
  languages: readonly Language[],
  shownThen: string,
): void {
  if (!text || !place.intact) return;
  const missing = languages.filter((language) => text[language] === undefined && place.at(language).intact);
  if (missing.length === languages.length) return place.report('no text', `wanted it in ${listed(languages.map(languageName))}, or no such line`);
  const names = listed(missing.map(languageName));
  if (missing.length > 0) place.warn(`no ${names} text, so ${shownThen} in ${names}`, `wanted it in ${names}, too`);
}

/** The name as Markdown, in another language where it has none in this one. */
export function nameIn(name: Salvaged<LocalText> | undefined, language: Language): string | undefined {
  const other = Object.entries(name ?? {})[0];
  return name?.[language] ?? (other && `[${other[1]}](lang:${other[0]})`);
}
