import type { Content } from '../../src/model/content.js';
import type { Course, Unit } from '../../src/model/course.js';
import { standards } from '../standards.js';
import { nameOf } from '../unit-name.js';
import { UsageError } from './usage-error.js';

/** The options of every command that builds packages. */
export const selectionArgs = {
  standard: {
    type: 'enum',
    options: standards.map(({ id }) => id),
    description: 'Build for this standard only',
  },
  module: { type: 'string', valueHint: 'id', description: 'Build this module only, such as m1; or course, all modules as one' },
  language: { type: 'string', valueHint: 'tags', description: 'Pack these languages only, such as cy or cy,en; the first is the one it opens in' },
} as const;

/** What was chosen; an option that was not given chooses all. */
export type Selection = Readonly<Partial<Record<keyof typeof selectionArgs, string | undefined>>>;

/** Citty has refused every other id already. */
export function selectedStandards(id: string | undefined): readonly (typeof standards)[number][] {
  return standards.filter((standard) => id === undefined || standard.id === id);
}

/**
 * @param name - of a module, or `course`
 * @throws UsageError if the course has no such module
 */
export function selectedUnits(course: Course, name: string | undefined): readonly Unit[] {
  if (name === undefined) return course.units;
  const selected = course.units.filter((unit) => nameOf(course, unit) === name);
  if (selected.length > 0) return selected;
  if (name === 'course') throw new UsageError('The course has one module only: as a whole it would be the same again.');
  throw new UsageError(`There is no module "${name}". It is one of: ${course.units.map((unit) => nameOf(course, unit)).join(', ')}.`);
}

/**
 * The content in some of its languages alone.
 *
 * @param tags - separated by commas; the first becomes the one that packages open in
 * @throws UsageError if the course is not in one of them, or one is named twice
 */
export function selectedLanguages(content: Content, tags: string | undefined): Content {
  if (tags === undefined) return content;
  const languages = tags.split(',').map((tag) => tag.trim());
  for (const [index, tag] of languages.entries()) {
    if (!content.course.languages.includes(tag)) {
      throw new UsageError(`The course is not in "${tag}". It is in: ${content.course.languages.join(', ')}.`);
    }
    if (languages.indexOf(tag) < index) throw new UsageError(`"${tag}" is named twice.`);
  }
  return {
    ...content,
    course: { ...content.course, languages },
    languages: Object.fromEntries(Object.entries(content.languages).filter(([tag]) => languages.includes(tag))),
  };
}
