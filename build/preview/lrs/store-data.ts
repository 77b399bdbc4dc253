import { isJsonObject, type JsonObject, type JsonValue } from './json.js';

/** What an LRS holds, as plain data: a file of it brings everything back. */
export interface LrsData {
  readonly version: 1;
  /** As they are returned, in the order in which they were stored. */
  readonly statements: readonly JsonObject[];
  /** By lower-case hexadecimal SHA-2. */
  readonly attachments: Readonly<Record<string, StoredAttachment>>;
  readonly documents: readonly StoredDocument[];
}

export interface StoredAttachment {
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
}

/** A state or profile document. */
export interface StoredDocument {
  readonly resource: 'state' | 'activity-profile' | 'agent-profile';
  /** IRI of the activity that a state or activity profile belongs to. */
  readonly activity?: string;
  /** Whose state or agent profile it is, as `actorKey` names somebody. */
  readonly agent?: string;
  readonly registration?: string;
  /** The stateId or profileId. */
  readonly id: string;
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
}

/** @throws TypeError if the value is not what `LrsStore.toJSON` gives */
export function parseLrsData(value: unknown): LrsData {
  // A round trip leaves nothing but JSON values in it.
  const json = JSON.parse(JSON.stringify(value) ?? 'null') as JsonValue;
  if (!isJsonObject(json) || json['version'] !== 1) throw new TypeError('not the data of an LRS, version 1');
  const { statements, attachments, documents } = json;
  return {
    version: 1,
    statements: objects(statements, 'statements'),
    attachments: isJsonObject(attachments) ? Object.fromEntries(Object.entries(attachments).map(toAttachment)) : {},
    documents: objects(documents, 'documents').map(toDocument),
  };
}

function objects(value: JsonValue | undefined, name: string): readonly JsonObject[] {
  if (!Array.isArray(value) || !value.every(isJsonObject)) throw new TypeError(`${name} is not an array of objects`);
  return value;
}

function toAttachment([sha2, value]: [string, JsonValue]): [string, StoredAttachment] {
  if (!isJsonObject(value)) throw new TypeError(`attachment ${sha2} is not an object`);
  return [sha2, { contentType: string(value, 'contentType'), content: string(value, 'content') }];
}

function toDocument(value: JsonObject): StoredDocument {
  const resource = value['resource'];
  if (resource !== 'state' && resource !== 'activity-profile' && resource !== 'agent-profile') {
    throw new TypeError(`document of resource ${JSON.stringify(resource)}`);
  }
  return {
    resource,
    ...('activity' in value ? { activity: string(value, 'activity') } : {}),
    ...('agent' in value ? { agent: string(value, 'agent') } : {}),
    ...('registration' in value ? { registration: string(value, 'registration') } : {}),
    id: string(value, 'id'),
    contentType: string(value, 'contentType'),
    content: string(value, 'content'),
    updated: string(value, 'updated'),
  };
}

function string(value: JsonObject, name: string): string {
  const member = value[name];
  if (typeof member !== 'string') throw new TypeError(`${name} is ${JSON.stringify(member)}, not a string`);
  return member;
}
