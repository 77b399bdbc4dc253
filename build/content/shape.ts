import type { z } from 'zod';
import { valueAt, type Path } from './path.js';
import { Place } from './place.js';
import type { Report } from './problem.js';
import type { Source } from './source.js';
import { described, nearest } from './words.js';
import { parseYaml } from './yaml-file.js';

/** Authored data of which any part may be missing, because it was wrong and has been told. */
export type Salvaged<T> = T extends readonly (infer Entry)[]
  ? readonly (Salvaged<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Salvaged<T[Key]> | undefined }
    : T;

/** A YAML file read against its schema. Checks work on what could be salvaged, so that all mistakes are told at once. */
export interface Authored<T> {
  readonly file: string;
  readonly place: Place;
  readonly data: Salvaged<T>;
  /** @throws Error if the shape was wrong: only content without problems is converted */
  value(): T;
}

/** `undefined` when nothing in the file can be used. All problems of shape are reported. */
export function readAuthored<T extends object>(source: Source, schema: z.ZodType<T>, report: Report): Authored<T> | undefined {
  const yaml = parseYaml(source, report);
  if (!yaml) return undefined;
  const parsed = schema.safeParse(yaml.data);
  const issues = parsed.error?.issues ?? [];
  // A schema of objects has string and number paths only.
  const unsound = issues.map((issue) => issue.path as Path);
  const place = new Place(yaml, report, unsound);
  tellIssues(issues, yaml.data, place);
  if (unsound.some((path) => path.length === 0) && !isObject(yaml.data)) return undefined;

  const data = issues.filter(isOfWrongType).reduce((rest, issue) => without(rest, issue.path as Path), yaml.data);
  return {
    file: source.file,
    place,
    // Every value that is not of the schema's type was taken out above.
    data: data as Salvaged<T>,
    value: () => {
      if (!parsed.success) throw new Error(`${source.file} has problems and cannot be converted`);
      return parsed.data;
    },
  };
}

function tellIssues(issues: readonly z.core.$ZodIssue[], data: unknown, place: Place): void {
  const told = new Set<string>();
  const once = (path: Path, tell: () => void) => {
    const key = JSON.stringify(path);
    if (!told.has(key)) tell();
    told.add(key);
  };
  // Unknown keys first: one that was meant to be a missing key is one mistake, not two.
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = issue.message.split(', ');
    for (const key of issue.keys) {
      const path = [...(issue.path as Path), key];
      const meant = nearest(key, known);
      once(path, () => place.at(...path).reportKey('unknown key', meant ? `use ${meant}` : `use one of ${known.join(', ')}`));
      const missing = [...(issue.path as Path), meant ?? ''];
      if (valueAt(data, missing) === undefined) told.add(JSON.stringify(missing));
    }
  }
  for (const issue of issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') continue;
    once(path, () => place.at(...path).report(described(valueAt(data, path)), issue.message));
  }
}

function isOfWrongType(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy in which the value at the path is `undefined`; positions in lists stay. */
function without(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(data)) return data.map((entry: unknown, index) => (index === step ? without(entry, rest) : entry));
  if (!isObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key === step ? without(value, rest) : value]));
}
