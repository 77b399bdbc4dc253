import { actorKey } from './actor-key.js';
import { isJsonObject, listOf, type JsonObject, type JsonValue } from './json.js';
import { contextKinds } from './validation/context.js';

/**
 * An Activity with everything that the statements say of it; later ones add to earlier ones
 * and replace what differs. An unknown one has its id alone.
 *
 * @see xAPI 1.0.3 Communication 2.5
 */
export function knownActivity(statements: readonly JsonObject[], id: string): JsonObject {
  let definition: JsonObject | undefined;
  for (const statement of statements) {
    for (const activity of activitiesIn(statement)) {
      if (activity['id'] !== id || !isJsonObject(activity['definition'])) continue;
      definition = merge(definition ?? {}, activity['definition']);
    }
  }
  return { objectType: 'Activity', id, ...(definition ? { definition } : {}) };
}

/**
 * Everything that the statements say of one Agent, each property an array.
 *
 * @see xAPI 1.0.3 Communication 2.4
 */
export function knownPerson(statements: readonly JsonObject[], agent: JsonObject): JsonObject {
  const key = actorKey(agent);
  const same = [agent, ...statements.flatMap(actorsIn)].filter((actor) => actorKey(actor) === key);
  const person: Record<string, JsonValue> = { objectType: 'Person' };
  for (const name of ['name', 'mbox', 'mbox_sha1sum', 'openid', 'account']) {
    const values = same.flatMap((actor) => actor[name] ?? []);
    const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    if (distinct.length > 0) person[name] = distinct;
  }
  return person;
}

function activitiesIn({ object, context }: JsonObject): readonly JsonObject[] {
  const activities =
    isJsonObject(context) && isJsonObject(context['contextActivities']) ? context['contextActivities'] : {};
  const inContext = contextKinds.flatMap((kind) => listOf(activities[kind])).filter(isJsonObject);
  if (!isJsonObject(object)) return inContext;
  if (object['objectType'] === 'SubStatement') return [...inContext, ...activitiesIn(object)];
  return (object['objectType'] ?? 'Activity') === 'Activity' ? [object, ...inContext] : inContext;
}

function actorsIn(statement: JsonObject): readonly JsonObject[] {
  const { actor, object, authority, context } = statement;
  const inContext = isJsonObject(context) ? [context['instructor'], context['team']] : [];
  const actors = [actor, authority, ...inContext].filter(isJsonObject);
  const objectActors = isJsonObject(object)
    ? object['objectType'] === 'SubStatement'
      ? actorsIn(object)
      : object['objectType'] === 'Agent' || object['objectType'] === 'Group'
        ? [object]
        : []
    : [];
  return [...actors, ...objectActors].flatMap((found) => [found, ...listOf(found['member']).filter(isJsonObject)]);
}

/** One level into language maps and extensions; anything else is replaced. */
function merge(before: JsonObject, after: JsonObject): JsonObject {
  const merged: Record<string, JsonValue> = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const old = merged[name];
    merged[name] = isJsonObject(old) && isJsonObject(value) ? { ...old, ...value } : value;
  }
  return merged;
}
