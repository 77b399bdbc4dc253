import { isWholeCourse, type Course, type Unit } from '../src/model/course.js';

/** What one zip holds, for every standard that can. */
export interface Parcel {
  /** As the command line and the zips call it: a module's id, `course` or `course-modules`, which are no ids of modules. */
  readonly name: string;
  /** What an LMS launches, each by itself: one, or one for each module. */
  readonly units: readonly Unit[];
}

/** All that can be packed: each module, the course as one unit, and the course with a unit for each module. */
export function parcelsOf(course: Course): readonly Parcel[] {
  const modules = course.units.filter((unit) => !unit.standalone && !isWholeCourse(course, unit));
  return [
    ...course.units.map((unit) => ({ name: isWholeCourse(course, unit) ? 'course' : unit.id, units: [unit] })),
    ...(modules.length > 1 ? [{ name: 'course-modules', units: modules }] : []),
  ];
}
