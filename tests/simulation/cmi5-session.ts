import type { JsonObject } from '../../build/preview/lrs/json.js';
import { checkStatements } from '../../build/preview/strict/cmi5.js';
import type { Cmi5Launch, LaunchMode } from '../../build/preview/strict/cmi5/launch.js';
import { requestProblems } from '../../build/preview/strict/cmi5/requests.js';
import { at, extensions, isDefined, sessionOf } from '../../build/preview/strict/cmi5/words.js';
import { abandoned, launched, type Cmi5Subject } from '../../build/preview/cmi5/lms-statements.js';
import type { Troubles } from './troubles.js';
import { batchOf, type XapiRecords } from './xapi-records.js';
import type { Window } from './xapi-wire.js';

/** What an LMS says at a launch. */
export interface SessionWays {
  readonly mode: LaunchMode;
  readonly moveOn: string;
  /** Single activities in the template, where lists belong. */
  readonly single: boolean;
  /** The profile document, if there is one. */
  readonly preferences: string | undefined;
  readonly masteryScore?: number;
  /** Further members of LMS.LaunchData, as they are given. */
  readonly given: JsonObject;
}

interface Surroundings {
  readonly records: XapiRecords;
  readonly complaints: string[];
  readonly troubles: Troubles;
  readonly now: () => number;
}

/**
 * One session of cmi5, from the fetch URL to its end: every request is held to the preview's
 * strict layer. What breaks a rule is refused with 403 and complained of, unless the LMS ended
 * the session and the page could not know.
 */
export class Cmi5Session {
  readonly #launch: Cmi5Launch;
  readonly #ways: SessionWays;
  readonly #around: Surroundings;
  readonly #read = { launchData: false, preferences: false };
  #token: 'not given' | 'given' | 'expired' = 'not given';
  #abandoned = false;

  constructor(sessionId: string, ways: SessionWays, subject: Omit<Cmi5Subject, 'sessionId'> & { readonly activityId: string }, around: Surroundings) {
    const grouping = [{ objectType: 'Activity', id: 'https://course.example/waste/bins' }];
    this.#ways = ways;
    this.#around = around;
    this.#launch = {
      actor: subject.actor,
      registration: subject.registration,
      activityId: subject.activityId,
      sessionId,
      mode: ways.mode,
      ...(ways.masteryScore !== undefined && { masteryScore: ways.masteryScore }),
      contextTemplate: {
        contextActivities: { grouping: ways.single ? (grouping[0] ?? null) : grouping },
        extensions: { [extensions.sessionId]: sessionId, 'https://lms.example/tenant': 7 },
      },
    };
    this.#say(launched(this.#subject, unit(ways), subject.activityId, ways.mode, 'https://lms.example/content/index.html'));
  }

  /** 9.3.6: at the next launch, or whenever the LMS thinks so. */
  abandon(): void {
    if (this.#isOver) return;
    this.#abandoned = true;
    this.#around.troubles.count('abandoned');
    this.#say(abandoned(this.#subject, unit(this.#ways), this.#launch.activityId, 0));
  }

  expire(): void {
    if (this.#token !== 'given') return;
    this.#token = 'expired';
    this.#around.troubles.count('token expires');
  }

  answer(window: Window, url: URL, { method = 'GET', body, headers }: RequestInit): () => Response {
    const text = typeof body === 'string' ? body : '';
    if (url.pathname.startsWith('/token/')) return this.#giveToken(method);
    if (new Headers(headers).get('authorization') !== `Basic ${this.#launch.sessionId}`) this.#around.complaints.push('8.2.2: the request has not the token of its session');
    if (this.#abandoned || this.#token === 'expired') {
      window.over = true;
      return () => new Response('', { status: this.#abandoned ? 403 : 401 });
    }
    const path = url.pathname.replace(/^\/xapi/, '');
    const sent = path === '/statements' ? batchOf(text) : [];
    const problems = [
      ...requestProblems({ method, path, query: url.searchParams }, this.#read, this.#said, this.#launch),
      ...checkStatements(sent, this.#said, this.#launch).problems,
    ];
    const known = problems.filter(({ reason }) => !reason.startsWith('failed does not come after passed') || window.passed);
    for (const { clause, reason } of known) this.#around.complaints.push(`${clause}: ${reason}`);
    if (problems.length > 0) return () => new Response(JSON.stringify(problems), { status: 403 });
    return this.#take(window, `${method} ${path}`, url.searchParams.get('stateId') ?? '', sent, text, new Headers(headers));
  }

  #take(window: Window, call: string, stateId: string, sent: readonly JsonObject[], text: string, headers: Headers): () => Response {
    const { records, complaints } = this.#around;
    switch (`${call} ${stateId}`.trim()) {
      case 'POST /statements':
        if (sent.some((statement) => isDefined(statement, 'terminated'))) this.#expectTold(window, sent);
        return records.store(window, sent);
      case 'GET /activities/state LMS.LaunchData':
        this.#read.launchData = true;
        return () => Response.json(this.#launchData);
      case 'GET /agents/profile':
        this.#read.preferences = true;
        return () => (this.#ways.preferences === undefined ? new Response('', { status: 404 }) : new Response(this.#ways.preferences));
      case 'GET /activities/state suspend-data':
        return records.read(window);
      case 'PUT /activities/state suspend-data':
        if (this.#launch.mode !== 'Normal') complaints.push(`10.2.2: a state is written in ${this.#launch.mode}`);
        return records.write(window, text, headers);
      default:
        complaints.push(`${call} ${stateId} is no request of ours`);
        return () => new Response('', { status: 404 });
    }
  }

  /** 8.2: once, and an error that looks like success ever after. */
  #giveToken(method: string): () => Response {
    const { complaints, troubles } = this.#around;
    if (method !== 'POST') complaints.push(`8.2.1: ${method} to the fetch URL`);
    if (this.#token !== 'not given') complaints.push('8.2.3: the fetch URL is asked again');
    if (troubles.meets('token refused')) return () => Response.json({ 'error-code': '2', 'error-text': 'not now' });
    this.#token = 'given';
    return () => Response.json({ 'auth-token': this.#launch.sessionId });
  }

  get #launchData(): JsonObject {
    return {
      contextTemplate: this.#launch.contextTemplate,
      launchMode: this.#ways.mode,
      moveOn: this.#ways.moveOn,
      ...(this.#ways.masteryScore !== undefined && { masteryScore: this.#ways.masteryScore }),
      ...this.#ways.given,
    };
  }

  /** What the saved state knows has to be told by the end of a session that ends in order (9.3). */
  #expectTold(window: Window, sent: readonly JsonObject[]): void {
    if (this.#launch.mode !== 'Normal' || !this.#around.records.isKnownTo(window)) return;
    const { completion, success, scaled = 0, toldCompleted, toldPassed, toldFailed } = this.#around.records.document;
    const said = [...this.#said, ...sent];
    const failedHere = said.some((statement) => isDefined(statement, 'failed', this.#launch.sessionId));
    // Told by a session whose state was lost on its way: after it no failure is taken.
    const passed = said.some((statement) => isDefined(statement, 'passed'));
    // By a page in a hurry, which could not note it: told again, it has the same id, and the LRS keeps the first.
    const failedSo = said.some((statement) => isDefined(statement, 'failed') && at(statement, 'result', 'score', 'scaled') === scaled);
    const left = [
      ...(completion === 'completed' && toldCompleted !== true ? ['completed'] : []),
      ...(success === 'passed' && toldPassed !== true && !failedHere ? ['passed'] : []),
      ...(success === 'failed' && toldPassed !== true && !passed && !failedHere && !failedSo && toldFailed !== scaled ? ['failed'] : []),
    ];
    for (const verb of left) this.#around.complaints.push(`terminated, and ${verb} is not told`);
  }

  get #said(): readonly JsonObject[] {
    return [...this.#around.records.statements.values()];
  }

  get #isOver(): boolean {
    return this.#said.some((statement) => sessionOf(statement) === this.#launch.sessionId && (isDefined(statement, 'terminated') || isDefined(statement, 'abandoned')));
  }

  get #subject(): Cmi5Subject {
    const { actor, registration, sessionId } = this.#launch;
    return { actor, registration, sessionId };
  }

  /** The LMS's own statement. */
  #say(statement: JsonObject): void {
    const { records, now } = this.#around;
    const id = `lms ${records.statements.size}`;
    records.statements.set(id, { id, ...statement, timestamp: new Date(now()).toISOString() });
  }
}

function unit({ moveOn, masteryScore }: SessionWays) {
  return { id: 'https://course.example/waste/bins', title: 'Bins', url: 'index.html', moveOn, blocks: [], ...(masteryScore !== undefined && { masteryScore }) } as Parameters<typeof launched>[1]; // moveOn is one of the five that the repertoire names
}
