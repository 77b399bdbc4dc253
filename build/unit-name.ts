import { isWholeCourse, type Course, type Unit } from '../src/model/course.js';

/** What the command line and the zips call a unit: a module's id, or `course`, which is no id of a module's. */
export function nameOf(course: Course, unit: Unit): string {
  return isWholeCourse(course, unit) ? 'course' : unit.id;
}
