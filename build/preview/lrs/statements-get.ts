import { actorKey } from './actor-key.js';
import { jsonAnswer, Refusal, type LrsAnswer, type LrsContext, type LrsRequest } from './exchange.js';
import { isJsonObject, parseJson, textOf, type JsonObject, type JsonValue } from './json.js';
import { knownActivity } from './known.js';
import { formatMultipart, type Part } from './multipart.js';
import { Parameters } from './parameters.js';
import { attachmentsOf } from './statement-body.js';
import { acceptedLanguages, formatStatement, statementFormats, type StatementFormat } from './statement-format.js';
import { queryStatements, type StatementFilter } from './statement-query.js';
import type { LrsStore } from './store.js';

/** Statements on a page, at most; also where none or 0 is asked for. */
const pageSize = 100;

const either = ['format', 'attachments'];
const filters = [
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'limit',
  'ascending',
];

/** One statement by its id, or a page of those that the filters let through. @see xAPI 1.0.3 Communication 2.1.3 */
export function getStatements(request: LrsRequest, context: LrsContext): LrsAnswer {
  const parameters = new Parameters(request.query, ['statementId', 'voidedStatementId', ...either, ...filters]);
  const shape = shapeOf(parameters, request);
  const byId = ['statementId', 'voidedStatementId'].filter((name) => parameters.has(name));
  if (byId.length === 0) return page(context.store, filterOf(parameters), shape, request);
  if (byId.length === 2 || filters.some((name) => parameters.has(name))) {
    throw new Refusal(400, `${byId.join(' and ')} can be joined by ${either.join(' and ')} only`);
  }
  return one(context.store, parameters, shape, request);
}

/** The next page; the path's last segment is what the page before gave as `more`. */
export function getMoreStatements(request: LrsRequest, context: LrsContext): LrsAnswer {
  const token = request.path.slice(request.path.lastIndexOf('/') + 1);
  const value = parseJson(Buffer.from(token, 'base64url').toString('utf8'));
  if (!isJsonObject(value) || typeof value['query'] !== 'string' || typeof value['from'] !== 'number') {
    throw new Refusal(404, 'no such page of statements');
  }
  const parameters = new Parameters(new URLSearchParams(value['query']), [...either, ...filters]);
  return page(
    context.store,
    filterOf(parameters),
    shapeOf(parameters, request),
    request,
    value['from'],
    value['query'],
  );
}

interface Shape {
  readonly format: StatementFormat;
  readonly attachments: boolean;
  readonly languages: readonly string[];
}

function shapeOf(parameters: Parameters, { headers }: LrsRequest): Shape {
  const format = parameters.text('format') ?? 'exact';
  if (!isFormat(format))
    throw new Refusal(400, `parameter format is ${format}, none of ${statementFormats.join(', ')}`);
  return {
    format,
    attachments: parameters.flag('attachments'),
    languages: acceptedLanguages(headers['accept-language']),
  };
}

function isFormat(text: string): text is StatementFormat {
  return statementFormats.includes(text);
}

function filterOf(parameters: Parameters): StatementFilter {
  const asked = {
    agent: keyOf(parameters.identified('agent')),
    verb: parameters.iri('verb'),
    activity: parameters.iri('activity'),
    registration: parameters.uuid('registration'),
    since: parameters.time('since'),
    until: parameters.time('until'),
  };
  return {
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
    relatedActivities: parameters.flag('related_activities'),
    relatedAgents: parameters.flag('related_agents'),
    ascending: parameters.flag('ascending'),
    limit: Math.min(parameters.count('limit') || pageSize, pageSize),
  };
}

function keyOf(actor: JsonObject | undefined): string | undefined {
  return actor && actorKey(actor);
}

function one(store: LrsStore, parameters: Parameters, shape: Shape, request: LrsRequest): LrsAnswer {
  const wantVoided = parameters.has('voidedStatementId');
  const id = parameters.requiredUuid(wantVoided ? 'voidedStatementId' : 'statementId');
  const statement = store.statement(id);
  if (!statement || store.isVoided(statement) !== wantVoided)
    throw new Refusal(404, `no ${wantVoided ? 'voided ' : ''}statement ${id}`);
  return answer(formatted(store, shape)(statement), [statement], store, shape, request, {
    'last-modified': new Date(textOf(statement['stored'])).toUTCString(),
  });
}

function page(
  store: LrsStore,
  filter: StatementFilter,
  shape: Shape,
  request: LrsRequest,
  from?: number,
  query = request.query.toString(),
): LrsAnswer {
  const { statements, next } = queryStatements(store, filter, from);
  const more =
    next === undefined
      ? ''
      : `${request.base}/statements/more/${Buffer.from(JSON.stringify({ query, from: next })).toString('base64url')}`;
  return answer({ statements: statements.map(formatted(store, shape)), more }, statements, store, shape, request);
}

function formatted(store: LrsStore, { format, languages }: Shape): (statement: JsonObject) => JsonObject {
  return (statement) => formatStatement(statement, format, languages, (id) => knownActivity(store.statements, id));
}

function answer(
  value: JsonValue,
  statements: readonly JsonObject[],
  store: LrsStore,
  shape: Shape,
  request: LrsRequest,
  headers: Readonly<Record<string, string>> = {},
): LrsAnswer {
  const base = { ...headers, ...(shape.format === 'canonical' ? { vary: 'Accept-Language' } : {}) };
  if (!shape.attachments) return jsonAnswer(value, base);
  const hashes = new Set(statements.flatMap(attachmentsOf).map(({ sha2 }) => textOf(sha2).toLowerCase()));
  const parts: Part[] = [
    { headers: { 'Content-Type': 'application/json' }, content: Buffer.from(JSON.stringify(value)) },
  ];
  for (const sha2 of hashes) {
    const held = store.attachment(sha2);
    if (!held) continue;
    parts.push({
      headers: {
        'Content-Type': held.contentType,
        'Content-Transfer-Encoding': 'binary',
        'X-Experience-API-Hash': sha2,
      },
      content: Buffer.from(held.content, 'base64'),
    });
  }
  const boundary = boundaryFor(parts, request.path);
  return {
    status: 200,
    headers: { ...base, 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: formatMultipart(parts, boundary),
  };
}

/** A boundary that is in none of the parts. */
function boundaryFor(parts: readonly Part[], path: string): string {
  const word = path.replace(/[^a-z]/g, '').slice(0, 20);
  let boundary = `part-${word}`;
  while (parts.some(({ content }) => content.includes(boundary))) boundary += '-x';
  return boundary;
}
