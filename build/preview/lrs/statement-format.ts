import { isJsonArray, isJsonObject, textOf, type JsonObject, type JsonValue } from './json.js';
import { identifiers } from './validation/actor.js';

/** How much of a statement is returned. @see xAPI 1.0.3 Communication 2.1.3 */
export type StatementFormat = 'exact' | 'ids' | 'canonical';

export const statementFormats: readonly string[] = ['exact', 'ids', 'canonical'] satisfies readonly StatementFormat[];

/**
 * @param languages - wanted languages, the best first
 * @param known - what the LRS knows of an activity, for the canonical format
 */
export function formatStatement(
  statement: JsonObject,
  format: StatementFormat,
  languages: readonly string[],
  known: (id: string) => JsonObject,
): JsonObject {
  switch (format) {
    case 'exact':
      return statement;
    case 'ids':
      return rewrite(statement, {
        actor: idsOfActor,
        verb: ({ id = null }) => ({ id }),
        activity: ({ id = null }) => ({ id }),
      });
    case 'canonical':
      return rewrite(statement, {
        actor: (actor) => actor,
        verb: (verb) => inOneLanguage(verb, languages),
        activity: ({ id }) => inOneLanguage(known(textOf(id)), languages),
      });
    default:
      return format satisfies never;
  }
}

/** The tags of an Accept-Language header, the best first (RFC 7231, 5.3.5). */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { tag, quality: Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

interface Rewriting {
  actor(actor: JsonObject): JsonObject;
  verb(verb: JsonObject): JsonObject;
  activity(activity: JsonObject): JsonObject;
}

function rewrite(statement: JsonObject, to: Rewriting): JsonObject {
  const { actor, verb, object, authority, context } = statement;
  return {
    ...statement,
    ...(isJsonObject(actor) ? { actor: to.actor(actor) } : {}),
    ...(isJsonObject(verb) ? { verb: to.verb(verb) } : {}),
    ...(isJsonObject(object) ? { object: rewriteObject(object, to) } : {}),
    ...(isJsonObject(authority) ? { authority: to.actor(authority) } : {}),
    ...(isJsonObject(context) ? { context: rewriteContext(context, to) } : {}),
  };
}

function rewriteObject(object: JsonObject, to: Rewriting): JsonObject {
  switch (object['objectType']) {
    case 'Agent':
    case 'Group':
      return to.actor(object);
    case 'SubStatement':
      return rewrite(object, to);
    case 'StatementRef':
      return object;
    default:
      return to.activity(object);
  }
}

function rewriteContext(context: JsonObject, to: Rewriting): JsonObject {
  const { instructor, team, contextActivities } = context;
  return {
    ...context,
    ...(isJsonObject(instructor) ? { instructor: to.actor(instructor) } : {}),
    ...(isJsonObject(team) ? { team: to.actor(team) } : {}),
    ...(isJsonObject(contextActivities)
      ? {
          contextActivities: mapValues(contextActivities, (list) =>
            isJsonArray(list) ? list.filter(isJsonObject).map(to.activity) : list,
          ),
        }
      : {}),
  };
}

/** An anonymous Group is known by its members alone. */
function idsOfActor(actor: JsonObject): JsonObject {
  const kept = Object.entries(actor).filter(
    ([name]) => name === 'objectType' || identifiers.some((identifier) => identifier === name),
  );
  const { member } = actor;
  const anonymous = !kept.some(([name]) => name !== 'objectType');
  return {
    ...Object.fromEntries(kept),
    ...(anonymous && isJsonArray(member) ? { member: member.filter(isJsonObject).map(idsOfActor) } : {}),
  };
}

/** Each language map within, down to the one entry that suits best. */
function inOneLanguage(value: JsonObject, languages: readonly string[]): JsonObject {
  return mapValues(value, (member, name) => {
    if (['name', 'description', 'display'].includes(name) && isJsonObject(member)) return bestEntry(member, languages);
    if (name === 'definition' && isJsonObject(member)) return inOneLanguage(member, languages);
    if (['choices', 'scale', 'source', 'target', 'steps'].includes(name) && isJsonArray(member)) {
      return member.filter(isJsonObject).map((component) => inOneLanguage(component, languages));
    }
    return member;
  });
}

function bestEntry(map: JsonObject, languages: readonly string[]): JsonObject {
  const tags = Object.keys(map);
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const suiting = (wanted: string): readonly string[] => [
    ...tags.filter((tag) => tag.toLowerCase() === wanted.toLowerCase()),
    ...tags.filter((tag) => primary(tag) === primary(wanted)),
  ];
  const best = [...languages.flatMap(suiting), ...tags][0];
  return best === undefined ? {} : { [best]: map[best] ?? null };
}

function mapValues(object: JsonObject, to: (value: JsonValue, name: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, to(value, name)]));
}
