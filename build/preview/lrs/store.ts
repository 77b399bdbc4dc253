import { isJsonObject, textOf, type JsonObject } from './json.js';
import { parseLrsData, type LrsData, type StoredAttachment, type StoredDocument } from './store-data.js';
import { voidedVerb } from './validation/statement.js';

/** Which document: for a state, `activity` and `agent` are set; for a profile, one of them. */
export type DocumentKey = Pick<StoredDocument, 'resource' | 'activity' | 'agent' | 'registration' | 'id'>;

/** All that an LRS holds, in memory; `JSON.stringify(store)` is the file that keeps it. */
export class LrsStore {
  readonly #statements: JsonObject[] = [];
  readonly #byId = new Map<string, JsonObject>();
  readonly #voided = new Set<string>();
  readonly #attachments = new Map<string, StoredAttachment>();
  readonly #documents = new Map<string, StoredDocument>();
  #revision = 0;

  /**
   * A store that holds what `toJSON` gave.
   *
   * @throws TypeError if the value is not what `toJSON` gives
   */
  static fromJSON(value: unknown): LrsStore {
    const data = parseLrsData(value);
    const store = new LrsStore();
    store.addStatements(data.statements, new Map(Object.entries(data.attachments)));
    for (const document of data.documents) store.putDocument(document);
    store.#revision = 0;
    return store;
  }

  toJSON(): LrsData {
    return {
      version: 1,
      statements: [...this.#statements],
      attachments: Object.fromEntries(this.#attachments),
      documents: [...this.#documents.values()],
    };
  }

  /** Counts the writes since the store was made or read; when it differs, the file is out of date. */
  get revision(): number {
    return this.#revision;
  }

  /** In the order in which they were stored. */
  get statements(): readonly JsonObject[] {
    return this.#statements;
  }

  get documents(): readonly StoredDocument[] {
    return [...this.#documents.values()];
  }

  /** Voided or not; the case of a UUID does not matter. */
  statement(id: string): JsonObject | undefined {
    return this.#byId.get(id.toLowerCase());
  }

  /** A voiding statement is never voided itself. @see xAPI 1.0.3 Data 2.3.2 */
  isVoided(statement: JsonObject): boolean {
    return !isVoiding(statement) && this.#voided.has(idOf(statement));
  }

  /** Adds them all. The caller has checked that each has an id which is not in use. */
  addStatements(statements: readonly JsonObject[], attachments: ReadonlyMap<string, StoredAttachment>): void {
    for (const statement of statements) {
      this.#statements.push(statement);
      this.#byId.set(idOf(statement), statement);
      if (isVoiding(statement) && isJsonObject(statement['object'])) this.#voided.add(idOf(statement['object']));
    }
    for (const [sha2, attachment] of attachments) this.#attachments.set(sha2, attachment);
    this.#revision += 1;
  }

  attachment(sha2: string): StoredAttachment | undefined {
    return this.#attachments.get(sha2);
  }

  document(key: DocumentKey): StoredDocument | undefined {
    return this.#documents.get(nameOf(key));
  }

  putDocument(document: StoredDocument): void {
    this.#documents.set(nameOf(document), document);
    this.#revision += 1;
  }

  deleteDocument(key: DocumentKey): void {
    if (this.#documents.delete(nameOf(key))) this.#revision += 1;
  }
}

function isVoiding({ verb }: JsonObject): boolean {
  return isJsonObject(verb) && verb['id'] === voidedVerb;
}

function idOf({ id }: JsonObject): string {
  return textOf(id).toLowerCase();
}

function nameOf({ resource, activity, agent, registration, id }: DocumentKey): string {
  return JSON.stringify([resource, activity ?? null, agent ?? null, registration?.toLowerCase() ?? null, id]);
}
