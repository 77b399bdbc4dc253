import type { Course, Unit } from '../../src/model/course.js';
import { standards } from '../standards.js';
import { UsageError } from './usage-error.js';

/** The options of every command that builds packages. */
export const selectionArgs = {
  standard: {
    type: 'enum',
    options: standards.map(({ id }) => id),
    description: 'Build for this standard only',
  },
  module: { type: 'string', valueHint: 'id', description: 'Build this module only, such as m1' },
} as const;

/** Citty has refused every other id already. */
export function selectedStandards(id: string | undefined): readonly (typeof standards)[number][] {
  return standards.filter((standard) => id === undefined || standard.id === id);
}

/** @throws UsageError if the course has no such module */
export function selectedUnits(course: Course, id: string | undefined): readonly Unit[] {
  if (id === undefined) return course.units;
  const selected = course.units.filter((unit) => unit.id === id);
  if (selected.length > 0) return selected;
  throw new UsageError(`There is no module "${id}". It is one of: ${course.units.map((unit) => unit.id).join(', ')}.`);
}
