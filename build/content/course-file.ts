import { z } from 'zod';
import type { Language } from '../../src/model/text.js';
import { cutScore, id, keys, listOf, objectiveCutScores, textSchema, type AuthoredText } from './authored.js';
import type { IdScope } from './id-scope.js';
import type { AuthoredLine } from './lines.js';
import type { Place } from './place.js';
import { tellSameWords } from './same-words.js';
import type { Authored, Salvaged } from './shape.js';
import { useOneOf } from './words.js';

/** `course.yaml` as it is written. */
export interface AuthoredCourse {
  readonly id: string;
  readonly 'activity-base': string;
  readonly version: string;
  readonly languages: readonly Language[];
  readonly title: AuthoredText;
  readonly modules: readonly string[];
  /** For the whole course as one package. */
  readonly 'cut-score'?: number | undefined;
  readonly 'objective-cut-scores'?: Readonly<Record<string, number>> | undefined;
  readonly objectives: readonly { readonly id: string; readonly text: AuthoredText }[];
  readonly categories?: readonly { readonly id: string; readonly label: AuthoredText }[] | undefined;
}

const PART_OF_IRI = '[^\\s/?#<>"{}|\\\\^`]+';
const BASE = new RegExp(`^https?://${PART_OF_IRI}(/${PART_OF_IRI})*$`);
/** Semantic Versioning 2.0.0, section 2, 9 and 10. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;
/** BCP 47, without the forms that no course needs. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

export function courseSchema(languages: readonly Language[] | undefined): z.ZodType<AuthoredCourse> {
  const text = textSchema(languages);
  const base = 'wanted an address such as https://example.org/course, without a slash at its end';
  const version = 'wanted a version such as 1.0.0';
  const tag = 'wanted a language tag such as en or cy';
  return keys({
    id: id('course'),
    'activity-base': z.string(base).regex(BASE, base).describe('Ids of units and items are appended to it. Never change it once learners have records.'),
    version: z.string(version).regex(VERSION, version).describe('Version of the content: major.minor.patch.'),
    languages: listOf(z.string(tag).regex(TAG, tag), 'languages', 1).describe('The first is the default.'),
    title: text,
    modules: listOf(z.string('wanted the name of a module folder'), 'modules', 1).describe('Folders, in the order in which learners meet them.'),
    'cut-score': cutScore(),
    'objective-cut-scores': objectiveCutScores(),
    objectives: listOf(keys({ id: id('objective'), text }), 'objectives', 1),
    categories: listOf(keys({ id: id('category'), label: text }), 'categories', 1)
      .optional()
      .describe('Labels that classification activities share.'),
  });
}

/** The id of the course's title among the texts. */
export const COURSE_TEXT = 'course';

export function courseLines(course: Salvaged<AuthoredCourse>, place: Place): readonly AuthoredLine[] {
  return [
    { id: COURSE_TEXT, text: course.title, place: place.at('title'), role: 'name' },
    ...(course.objectives ?? []).map((objective, index) => ({
      id: objective?.id ?? '',
      text: objective?.text,
      place: place.at('objectives', index, 'text'),
      role: 'text' as const,
    })),
    ...(course.categories ?? []).map((category, index) => ({
      id: category?.id ?? '',
      text: category?.label,
      place: place.at('categories', index, 'label'),
      role: 'name' as const,
    })),
  ];
}

/** Declares what the course file names, and finds what its schema cannot. */
export function checkCourse({ data, place }: Authored<AuthoredCourse>, scope: IdScope): void {
  scope.declare(data.id, place.at('id'));
  for (const [index, objective] of (data.objectives ?? []).entries()) {
    scope.declare(objective?.id, place.at('objectives', index, 'id'));
  }
  for (const [index, category] of (data.categories ?? []).entries()) {
    scope.declare(category?.id, place.at('categories', index, 'id'));
  }
  tellSameWords(data.categories, place.at('categories'));
  checkObjectiveCutScores({ data, place }, idsIn(data.objectives), 'the course');
  const languages = data.languages ?? [];
  for (const [index, language] of languages.entries()) {
    if (languages.indexOf(language) < index) place.at('languages', index).report(`"${language}" again`, 'wanted each language once');
  }
}

/**
 * @param objectives - those that may have a mark of their own; `undefined` while they are wrong
 * @param asked - those that questions with a score are about; `undefined` where that is not known
 */
export function checkObjectiveCutScores(
  { data, place }: { readonly data: Marks; readonly place: Place },
  objectives: readonly string[] | undefined,
  of: string,
  asked = objectives,
): void {
  const marks = Object.keys(data['objective-cut-scores'] ?? {});
  if (marks.length > 0 && data['cut-score'] === undefined && place.at('cut-score').intact) {
    place.at('objective-cut-scores').report('marks of objectives, and no cut-score', 'add a cut-score: without one nothing is passed or failed');
  }
  for (const objective of objectives ? marks : []) {
    const at = place.at('objective-cut-scores', objective);
    if (!objectives?.includes(objective)) at.reportKey(`"${objective}" is no objective of ${of}`, useOneOf(objective, objectives ?? [], 'wanted an objective'));
    else if (asked && !asked.includes(objective)) at.reportKey(`no question with a score is about "${objective}"`, 'write one, or leave its mark out');
  }
}

interface Marks {
  readonly 'cut-score'?: number | undefined;
  readonly 'objective-cut-scores'?: Readonly<Record<string, number | undefined>> | undefined;
}

/** The ids, unless one is missing or wrong: then nothing can be held against the list. */
export function idsIn(entries: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): readonly string[] | undefined {
  const ids = entries?.flatMap((entry) => entry?.id ?? []);
  return ids && ids.length === entries?.length ? ids : undefined;
}
