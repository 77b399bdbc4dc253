import { isJsonObject, listOf, type JsonObject, type JsonValue } from './json.js';

/**
 * The one string that says who somebody is: two actors are the same if, and only if, their
 * keys are. Absent for an anonymous Group, which is the same as no other.
 *
 * @see xAPI 1.0.3 Data 2.4.2.3
 */
export function actorKey(actor: JsonObject): string | undefined {
  const { mbox, mbox_sha1sum: sha1, openid, account } = actor;
  if (typeof mbox === 'string') return `mbox ${mbox}`;
  if (typeof sha1 === 'string') return `mbox_sha1sum ${sha1.toLowerCase()}`;
  if (typeof openid === 'string') return `openid ${openid}`;
  if (isJsonObject(account)) return `account ${JSON.stringify([account['homePage'], account['name']])}`;
  return undefined;
}

/** The keys of an actor and, of a Group, its members. */
export function actorKeys(actor: JsonValue | undefined): readonly string[] {
  if (!isJsonObject(actor)) return [];
  const own = actorKey(actor);
  return [...(own === undefined ? [] : [own]), ...listOf(actor['member']).flatMap(actorKeys)];
}
