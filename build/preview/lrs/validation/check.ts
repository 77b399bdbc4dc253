import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json.js';

/** One thing in a statement that the standard does not allow. */
export interface StatementProblem {
  /** Where, such as `context.contextActivities.parent[0].id`; empty for the whole. */
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
  /** Clause of xAPI 1.0.3, such as `Data 2.4.2`. */
  readonly clause: string;
}

/** All that is wrong with a value; nothing if it is right. */
export type Check = (value: JsonValue, path: string) => readonly StatementProblem[];

/** Members by name; names are case sensitive and no others are allowed (Data 2.2). */
export interface Members {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

export function problem(path: string, found: JsonValue | undefined, wanted: string, clause: string): StatementProblem {
  const text = found === undefined ? 'nothing' : JSON.stringify(found);
  return { path, found: text.length > 80 ? `${text.slice(0, 79)}…` : text, wanted, clause };
}

/** A string that passes the test. */
export function text(test: (text: string) => boolean, wanted: string, clause: string): Check {
  return (value, path) => (typeof value === 'string' && test(value) ? [] : [problem(path, value, wanted, clause)]);
}

export function anyText(clause: string): Check {
  return text(() => true, 'a string', clause);
}

export function oneOf(words: readonly string[], clause: string): Check {
  return text((found) => words.includes(found), `one of ${words.join(', ')}`, clause);
}

export function flag(clause: string): Check {
  return (value, path) => (typeof value === 'boolean' ? [] : [problem(path, value, 'true or false', clause)]);
}

export function decimal(test: (value: number) => boolean, wanted: string, clause: string): Check {
  return (value, path) => (typeof value === 'number' && test(value) ? [] : [problem(path, value, wanted, clause)]);
}

export function arrayOf(check: Check, clause: string): Check {
  return (value, path) =>
    isJsonArray(value)
      ? value.flatMap((member, index) => check(member, `${path}[${index}]`))
      : [problem(path, value, 'an array', clause)];
}

/** An object of which each name and each value is checked. */
export function mapOf(nameTest: (name: string) => boolean, wantedName: string, check: Check, clause: string): Check {
  return (value, path) =>
    isJsonObject(value)
      ? Object.entries(value).flatMap(([name, member]) => [
          ...(nameTest(name) ? [] : [problem(join(path, name), name, wantedName, clause)]),
          ...check(member, join(path, name)),
        ])
      : [problem(path, value, 'an object', clause)];
}

/** An object with these members and no others; `also` sees it whole. */
export function record(
  members: Members,
  clause: string,
  also?: (value: JsonObject, path: string) => readonly StatementProblem[],
): Check {
  const required = Object.entries(members.required ?? {});
  const checks = new Map([...required, ...Object.entries(members.optional ?? {})]);
  return (value, path) => {
    if (!isJsonObject(value)) return [problem(path, value, 'an object', clause)];
    return [
      ...required
        .filter(([name]) => !Object.hasOwn(value, name))
        .map(([name]) => problem(join(path, name), undefined, 'a value, because it is required', clause)),
      ...Object.entries(value).flatMap(
        ([name, member]) =>
          checks.get(name)?.(member, join(path, name)) ?? [
            problem(join(path, name), member, `none but ${[...checks.keys()].join(', ')}`, `${clause}, 2.2`),
          ],
      ),
      ...(also?.(value, path) ?? []),
    ];
  };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
