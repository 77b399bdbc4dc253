import type { Content } from '../../src/model/content.js';
import type { Course } from '../../src/model/course.js';
import { canPack } from '../package.js';
import { parcelsOf, type Parcel } from '../parcel.js';
import { standards, type Standard } from '../standards.js';
import { UsageError } from './usage-error.js';

/** The options of every command that builds packages. */
export const selectionArgs = {
  standard: {
    type: 'enum',
    options: standards.map(({ id }) => id),
    description: 'Build for this standard only',
  },
  module: {
    type: 'string',
    valueHint: 'id',
    description: 'Build this only: a module, such as m1; course, all modules as one; or course-modules, each by itself in one package (cmi5)',
  },
  language: { type: 'string', valueHint: 'tags', description: 'Pack these languages only, such as cy or cy,en; the first is the one it opens in' },
} as const;

/** What was chosen; an option that was not given chooses all. */
export type Selection = Readonly<Partial<Record<keyof typeof selectionArgs, string | undefined>>>;

/** Citty has refused every other id already. */
export function selectedStandards(id: string | undefined): readonly (typeof standards)[number][] {
  return standards.filter((standard) => id === undefined || standard.id === id);
}

/**
 * @param name - of a module, `course` or `course-modules`
 * @throws UsageError if the course has no such module, or none of the standards a package for it
 */
export function selectedParcels(course: Course, name: string | undefined, forStandards: readonly Standard[]): readonly Parcel[] {
  const all = parcelsOf(course);
  if (name === undefined) return all;
  const selected = all.find((parcel) => parcel.name === name);
  if (selected && forStandards.some((standard) => canPack(standard, selected))) return [selected];
  if (selected) throw new UsageError('A package with each module by itself is for cmi5 only.');
  if (name === 'course' || name === 'course-modules') throw new UsageError('The course has one module only: as a whole it would be the same again.');
  throw new UsageError(`There is no module "${name}". It is one of: ${all.map((parcel) => parcel.name).join(', ')}.`);
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
