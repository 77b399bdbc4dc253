import { createHash } from 'node:crypto';
import { openXapi } from '../../src/adapters/xapi/open.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Opened } from '../../src/tracking/port.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../build/preview/lrs/json.js';
import { sameStatement } from '../../build/preview/lrs/same-statement.js';
import { statementProblems } from '../../build/preview/lrs/validation/statement.js';
import { texts } from './content.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import type { Repertoire, Story } from './story.js';
import { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';

export const xapiRepertoire: Repertoire = {
  ways: {
    etags: ['on reading', 'on writing too', 'hidden', 'weak'],
    latency: ['80', '900', '4000'],
  },
  troubles: ['request lost', 'statements lost', 'answer lost', 'hangs', '401', '403', '408', '413 to batches', '429', '500', '503', 'another window writes'],
};

const ACTIVITY = 'https://course.example/waste/bins';
const REGISTRATION = '5f2c1b0e-7d2a-4b8e-9c11-2f6f5d1f0a01';
const HANG = 30_000;

/** What one window asked for, and whether it is still there for an answer. */
interface Window {
  alive: boolean;
  /** Calls off the requests under way. */
  readonly cancel: Set<() => void>;
  /** Ids of statements, and the document, that this window was told are stored. */
  readonly told: Set<string>;
  document: string | undefined;
  /** It was refused for good, or another window wrote. */
  over: boolean;
}

/** One learner's registration in a Learning Record Store. */
export class XapiLrs implements ModelLms {
  network: Network = 'up';
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'> = new Set();
  readonly recorded = true;
  readonly cutScore = undefined;
  readonly #ways: Story['ways'];
  readonly #seed: number;
  readonly #time: VirtualTime;
  readonly #troubles = new Troubles();
  readonly #statements = new Map<string, JsonObject>();
  #document: string | undefined;
  /** A document that another window wrote while this one was open. */
  #foreign: string | undefined;
  /** Whether a window was told that a pass is stored. */
  #passed = false;
  #window: Window | undefined;
  #launches = 0;

  constructor({ ways, seed }: Story, time: VirtualTime) {
    this.#ways = ways;
    this.#seed = seed;
    this.#time = time;
  }

  get met(): ReadonlyMap<string, number> {
    return this.#troubles.met;
  }

  get sessionOver(): boolean {
    return this.#window?.over ?? false;
  }

  launch({ course, unit }: UnitContent): Promise<Opened> {
    const window: Window = { alive: true, cancel: new Set(), told: new Set(), document: undefined, over: false };
    this.#window = window;
    this.#foreign = undefined;
    this.#launches += 1;
    const query = new URLSearchParams({
      endpoint: 'https://lrs.example/xapi/',
      auth: 'Basic bGVhcm5lcjp3b3Jk',
      actor: JSON.stringify({ objectType: 'Agent', name: 'Learner A', account: { homePage: 'https://lms.example', name: '42' } }),
      registration: REGISTRATION,
      activity_id: ACTIVITY,
    });
    return openXapi({
      search: `?${query.toString()}`,
      course,
      unit,
      texts: () => texts,
      language: () => 'en',
      platform: 'simulation',
      fetch: (url, init) => this.#fetch(window, url, init),
      now: () => this.#time.now,
      session: `00000000-0000-4000-8000-${(this.#seed * 4096 + this.#launches).toString(16).padStart(12, '0').slice(-12)}`,
    });
  }

  gone(): void {
    if (!this.#window) return;
    this.#window.alive = false;
    for (const cancel of this.#window.cancel) cancel();
    this.#window = undefined;
  }

  trouble(kind: string, calls: number): void {
    if (kind !== 'another window writes') return this.#troubles.make(kind, calls);
    if (this.#document === undefined || !this.#window) return;
    this.#troubles.count(kind);
    this.#document = JSON.stringify({ ...JSON.parse(this.#document), window: 2 });
    this.#foreign = this.#document;
    this.#window.over = true;
  }

  calm(): void {
    this.#troubles.calm();
  }

  get holding(): Holding {
    const verbs = [...this.#statements.values()].map((statement) => ({ statement, verb: verbOf(statement) }));
    const scores = verbs.flatMap(({ statement, verb }) => {
      const scaled = at(statement, 'result', 'score', 'scaled');
      return verb !== 'answered' && typeof scaled === 'number' ? [scaled * 100] : [];
    });
    const completed = verbs.some(({ verb }) => verb === 'completed');
    const success = verbs.some(({ verb }) => verb === 'passed') ? 'passed' : verbs.some(({ verb }) => verb === 'failed') ? 'failed' : 'unknown';
    const document = parsed(this.#document ?? '{}');
    const suspendData = isJsonObject(document) ? document['suspendData'] : undefined;
    return {
      suspendData: typeof suspendData === 'string' ? suspendData : undefined,
      status: `${completed ? 'completed' : 'incomplete'} ${success}`,
      // A report takes the best of what was stated.
      score: scores.length > 0 ? Math.max(...scores) : undefined,
      answers: verbs
        .filter(({ verb }) => verb === 'answered')
        .map(({ statement }) => [at(statement, 'object', 'id'), at(statement, 'result', 'response'), at(statement, 'result', 'success'), at(statement, 'timestamp')].map(String).join(' ')),
    };
  }

  /** What arrives takes effect at once; the answer takes its time, and comes only to a window that is still there. */
  #fetch(window: Window, address: string, init: RequestInit): Promise<Response> {
    if (!window.alive) return Promise.reject(new TypeError('the page is gone'));
    const answer = this.#arrive(window, address, init);
    const ms = answer === 'hangs' ? HANG : Number(this.#ways['latency']);
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => () => {
        window.cancel.delete(cancel);
        settle();
      };
      const fail = done(() => reject(new TypeError('Failed to fetch')));
      const callOff = this.#time.later(typeof answer === 'string' ? fail : done(() => resolve(answer())), ms);
      const cancel = () => {
        callOff();
        fail();
      };
      window.cancel.add(cancel);
    });
  }

  #arrive(window: Window, address: string, init: RequestInit): 'lost' | 'hangs' | (() => Response) {
    if (this.network !== 'up') return 'lost';
    if (this.#troubles.meets('request lost')) return 'lost';
    if (init.method === 'POST' && this.#troubles.meets('statements lost')) return 'lost';
    if (this.#troubles.meets('hangs')) return 'hangs';
    for (const status of ['401', '403', '408', '429', '500', '503']) {
      if (!this.#troubles.meets(status)) continue;
      if (status === '401' || status === '403') window.over = true;
      return () => new Response('no', { status: Number(status) });
    }
    const heard = !this.#troubles.meets('answer lost');
    const answer = this.#answer(window, address, init);
    return heard ? answer : 'lost';
  }

  #answer(window: Window, address: string, init: RequestInit): () => Response {
    const { pathname } = new URL(address);
    const body = typeof init.body === 'string' ? init.body : '';
    const call = `${init.method ?? 'GET'} ${pathname}`;
    switch (call) {
      case 'POST /xapi/statements':
        return this.#store(window, body);
      case 'GET /xapi/activities/state': {
        const document = this.#document;
        return () => (document === undefined ? new Response('', { status: 404 }) : new Response(document, { headers: this.#etag(document) }));
      }
      case 'PUT /xapi/activities/state':
        return this.#write(window, body, new Headers(init.headers));
      default:
        this.complaints.push(`${call} is no request of ours`);
        return () => new Response('', { status: 404 });
    }
  }

  #write(window: Window, body: string, headers: Headers): () => Response {
    const match = headers.get('if-match');
    const held = this.#document;
    const clash = (match !== null && (held === undefined || match !== tagOf(held))) || (headers.get('if-none-match') === '*' && held !== undefined);
    if (clash) return () => new Response('', { status: 412 });
    // Where a proxy hides the tags there is nothing to compare.
    if (held !== undefined && held === this.#foreign && this.#ways['etags'] !== 'hidden') this.complaints.push("another window's document is written over");
    if (window.document === body) this.complaints.push('redundant: the state document was saved as it is already');
    this.#document = body;
    const tags = this.#ways['etags'] === 'on writing too' ? this.#etag(body) : {};
    return () => {
      window.document = body;
      this.#passed ||= at(parsed(body), 'success') === 'passed';
      return new Response(null, { status: 204, headers: tags });
    };
  }

  /** Whole or not at all (Communication 2.1.2). */
  #store(window: Window, body: string): () => Response {
    const given = parsed(body);
    const batch = (Array.isArray(given) ? given : [given]) as JsonObject[]; // each is checked below
    if (batch.length > 1 && this.#troubles.meets('413 to batches')) return () => new Response('', { status: 413 });
    for (const statement of batch) {
      const [problem] = statementProblems(statement);
      if (problem) this.complaints.push(`a statement that no LRS takes: ${problem.path} is ${problem.found}, not ${problem.wanted}`);
      const id = idOf(statement);
      if (window.told.has(id)) this.complaints.push(`redundant: the statement ${verbOf(statement)} was stored already`);
    }
    if (batch.some((statement) => !sameStatement(statement, this.#statements.get(idOf(statement)) ?? statement))) {
      return () => new Response('', { status: 409 });
    }
    for (const statement of batch) this.#take(statement);
    return () => {
      for (const statement of batch) window.told.add(idOf(statement));
      return new Response(JSON.stringify(batch.map(idOf)), { status: 200 });
    };
  }

  #take(statement: JsonObject): void {
    const id = idOf(statement);
    if (this.#statements.has(id)) return;
    const verbs = [...this.#statements.values()].map(verbOf);
    const verb = verbOf(statement);
    if (verb === 'completed' && verbs.includes(verb)) this.complaints.push('completed is said twice of one registration');
    // What was never told as saved may be lost, and is then done again, perhaps less well.
    if (verb === 'failed' && this.#passed) this.complaints.push('failed is said after passed');
    this.#statements.set(id, statement);
  }

  #etag(document: string): Record<string, string> {
    if (this.#ways['etags'] === 'hidden') return {};
    return { etag: this.#ways['etags'] === 'weak' ? `W/${tagOf(document)}` : tagOf(document) };
  }
}

function tagOf(document: string): string {
  return `"${createHash('sha1').update(document).digest('hex')}"`;
}

function idOf(statement: JsonObject): string {
  return String(statement['id']);
}

function verbOf(statement: JsonObject): string {
  return String(at(statement, 'verb', 'id')).split('/').at(-1) ?? '';
}

function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return isJsonObject(value) ? at(value[name], ...rest) : undefined;
}

function parsed(text: string): JsonValue {
  return JSON.parse(text) as JsonValue; // what JSON.parse gives
}
