import type { Course, Unit } from '../src/model/course.js';
import { lineOf, plain, type Language, type TextId, type Texts } from '../src/model/text.js';

interface Common {
  readonly course: Course;
  /** Every language of the course. */
  readonly texts: Readonly<Record<Language, Texts>>;
  /** Every file of the zip but the manifest itself, with forward slashes. */
  readonly files: readonly string[];
}

/** A unit, and the page that an LMS opens for it. */
export interface UnitPage {
  readonly unit: Unit;
  /** As it is called in the zip. */
  readonly page: string;
}

/** What a manifest tells an LMS about: one unit as one zip. */
export type ManifestInput = Common & UnitPage;

/** The same of a zip with several units. */
export interface CourseManifestInput extends Common {
  /** At least two, in the order in which learners meet them. */
  readonly units: readonly UnitPage[];
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
