import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '../../build/preview/lrs/json.js';
import { sameStatement } from '../../build/preview/lrs/same-statement.js';
import { statementProblems } from '../../build/preview/lrs/validation/statement.js';
import type { UnitContent } from '../../src/model/content.js';
import { scaledScore } from '../../src/model/points.js';
import { decodeState, encodeState } from '../../src/session/codec/state-code.js';
import { fitState } from '../../src/session/fit.js';
import { resultOf } from '../../src/session/progress.js';
import type { Holding } from './model-lms.js';
import type { Story } from './story.js';

/** What one window knows of the records. */
export interface Reader {
  /** Ids of statements, and the document, that this window was told are stored. */
  readonly told: Set<string>;
  document: string | undefined;
  /** The document as it last read or wrote it. */
  latest: string | undefined;
  /** The document that another window wrote while this one was open, and that it has not read yet. */
  foreign: string | undefined;
  /** Whether it was told that a pass is stored. */
  passed: boolean;
  /** Whether the document that it wrote last did not get there. */
  unwritten: boolean;
}

export function newReader(): Reader {
  return { told: new Set(), document: undefined, latest: undefined, foreign: undefined, passed: false, unwritten: false };
}

/** What no package of ours has written. */
const UNREADABLE = '{"v":2,"of":"another package"}';

/** Active time that a window elsewhere adds: more than all that happens here. Seconds. */
const ELSEWHERE = 1_000_000;

/** The statements and the state document of one learner's registration, and what nobody may do with them. */
export class XapiRecords {
  readonly statements = new Map<string, JsonObject>();
  readonly #etags: string;
  readonly #complaints: string[];
  readonly #readers: () => Iterable<Reader>;
  #document: string | undefined;
  /** The document as it was before it was broken. */
  #sound: string | undefined;
  /** Launches that still meet the broken one. */
  #broken = 0;
  /** Time that another window saved: nothing less may follow. */
  #elsewhere = 0;
  #content: UnitContent | undefined;

  constructor({ ways }: Story, complaints: string[], readers: () => Iterable<Reader>) {
    this.#etags = ways['etags'] ?? '';
    this.#complaints = complaints;
    this.#readers = readers;
  }

  /** Another launch, with this content. @returns whether it will meet a document that it cannot read */
  launched(content: UnitContent): boolean {
    this.#content = content;
    this.#broken -= 1;
    if (this.#broken < 0) this.mend();
    return this.#document === UNREADABLE;
  }

  /** A window on another device takes up what is there, adds time to it and saves it. @returns whether there was anything */
  writeElsewhere(): boolean {
    const held = this.#held;
    const found = this.#stateIn(this.#document);
    if (!found || !this.#content) return false;
    const state = fitState(this.#content, found);
    this.#elsewhere = state.seconds + ELSEWHERE;
    const suspendData = encodeState(this.#content, { ...state, saves: state.saves + 3, seconds: this.#elsewhere });
    this.#write(JSON.stringify({ ...held, suspendData }), undefined);
    return true;
  }

  /** What cannot be read stands there for so many launches. @returns whether there was anything */
  breakFor(launches: number): boolean {
    if (this.#document === undefined || this.#document === UNREADABLE) return false;
    this.#sound = this.#document;
    this.#broken = launches;
    this.#write(UNREADABLE, undefined);
    return true;
  }

  mend(): void {
    if (this.#document === UNREADABLE) this.#document = this.#sound;
  }

  read(reader: Reader): () => Response {
    const document = this.#document;
    reader.foreign = undefined;
    reader.latest = document;
    reader.passed ||= document !== undefined && this.#held['success'] === 'passed';
    return () => (document === undefined ? new Response('', { status: 404 }) : new Response(document, { headers: this.#etag(document) }));
  }

  write(reader: Reader, body: string, headers: Headers): () => Response {
    const match = headers.get('if-match');
    const held = this.#document;
    const clash = (match !== null && (held === undefined || match !== tagOf(held))) || (headers.get('if-none-match') === '*' && held !== undefined);
    if (clash) return () => new Response('', { status: 412 });
    // Where a proxy hides the tags there is nothing to compare.
    if (this.#etags !== 'hidden') {
      if (held === UNREADABLE) this.#complaints.push('a document that cannot be read is written over');
      if (held !== undefined && held === reader.foreign) this.#complaints.push("another window's document is written over");
      if ((this.#stateIn(body)?.seconds ?? 0) < this.#elsewhere) this.#complaints.push('what another window saved is lost');
    }
    if (reader.document === body) this.#complaints.push('redundant: the state document was saved as it is already');
    this.#write(body, reader);
    reader.unwritten = false;
    reader.latest = body;
    const tags = this.#etags === 'on writing too' ? this.#etag(body) : {};
    return () => {
      reader.document = body;
      reader.passed ||= this.#held['success'] === 'passed';
      return new Response(null, { status: 204, headers: tags });
    };
  }

  /** Whole or not at all (Communication 2.1.2). */
  store(reader: Reader, batch: readonly JsonObject[]): () => Response {
    for (const statement of batch) {
      const [problem] = statementProblems(statement);
      if (problem) this.#complaints.push(`a statement that no LRS takes: ${problem.path} is ${problem.found}, not ${problem.wanted}`);
      if (reader.told.has(idOf(statement))) this.#complaints.push(`redundant: the statement ${verbOf(statement)} was stored already`);
    }
    if (batch.some((statement) => !sameStatement(statement, this.statements.get(idOf(statement)) ?? statement))) {
      return () => new Response('', { status: 409 });
    }
    for (const statement of batch) this.#take(reader, statement);
    return () => {
      for (const statement of batch) reader.told.add(idOf(statement));
      return new Response(JSON.stringify(batch.map(idOf)), { status: 200 });
    };
  }

  get holding(): Holding {
    const said = [...this.statements.values()].map((statement) => ({ statement, verb: verbOf(statement) }));
    const has = (verb: string) => said.some((each) => each.verb === verb);
    const scores = said.flatMap(({ statement, verb }) => {
      const scaled = at(statement, 'result', 'score', 'scaled');
      return verb !== 'answered' && typeof scaled === 'number' ? [scaled * 100] : [];
    });
    const { suspendData } = this.#document === UNREADABLE ? membersOf(this.#sound) : this.#held;
    return {
      suspendData: typeof suspendData === 'string' ? suspendData : undefined,
      status: `${has('completed') ? 'completed' : 'incomplete'} ${has('passed') ? 'passed' : has('failed') ? 'failed' : 'unknown'}`,
      // A report takes the best of what was stated.
      score: scores.length > 0 ? Math.max(...scores) : undefined,
      answers: said
        .filter(({ verb }) => verb === 'answered')
        .map(({ statement }) => [at(statement, 'object', 'id'), at(statement, 'result', 'response'), at(statement, 'result', 'success'), at(statement, 'timestamp')].map(String).join(' ')),
    };
  }

  /** Whether this window knows the document as it is now. */
  isKnownTo({ latest }: Reader): boolean {
    return latest === this.#document;
  }

  /** The members of the document as it is now. */
  get document(): JsonObject {
    return this.#held;
  }

  get #held(): JsonObject {
    return membersOf(this.#document);
  }

  #stateIn(document: string | undefined) {
    const { suspendData } = membersOf(document);
    if (typeof suspendData !== 'string' || !this.#content) return undefined;
    const decoded = decodeState(this.#content, suspendData);
    return decoded.kind === 'state' ? decoded.state : undefined;
  }

  #write(body: string, by: Reader | undefined): void {
    this.#document = body;
    for (const reader of this.#readers()) if (reader !== by) reader.foreign = body;
  }

  #take(reader: Reader, statement: JsonObject): void {
    if (this.statements.has(idOf(statement))) return;
    const verb = verbOf(statement);
    if (verb === 'completed' && [...this.statements.values()].map(verbOf).includes(verb)) this.#complaints.push('completed is said twice of one registration');
    if (verb === 'passed' || verb === 'failed') this.#expectState(reader, statement, verb);
    // What was never told as saved may be lost, and is then done again, perhaps less well.
    if (verb === 'failed' && reader.passed) this.#complaints.push('failed is said after passed');
    this.statements.set(idOf(statement), statement);
  }

  /** Of a verdict that rests on a state which is not here, a later launch could say the contrary. */
  #expectState(reader: Reader, statement: JsonObject, verb: string): void {
    const scaled = at(statement, 'result', 'score', 'scaled');
    if (typeof scaled !== 'number' || reader.unwritten || this.#document === UNREADABLE) return;
    const state = this.#stateIn(this.#document);
    const best = state && this.#content && resultOf(this.#content, state);
    if (!best || scaledScore(best) < scaled - 1e-9) this.#complaints.push(`${verb} is said before the state that it rests on is saved`);
  }

  #etag(document: string): Record<string, string> {
    if (this.#etags === 'hidden') return {};
    return { etag: this.#etags === 'weak' ? `W/${tagOf(document)}` : tagOf(document) };
  }
}

/** The statements of a request, which are looked at one by one later. */
export function batchOf(body: string): readonly JsonObject[] {
  const given = JSON.parse(body) as JsonValue; // what JSON.parse gives
  return (Array.isArray(given) ? given : [given]) as JsonObject[]; // each is checked where it is stored
}

export function verbOf(statement: JsonObject): string {
  return String(at(statement, 'verb', 'id')).split('/').at(-1) ?? '';
}

function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return isJsonObject(value) ? at(value[name], ...rest) : undefined;
}

function tagOf(document: string): string {
  return `"${createHash('sha1').update(document).digest('hex')}"`;
}

function idOf(statement: JsonObject): string {
  return String(statement['id']);
}

function membersOf(document: string | undefined): JsonObject {
  const value = JSON.parse(document ?? '{}') as JsonValue; // what JSON.parse gives
  return isJsonObject(value) ? value : {};
}
