import type { ScoreReport } from './report.js';

/** Elements of a SCORM data model by name. */
export type Elements = Readonly<Record<string, string>>;

/** The paths of a list's members in the order of their index; `cmi.objectives.0`. */
export function membersOf(elements: Elements, list: string): readonly string[] {
  const indices = new Set<number>();
  for (const element of Object.keys(elements)) {
    const index = element.startsWith(`${list}.`) ? /^\d+/.exec(element.slice(list.length + 1)) : null;
    if (index) indices.add(Number(index[0]));
  }
  return [...indices].sort((a, b) => a - b).map((index) => `${list}.${index}`);
}

/** The score under a path such as `cmi.core`. */
export function scoreOf(elements: Elements, path: string): ScoreReport {
  return {
    ...present('raw', elements[`${path}.score.raw`]),
    ...present('min', elements[`${path}.score.min`]),
    ...present('max', elements[`${path}.score.max`]),
    ...present('scaled', elements[`${path}.score.scaled`]),
  };
}

/** A member that is there only with a value. */
export function present<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  // The one member is `name`, or there is none.
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}
