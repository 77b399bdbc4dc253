import { isJsonArray, isJsonObject, sameJson, textOf, type JsonObject, type JsonValue } from './json.js';

/**
 * Whether a statement says the same as another with its id, so that sending it again changes
 * nothing. What an LRS sets is left out; a timestamp counts only where the sender gave one.
 *
 * @see xAPI 1.0.3 Data 2.3.1
 */
export function sameStatement(sent: JsonObject, held: JsonObject): boolean {
  const { timestamp: sentAt } = sent;
  const { timestamp: heldAt } = held;
  const sameTime =
    sentAt === undefined || sentAt === heldAt || Date.parse(textOf(sentAt)) === Date.parse(textOf(heldAt));
  return sameTime && sameJson(essence(sent), essence(held));
}

/** A statement in the form in which it is stored: context activities are always arrays. */
export function withActivityArrays(statement: JsonObject): JsonObject {
  const { context, object } = statement;
  const activities = isJsonObject(context) ? context['contextActivities'] : undefined;
  const arrays = isJsonObject(activities)
    ? {
        ...activities,
        ...Object.fromEntries(
          Object.entries(activities).map(([kind, value]) => [kind, isJsonArray(value) ? value : [value]]),
        ),
      }
    : undefined;
  return {
    ...statement,
    ...(isJsonObject(object) && object['objectType'] === 'SubStatement' ? { object: withActivityArrays(object) } : {}),
    ...(isJsonObject(context) && arrays ? { context: { ...context, contextActivities: arrays } } : {}),
  };
}

function essence(statement: JsonObject): JsonObject {
  const set = ['id', 'authority', 'stored', 'timestamp', 'version'];
  const rest: [string, JsonValue][] = Object.entries(withActivityArrays(statement)).filter(
    ([name]) => !set.includes(name),
  );
  return Object.fromEntries(rest);
}
