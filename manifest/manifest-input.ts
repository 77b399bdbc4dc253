import type { Course, Unit } from '../src/model/course.js';
import { lineOf, plain, type Language, type TextId, type Texts } from '../src/model/text.js';

/** What a manifest tells an LMS about: one unit as one zip. */
export interface ManifestInput {
  readonly course: Course;
  readonly unit: Unit;
  /** Every language of the course. */
  readonly texts: Readonly<Record<Language, Texts>>;
  /** The page that the LMS opens, as it is called in the zip. */
  readonly page: string;
  /** Every file of the zip but the manifest itself, with forward slashes. */
  readonly files: readonly string[];
}

/**
 * A line without markup, for names that an LMS shows.
 *
 * @throws RangeError if the language or the line is missing: a bug in the caller
 */
export function nameIn(input: Pick<ManifestInput, 'texts'>, language: Language, id: TextId): string {
  const texts = input.texts[language];
  if (!texts) throw new RangeError(`no texts in ${language}`);
  return plain(lineOf(texts, id));
}

/** The language that a standard with one language for each name is given. */
export function defaultLanguage(course: Course): Language {
  const [language] = course.languages;
  if (language === undefined) throw new RangeError(`course ${course.id} has no language`);
  return language;
}
