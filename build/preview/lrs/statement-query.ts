import { actorKeys } from './actor-key.js';
import { isJsonObject, listOf, textOf, type JsonObject, type JsonValue } from './json.js';
import type { LrsStore } from './store.js';
import { contextKinds } from './validation/context.js';

/** Which statements are asked for. @see xAPI 1.0.3 Communication 2.1.3 */
export interface StatementFilter {
  /** As `actorKey` names somebody. */
  readonly agent?: string;
  readonly verb?: string;
  readonly activity?: string;
  readonly registration?: string;
  readonly relatedActivities: boolean;
  readonly relatedAgents: boolean;
  /** Ms since 1970: stored after it. */
  readonly since?: number;
  /** Ms since 1970: stored at or before it. */
  readonly until?: number;
  readonly ascending: boolean;
  /** How many on a page, from 1. */
  readonly limit: number;
}

export interface StatementPage {
  readonly statements: readonly JsonObject[];
  /** Where the next page starts, if there is one: a position in the store. */
  readonly next?: number;
}

/** One page, from a position in the store on; without one, from the first in the filter's order. */
export function queryStatements(store: LrsStore, filter: StatementFilter, from?: number): StatementPage {
  const all = store.statements;
  const step = filter.ascending ? 1 : -1;
  const statements: JsonObject[] = [];
  for (let at = from ?? (filter.ascending ? 0 : all.length - 1); at >= 0 && at < all.length; at += step) {
    const statement = all[at];
    if (!statement || store.isVoided(statement) || !inTime(statement, filter) || !matches(store, statement, filter))
      continue;
    if (statements.length === filter.limit) return { statements, next: at };
    statements.push(statement);
  }
  return { statements };
}

function inTime({ stored }: JsonObject, { since, until }: StatementFilter): boolean {
  const time = Date.parse(textOf(stored));
  return (since === undefined || time > since) && (until === undefined || time <= until);
}

/**
 * A statement about another statement is found also by what that other one says, voided
 * or not, and so on along the chain.
 */
function matches(store: LrsStore, statement: JsonObject, filter: StatementFilter): boolean {
  const seen = new Set<JsonObject>();
  for (let at: JsonObject | undefined = statement; at && !seen.has(at); at = referred(store, at)) {
    if (matchesItself(at, filter)) return true;
    seen.add(at);
  }
  return false;
}

function referred(store: LrsStore, { object }: JsonObject): JsonObject | undefined {
  if (!isJsonObject(object) || object['objectType'] !== 'StatementRef' || typeof object['id'] !== 'string')
    return undefined;
  return store.statement(object['id']);
}

function matchesItself(statement: JsonObject, filter: StatementFilter): boolean {
  const { agent, verb, activity, registration } = filter;
  return (
    (verb === undefined || member(statement['verb'], 'id') === verb) &&
    (registration === undefined || isSameUuid(member(statement['context'], 'registration'), registration)) &&
    (agent === undefined || agentsOf(statement, filter.relatedAgents).includes(agent)) &&
    (activity === undefined || activitiesOf(statement, filter.relatedActivities).includes(activity))
  );
}

function agentsOf(statement: JsonObject, related: boolean): readonly string[] {
  const { actor, object, authority, context } = statement;
  const direct = [...actorKeys(actor), ...(isActor(object) ? actorKeys(object) : [])];
  if (!related) return direct;
  return [
    ...direct,
    ...actorKeys(authority),
    ...actorKeys(member(context, 'instructor')),
    ...actorKeys(member(context, 'team')),
    ...(isSubStatement(object) ? agentsOf(object, true) : []),
  ];
}

function activitiesOf({ object, context }: JsonObject, related: boolean): readonly JsonValue[] {
  const direct =
    isJsonObject(object) && (object['objectType'] ?? 'Activity') === 'Activity' ? [object['id'] ?? null] : [];
  if (!related) return direct;
  const inContext = contextKinds.flatMap((kind) => listOf(member(member(context, 'contextActivities'), kind)));
  return [
    ...direct,
    ...inContext.map((activity) => member(activity, 'id') ?? null),
    ...(isSubStatement(object) ? activitiesOf(object, true) : []),
  ];
}

function isActor(object: JsonValue | undefined): boolean {
  return isJsonObject(object) && (object['objectType'] === 'Agent' || object['objectType'] === 'Group');
}

function isSubStatement(object: JsonValue | undefined): object is JsonObject {
  return isJsonObject(object) && object['objectType'] === 'SubStatement';
}

function isSameUuid(value: JsonValue | undefined, uuid: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === uuid.toLowerCase();
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}
