import { randomUUID } from 'node:crypto';
import type { Attempt } from './attempts/attempt.js';
import type { XapiRecords } from './attempts/describe.js';
import { SLOW_MS, type Faults } from './attempts/faults.js';
import type { CallRecord, DocumentReport, Learner } from './attempts/report.js';
import type { LrsFault } from './lrs/faults.js';
import { isJsonObject, type JsonObject } from './lrs/json.js';
import { createLrs, type LrsCredentials, type LrsExchange, type LrsHandler } from './lrs/lrs.js';
import type { StoredDocument } from './lrs/store-data.js';
import { LrsStore } from './lrs/store.js';

/** Whose accounts the learners' are; the same after a restart at another port, so that records stay theirs. */
export const HOME_PAGE = 'http://localhost/preview';

export interface XapiRoomOptions {
  /** What `XapiRoom.toJSON` gave, if it ran before. */
  readonly data: unknown;
  readonly faults: (attempt: string) => Faults;
  /** A request was answered; the records of the attempt may have changed. */
  readonly recorded: (attempt: string, call: Omit<CallRecord, 'sequence' | 'session'>) => void;
}

export interface HandlerOptions {
  /** Whom the mount lets in; the attempt itself if left out. */
  readonly credentials?: readonly LrsCredentials[];
  /** What an author should know of this request. */
  readonly warnings?: readonly string[];
}

/** The LRS behind every xAPI and cmi5 attempt: one store, and for each attempt a mount with credentials and faults of its own. */
export class XapiRoom {
  readonly store: LrsStore;
  readonly #options: XapiRoomOptions;

  constructor(options: XapiRoomOptions) {
    this.#options = options;
    this.store = options.data === undefined ? new LrsStore() : LrsStore.fromJSON(options.data);
  }

  toJSON(): unknown {
    return this.store.toJSON();
  }

  /** Handles one request to the attempt's mount, which began `at` ms since 1970. */
  handler(attempt: Attempt, at: number, { credentials = [credentialsOf(attempt)], warnings = [] }: HandlerOptions = {}): LrsHandler {
    return createLrs({
      store: this.store,
      credentials: () => credentials,
      authorityHomePage: HOME_PAGE,
      now: () => new Date(),
      newId: randomUUID,
      faults: () => toLrsFault(this.#options.faults(attempt.id)),
      observe: (exchange) => this.#options.recorded(attempt.id, { ...toCall(exchange, at), warnings }),
    });
  }

  /** The query that a launch adds to the content's address. */
  launchQuery(attempt: Attempt, learner: Learner, activity: string, origin: string): URLSearchParams {
    return new URLSearchParams({
      endpoint: `${origin}/lrs/${attempt.id}/`,
      auth: `Basic ${tokenOf(credentialsOf(attempt))}`,
      actor: JSON.stringify({ objectType: 'Agent', name: learner.name, account: { homePage: HOME_PAGE, name: learner.id } }),
      registration: attempt.registration,
      activity_id: activity,
    });
  }

  /** What came in under the attempt's registration, and profiles of its learner. */
  records(attempt: Attempt): XapiRecords {
    return {
      statements: this.store.statements.filter((statement) => registrationOf(statement) === attempt.registration),
      documents: this.store.documents.filter((document) => belongsTo(document, attempt)).map(toReport),
    };
  }
}

function credentialsOf({ id, registration }: Attempt): LrsCredentials {
  return { name: id, password: registration };
}

/** What stands after `Basic` (RFC 7617, 2). */
export function tokenOf({ name, password }: LrsCredentials): string {
  return Buffer.from(`${name}:${password}`).toString('base64');
}

function toLrsFault({ offline, expired, failing, slow, busy, unavailable, oneByOne, mute }: Faults): LrsFault | undefined {
  if (offline) return { kind: 'offline' };
  if (expired) return { kind: 'status', status: 401 };
  if (failing) return { kind: 'status', status: 500 };
  if (busy) return { kind: 'status', status: 429 };
  if (unavailable) return { kind: 'status', status: 503 };
  if (oneByOne) return { kind: 'no-batches' };
  if (mute) return { kind: 'answer-lost' };
  return slow ? { kind: 'delay', milliseconds: SLOW_MS } : undefined;
}

function toCall({ method, resource, status, message, problems, body }: LrsExchange, at: number): Omit<CallRecord, 'sequence' | 'session'> {
  const reason = [message, ...(problems ?? []).map((problem) => JSON.stringify(problem))].filter((part) => part !== undefined).join('; ');
  // A GET for a document that is not there yet is how a fresh start looks, not a refusal.
  const refused = status !== undefined && status >= 400 && !(status === 404 && method === 'GET');
  return {
    at,
    duration: Date.now() - at,
    call: `${method} ${resource.split('?')[0]?.slice(1)}`,
    args: [resource, ...(body === '' ? [] : [body])],
    result: status === undefined ? 'no answer' : String(status),
    code: '',
    ...(status === undefined && { refused: { by: 'fault', reason: 'the LRS was told to fail' } }),
    ...(refused && { refused: { by: 'lrs', reason } }),
    warnings: [],
  };
}

function registrationOf(statement: JsonObject): unknown {
  const context = statement['context'];
  return isJsonObject(context) ? context['registration'] : undefined;
}

function belongsTo(document: StoredDocument, { registration, learner }: Attempt): boolean {
  if (document.registration !== undefined) return document.registration === registration;
  return document.resource === 'agent-profile' && document.agent?.includes(`"${learner}"`) === true;
}

function toReport({ resource, id, contentType, content, activity }: StoredDocument): DocumentReport {
  return { kind: resource, id, contentType, content: Buffer.from(content, 'base64').toString('utf8'), ...(activity !== undefined && { activity }) };
}
