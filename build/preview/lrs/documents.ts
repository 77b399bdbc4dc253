import { actorKey } from './actor-key.js';
import { checkPreconditions, etagOf, names } from './etag.js';
import {
  jsonAnswer,
  mediaType,
  methodNotAllowed,
  Refusal,
  type LrsAnswer,
  type LrsContext,
  type LrsRequest,
  type Resource,
} from './exchange.js';
import { isJsonObject, parseJson, type JsonObject } from './json.js';
import { Parameters } from './parameters.js';
import type { DocumentKey } from './store.js';
import type { StoredDocument } from './store-data.js';

/** One of the three resources that keep documents. */
interface Kind {
  readonly resource: StoredDocument['resource'];
  /** The parameter that names one document. */
  readonly idName: 'stateId' | 'profileId';
  /** The parameters that say whose documents they are. */
  readonly owners: readonly ('activityId' | 'agent' | 'registration')[];
}

/** @see xAPI 1.0.3 Communication 2.3 */
export const stateResource = documentResource({
  resource: 'state',
  idName: 'stateId',
  owners: ['activityId', 'agent', 'registration'],
});

/** @see xAPI 1.0.3 Communication 2.7 */
export const activityProfileResource = documentResource({
  resource: 'activity-profile',
  idName: 'profileId',
  owners: ['activityId'],
});

/** @see xAPI 1.0.3 Communication 2.6 */
export const agentProfileResource = documentResource({
  resource: 'agent-profile',
  idName: 'profileId',
  owners: ['agent'],
});

type Scope = Omit<DocumentKey, 'id'>;

/** @see xAPI 1.0.3 Communication 2.2 */
function documentResource(kind: Kind): Resource {
  return (request, context) => {
    const { method, query } = request;
    const parameters = new Parameters(query, [...kind.owners, kind.idName, ...(method === 'GET' ? ['since'] : [])]);
    const scope = scopeOf(kind, parameters);
    const id = parameters.text(kind.idName);
    switch (method) {
      case 'GET':
        return id === undefined
          ? list(scope, parameters.time('since'), context)
          : get({ ...scope, id }, request, context);
      case 'PUT':
      case 'POST':
        return write({ ...scope, id: parameters.required(kind.idName) }, request, context);
      case 'DELETE':
        return id === undefined && kind.resource === 'state'
          ? deleteAll(scope, context)
          : deleteOne({ ...scope, id: parameters.required(kind.idName) }, request, context);
      default:
        return methodNotAllowed(request);
    }
  };
}

function scopeOf({ resource, owners }: Kind, parameters: Parameters): Scope {
  const registration = owners.includes('registration') ? parameters.uuid('registration') : undefined;
  const agent = owners.includes('agent') ? actorKey(parameters.requiredAgent('agent')) : undefined;
  return {
    resource,
    ...(owners.includes('activityId') ? { activity: parameters.requiredIri('activityId') } : {}),
    ...(agent === undefined ? {} : { agent }),
    ...(registration === undefined ? {} : { registration }),
  };
}

function get(key: DocumentKey, { headers }: LrsRequest, { store }: LrsContext): LrsAnswer {
  const document = store.document(key);
  if (!document) throw new Refusal(404, `no document ${key.id}`);
  const content = Buffer.from(document.content, 'base64');
  const etag = etagOf(content);
  const about = { etag, 'last-modified': new Date(document.updated).toUTCString() };
  const known = headers['if-none-match'];
  if (known !== undefined && names(known, etag)) return { status: 304, headers: about };
  return { status: 200, headers: { ...about, 'content-type': document.contentType }, body: content };
}

function list(scope: Scope, since: number | undefined, context: LrsContext): LrsAnswer {
  const found = documentsIn(scope, context).filter(({ updated }) => since === undefined || Date.parse(updated) > since);
  return jsonAnswer([...new Set(found.map(({ id }) => id))]);
}

function write(key: DocumentKey, request: LrsRequest, { store, now }: LrsContext): LrsAnswer {
  const { method, headers, body } = request;
  const held = store.document(key);
  checkPreconditions(headers, held && etagOf(Buffer.from(held.content, 'base64')));
  if (method === 'PUT' && key.resource !== 'state' && isUnconditional(headers)) {
    throw new Refusal(
      held ? 409 : 400,
      `a profile is PUT with the ETag last read as If-Match, or with If-None-Match: *`,
    );
  }
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  const content = method === 'POST' ? merged(held, contentType, body) : body;
  store.putDocument({ ...key, contentType, content: content.toString('base64'), updated: now().toISOString() });
  return { status: 204 };
}

/** @see xAPI 1.0.3 Communication 3.1: a profile is never overwritten blindly; for a state, conditions are the client's choice */
function isUnconditional(headers: LrsRequest['headers']): boolean {
  return headers['if-match'] === undefined && headers['if-none-match'] === undefined;
}

/**
 * What a POST leaves: the members of both objects, one level deep, the posted ones winning.
 *
 * @throws Refusal 400 if either is not a JSON object of type application/json
 * @see xAPI 1.0.3 Communication 2.2
 */
function merged(held: StoredDocument | undefined, contentType: string, posted: Buffer): Buffer {
  const isJson = mediaType(contentType) === 'application/json';
  if (!held && !isJson) return posted;
  const after = isJson ? objectIn(posted) : undefined;
  if (!after) throw new Refusal(400, 'a posted document has to be a JSON object of type application/json');
  if (!held) return posted;
  const before =
    mediaType(held.contentType) === 'application/json' ? objectIn(Buffer.from(held.content, 'base64')) : undefined;
  if (!before) throw new Refusal(400, 'the document that is there is no JSON object of type application/json');
  return Buffer.from(JSON.stringify({ ...before, ...after }));
}

function objectIn(content: Buffer): JsonObject | undefined {
  const value = parseJson(content.toString('utf8'));
  return isJsonObject(value) ? value : undefined;
}

function deleteOne(key: DocumentKey, { headers }: LrsRequest, { store }: LrsContext): LrsAnswer {
  const held = store.document(key);
  checkPreconditions(headers, held && etagOf(Buffer.from(held.content, 'base64')));
  store.deleteDocument(key);
  return { status: 204 };
}

function deleteAll(scope: Scope, context: LrsContext): LrsAnswer {
  for (const document of documentsIn(scope, context)) context.store.deleteDocument(document);
  return { status: 204 };
}

/** Without a registration, those of every registration. @see xAPI 1.0.3 Communication 2.3 */
function documentsIn(
  { resource, activity, agent, registration }: Scope,
  { store }: LrsContext,
): readonly StoredDocument[] {
  return store.documents.filter(
    (document) =>
      document.resource === resource &&
      document.activity === activity &&
      document.agent === agent &&
      (registration === undefined || document.registration?.toLowerCase() === registration.toLowerCase()),
  );
}
