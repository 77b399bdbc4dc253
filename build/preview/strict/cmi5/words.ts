import { isJsonObject, listOf, textOf, type JsonObject, type JsonValue } from '../../lrs/json.js';

/** Verbs of cmi5 (9.3), by their last word. */
export const verbs = {
  launched: 'http://adlnet.gov/expapi/verbs/launched',
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
  waived: 'https://w3id.org/xapi/adl/verbs/waived',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
} as const;

export type Verb = keyof typeof verbs;

/** 9.6.2. */
export const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** 9.6.3 and 9.5.5. */
export const extensions = {
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  launchMode: 'https://w3id.org/xapi/cmi5/context/extensions/launchmode',
  launchUrl: 'https://w3id.org/xapi/cmi5/context/extensions/launchurl',
  moveOn: 'https://w3id.org/xapi/cmi5/context/extensions/moveon',
  launchParameters: 'https://w3id.org/xapi/cmi5/context/extensions/launchparameters',
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

/** The value at a path of names; absent where the path ends. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, name) => (isJsonObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}

/** The cmi5 verb of a statement, whether or not it is a cmi5 defined one. */
export function verbOf(statement: JsonObject): Verb | undefined {
  const id = at(statement, 'verb', 'id');
  const found = Object.entries(verbs).find(([, iri]) => iri === id)?.[0];
  return found === undefined ? undefined : (found as Verb); // the names of `verbs` are the verbs
}

export function sessionOf(statement: JsonObject): string {
  return textOf(at(statement, 'context', 'extensions', extensions.sessionId));
}

export function activityOf(statement: JsonObject): string {
  return textOf(at(statement, 'object', 'id'));
}

/** An xAPI 1.0 context may have one activity where a list belongs (Data 2.4.6.2). */
export function activitiesIn(context: JsonValue | undefined, kind: string): readonly JsonValue[] {
  const found = at(context, 'contextActivities', kind);
  return isJsonObject(found) ? [found] : listOf(found);
}

export function hasCategory(statement: JsonObject, category: keyof typeof categories): boolean {
  return activitiesIn(at(statement, 'context'), 'category').some((activity) => at(activity, 'id') === categories[category]);
}

/** A cmi5 defined statement (7.1.3) of this verb and session. */
export function isDefined(statement: JsonObject, verb: Verb, session?: string): boolean {
  return verbOf(statement) === verb && hasCategory(statement, 'cmi5') && (session === undefined || sessionOf(statement) === session);
}
