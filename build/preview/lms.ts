import { randomUUID } from 'node:crypto';
import type { Attempt } from './attempts/attempt.js';
import { describe } from './attempts/describe.js';
import { FaultBoard } from './attempts/fault-board.js';
import type { Commit } from './attempts/posted.js';
import type { AttemptReport, CallRecord, Learner } from './attempts/report.js';
import { beginSession, elementsAtLaunch, elementsToBeginWith, type Boot } from './attempts/session.js';
import type { Store } from './attempts/store.js';
import { certificatesOf } from './certificates/of-record.js';
import { Cmi5Room } from './cmi5/room.js';
import { HttpProblem } from './http.js';
import type { LrsHandler } from './lrs/lrs.js';
import type { Package } from './packages/package.js';
import type { Shelf } from './packages/shelf.js';
import { HOME_PAGE, XapiRoom } from './xapi-room.js';

/** What an LMS does, without a word about HTTP but the status of what it will not do. */
export class Lms {
  readonly shelf: Shelf;
  readonly store: Store;
  readonly board = new FaultBoard();
  readonly xapi: XapiRoom;
  readonly cmi5: Cmi5Room;

  constructor(shelf: Shelf, store: Store) {
    this.shelf = shelf;
    this.store = store;
    this.xapi = new XapiRoom({
      data: store.lrs,
      faults: (attempt) => this.board.of(attempt),
      recorded: (attempt, call) => this.#recordRequest(attempt, call),
    });
    this.cmi5 = new Cmi5Room({
      xapi: this.xapi,
      store,
      faults: (attempt) => this.board.of(attempt),
      recorded: (attempt, call) => this.#recordRequest(attempt, call),
    });
  }

  addLearner(name: string): Learner {
    const words = name.trim().replace(/\s+/g, ' ').slice(0, 100);
    if (words === '') throw new HttpProblem(400, 'a learner has a name');
    const stem = words.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 30) || 'learner';
    let id = stem;
    for (let number = 2; this.store.learner(id); number++) id = `${stem}${number}`;
    const learner = { id, name: words };
    this.store.addLearner(learner);
    return learner;
  }

  async addAttempt(name: string, learner: string): Promise<Attempt> {
    const entry = await this.package(name);
    if (!this.store.learner(learner)) throw new HttpProblem(404, `no learner ${learner}`);
    const earlier = this.store.attempts.filter((each) => each.package === name && each.learner === learner);
    const now = Date.now();
    const registration = randomUUID();
    const attempt: Attempt = {
      id: registration.slice(0, 8),
      package: name,
      standard: entry.standard,
      learner,
      number: earlier.length + 1,
      registration,
      createdAt: now,
      updatedAt: now,
      revision: 1,
      sessions: [],
      elements: {},
      calls: [],
    };
    this.store.addAttempt(attempt);
    return attempt;
  }

  /**
   * @param au - cmi5: index of the unit to launch
   * @throws HttpProblem 404 for a unit that is none
   */
  async beginSession(attempt: Attempt, origin: string, au: number): Promise<Boot> {
    const entry = await this.package(attempt.package);
    const learner = this.learnerOf(attempt);
    const faults = this.board.of(attempt.id);
    const session = beginSession(attempt, faults, randomUUID(), Date.now());
    const boot = { session: session.id, standard: attempt.standard, faults };
    if (entry.cmi5) return { ...boot, src: this.cmi5.launch(attempt, learner, entry.cmi5, { ...session, au }, origin), elements: {} };
    this.store.updateAttempt(attempt.id, { sessions: [...attempt.sessions, session], elements: elementsToBeginWith(attempt, session, entry) });
    const content = `/content/${session.id}/${entry.href}`;
    if (attempt.standard === 'scorm12' || attempt.standard === 'scorm2004')
      return { ...boot, src: content, elements: elementsAtLaunch(attempt, session, learner, entry) };
    const query = this.xapi.launchQuery(attempt, learner, entry.activity ?? '', origin);
    return { ...boot, src: `${content}${content.includes('?') ? '&' : '?'}${query.toString()}`, elements: {} };
  }

  commit(attempt: Attempt, { session, elements, finishedBy }: Commit): void {
    const sessions = attempt.sessions.map((each) =>
      each.id === session && finishedBy ? { ...each, finishedAt: Date.now(), finishedBy } : each,
    );
    this.store.updateAttempt(attempt.id, { elements: { ...attempt.elements, ...elements }, sessions });
  }

  /** What is left to the LMS itself once its launch pages have ended the attempt. */
  async endFromOutside(attempt: Attempt): Promise<void> {
    const { cmi5 } = await this.package(attempt.package);
    if (cmi5) this.cmi5.abandonOpen(attempt, cmi5, this.learnerOf(attempt));
  }

  /** Adds calls to the log where they belong; one that came twice is there once. */
  log(attempt: Attempt, calls: readonly CallRecord[]): void {
    const order = new Map(attempt.sessions.map(({ id }, index) => [id, index]));
    const known = new Set(attempt.calls.map(keyOf));
    const added = calls.filter((call) => order.has(call.session) && !known.has(keyOf(call)));
    if (added.length === 0) return;
    const all = [...attempt.calls, ...added].sort(
      (a, b) => (order.get(a.session) ?? 0) - (order.get(b.session) ?? 0) || a.sequence - b.sequence,
    );
    this.store.updateAttempt(attempt.id, { calls: all });
  }

  /** The LRS as one attempt finds it. */
  async lrs(attempt: Attempt): Promise<LrsHandler> {
    const now = Date.now();
    const { cmi5 } = await this.package(attempt.package);
    return cmi5 ? this.cmi5.handler(attempt, this.learnerOf(attempt), cmi5, now) : this.xapi.handler(attempt, now);
  }

  async report(attempt: Attempt): Promise<AttemptReport> {
    const entry = await this.shelf.entry(attempt.package);
    const { cmi5: course, identifier, activity } = entry?.kind === 'package' ? entry : {};
    const outcome = course && this.cmi5.outcome(attempt, course);
    const records = this.xapi.records(attempt);
    const report = describe(attempt, this.learnerOf(attempt), this.board.of(attempt.id), records, outcome);
    return { ...report, certificates: certificatesOf({ ...report, ...records, homePage: HOME_PAGE, activity: identifier ?? activity ?? '' }) };
  }

  /** @throws HttpProblem 404 */
  attempt(id: string): Attempt {
    const attempt = this.store.attempt(id);
    if (!attempt) throw new HttpProblem(404, `no attempt ${id}`);
    return attempt;
  }

  /** @throws HttpProblem 404, also for one that cannot be launched */
  async package(name: string): Promise<Package> {
    const entry = await this.shelf.entry(name);
    if (!entry) throw new HttpProblem(404, `no package ${name}`);
    if (entry.kind === 'page') throw new HttpProblem(404, `${name} is opened without an LMS`);
    if (entry.kind === 'broken') throw new HttpProblem(404, `${name} cannot be launched: ${entry.problem}`);
    return entry;
  }

  /** The data file never loses a learner. */
  learnerOf(attempt: Attempt): Learner {
    return this.store.learner(attempt.learner) ?? { id: attempt.learner, name: attempt.learner };
  }

  #recordRequest(id: string, call: Omit<CallRecord, 'sequence' | 'session'>): void {
    const attempt = this.attempt(id);
    const session = attempt.sessions.at(-1)?.id ?? '';
    const sequence = attempt.calls.filter((each) => each.session === session).length;
    this.store.updateAttempt(id, { calls: [...attempt.calls, { ...call, session, sequence }] });
    this.store.setLrs(this.xapi.toJSON());
  }
}

function keyOf({ session, sequence }: CallRecord): string {
  return `${session} ${sequence}`;
}
