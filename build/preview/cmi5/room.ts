import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt, Cmi5Session } from '../attempts/attempt.js';
import type { Outcome } from '../attempts/describe.js';
import { SLOW_MS, type Faults } from '../attempts/faults.js';
import type { CallRecord, Learner, SessionReport } from '../attempts/report.js';
import type { Store } from '../attempts/store.js';
import { HttpProblem, jsonReply, type Reply } from '../http.js';
import { actorKey } from '../lrs/actor-key.js';
import { textOf, type JsonObject } from '../lrs/json.js';
import type { LrsHandler } from '../lrs/lrs.js';
import type { Cmi5Course } from '../packages/package.js';
import type { Cmi5Launch } from '../strict/cmi5/launch.js';
import { activityOf, at, isDefined, sessionOf } from '../strict/cmi5/words.js';
import { HOME_PAGE, tokenOf, type XapiRoom } from '../xapi-room.js';
import { courseOutcome } from './course-outcome.js';
import { strictHandler } from './handler.js';
import { contextTemplate, launchData, launchModeOf, preferences } from './launch-data.js';
import { abandoned, launched, satisfied, type Cmi5Subject } from './lms-statements.js';
import { activityIdOf, courseIdOf, subjectOf } from './names.js';
import { auOutcome, isSatisfied, satisfiedParts } from './outcome.js';

export interface Cmi5RoomOptions {
  readonly xapi: XapiRoom;
  readonly store: Store;
  readonly faults: (attempt: string) => Faults;
  readonly recorded: (attempt: string, call: Omit<CallRecord, 'sequence' | 'session'>) => void;
}

/** What an LMS does for cmi5: launches units, hands out tokens, says what is the LMS's to say, and judges moveOn. */
export class Cmi5Room {
  readonly #options: Cmi5RoomOptions;

  constructor(options: Cmi5RoomOptions) {
    this.#options = options;
  }

  /**
   * Begins a session of a unit; the one before is abandoned if it is still open.
   *
   * @param session - with the unit's index
   * @returns the address of the content, with the launch parameters (8.1)
   * @throws HttpProblem 404 for a unit that is none
   */
  launch(attempt: Attempt, learner: Learner, course: Cmi5Course, session: SessionReport & { readonly au: number }, origin: string): string {
    const au = course.aus[session.au];
    if (!au) throw new HttpProblem(404, `the course has no unit ${session.au}`);
    this.abandonOpen(attempt, course, learner);
    const { store } = this.#options;
    const secret = randomBytes(16).toString('hex');
    const own: Cmi5Session = { id: session.id, au: session.au, secret, fetched: false, launchDataRead: false, preferencesRead: false };
    const current = store.attempt(attempt.id) ?? attempt;
    store.updateAttempt(attempt.id, { sessions: [...current.sessions, session], cmi5: [...(current.cmi5 ?? []), own] });
    const subject = subjectOf(attempt, learner, session.id);
    const mode = launchModeOf(session.mode);
    const content = `/content/${session.id}/${au.url}`;
    const activityId = activityIdOf(attempt, session.au);
    this.#putDocuments(activityId, subject, launchData(au, session.id, mode, `${origin}/returned/${attempt.id}`));
    this.#say([launched(subject, au, activityId, mode, `${origin}${content}`)]);
    this.#saySatisfied(attempt, learner, course, session.id);
    const query = new URLSearchParams({
      endpoint: `${origin}/lrs/${attempt.id}/`,
      fetch: `${origin}/fetch/${attempt.id}/${session.id}`,
      actor: JSON.stringify(subject.actor),
      registration: attempt.registration,
      activityId,
    });
    return `${content}${content.includes('?') ? '&' : '?'}${query.toString()}`;
  }

  /**
   * The fetch URL: a token once, and an error that looks like success ever after (8.2). Nothing
   * is answered when the connection is to break.
   */
  async fetchToken(attempt: Attempt, id: string): Promise<Reply | undefined> {
    const began = Date.now();
    const { offline, failing, expired, slow } = this.#options.faults(attempt.id);
    if (slow) await wait(SLOW_MS);
    const session = this.#session(attempt.id, id);
    if (!session) throw new HttpProblem(404, `no session ${id}`);
    const record = (result: string, refused?: CallRecord['refused']) =>
      this.#options.recorded(attempt.id, { at: began, duration: Date.now() - began, call: 'POST fetch', args: [], result, code: '', warnings: [], ...(refused && { refused }) });
    if (offline || failing) {
      record(offline ? 'no answer' : '500', { by: 'fault', reason: 'the fetch URL was told to fail' });
      return offline ? undefined : jsonReply({ 'error-code': '3', 'error-text': 'The LMS failed.' }, 500);
    }
    if (session.fetched || expired || this.#isOver(attempt, id)) {
      record('200', { by: expired ? 'fault' : 'strict', reason: expired ? 'the session has expired' : 'cmi5 8.2.3.1: the fetch URL gives its token once, and none when the session is over' });
      return jsonReply({ 'error-code': '1', 'error-text': 'The token was given already, or the session is over.' });
    }
    record('200');
    this.#updateSession(attempt.id, id, { fetched: true });
    return jsonReply({ 'auth-token': tokenOf({ name: id, password: session.secret }) });
  }

  /** Handles one request to the attempt's LRS, which began `at` ms since 1970. */
  handler(attempt: Attempt, learner: Learner, course: Cmi5Course, at: number): LrsHandler {
    const sessions = attempt.cmi5 ?? [];
    return strictHandler({
      sessions,
      at,
      faulty: () => toHard(this.#options.faults(attempt.id)).some(Boolean),
      launchOf: (session) => this.#launchOf(attempt, learner, course, session),
      statements: () => this.#statements(attempt),
      lrs: (warnings) => this.#options.xapi.handler(attempt, at, { credentials: sessions.map(({ id, secret }) => ({ name: id, password: secret })), warnings }),
      read: (session, what) => this.#updateSession(attempt.id, session, what),
      refused: (call) => this.#options.recorded(attempt.id, call),
      done: (session) => this.#settle(attempt, learner, course, session),
    });
  }

  /** Gives up every session that has begun and not ended (9.3.6). */
  abandonOpen(attempt: Attempt, course: Cmi5Course, learner: Learner): void {
    for (const { id, au } of attempt.cmi5 ?? []) {
      const unit = course.aus[au];
      if (this.#isOver(attempt, id) || !unit) continue;
      const times = this.#statements(attempt)
        .filter((each) => sessionOf(each) === id)
        .map((each) => Date.parse(textOf(each['timestamp'])));
      this.#say([abandoned(subjectOf(attempt, learner, id), unit, activityIdOf(attempt, au), Math.max(...times) - Math.min(...times))]);
      this.#finish(attempt.id, id, 'lms');
    }
  }

  /** What the statements of the attempt come to. */
  outcome(attempt: Attempt, course: Cmi5Course): Outcome {
    return courseOutcome(attempt, course, this.#statements(attempt));
  }

  /** After a request was met: has the session ended, and is something satisfied now? */
  #settle(attempt: Attempt, learner: Learner, course: Cmi5Course, session: string): void {
    const report = this.#options.store.attempt(attempt.id)?.sessions.find(({ id }) => id === session);
    if (report && report.finishedAt === undefined && this.#isOver(attempt, session)) this.#finish(attempt.id, session, 'content');
    this.#saySatisfied(attempt, learner, course, session);
  }

  /** Once per block and course in a registration (9.3.9). */
  #saySatisfied(attempt: Attempt, learner: Learner, course: Cmi5Course, session: string): void {
    const statements = this.#statements(attempt);
    const said = new Set(statements.filter((each) => isDefined(each, 'satisfied')).map(activityOf));
    const met = course.aus.map((au, index) => isSatisfied(au.moveOn, auOutcome(statements, activityIdOf(attempt, index))));
    for (const part of satisfiedParts(course, met)) {
      const block = course.blocks.findIndex(({ id }) => id === part);
      const activityId = `${courseIdOf(attempt)}${block < 0 ? '' : `/block/${block}`}`;
      if (said.has(activityId)) continue;
      this.#say([satisfied(subjectOf(attempt, learner, session), course.blocks[block] ?? course, block < 0 ? 'course' : 'block', activityId)]);
    }
  }

  #launchOf(attempt: Attempt, learner: Learner, { aus }: Cmi5Course, { id, au: index }: Cmi5Session): Cmi5Launch | undefined {
    const au = aus[index];
    const session = attempt.sessions.find((each) => each.id === id);
    if (!au || !session) return undefined;
    const { actor, registration } = subjectOf(attempt, learner, id);
    return {
      actor,
      registration,
      activityId: activityIdOf(attempt, index),
      sessionId: id,
      mode: launchModeOf(session.mode),
      ...(au.masteryScore !== undefined && { masteryScore: au.masteryScore }),
      contextTemplate: contextTemplate(au, id),
    };
  }

  #isOver(attempt: Attempt, session: string): boolean {
    return this.#statements(attempt).some((each) => isDefined(each, 'terminated', session) || isDefined(each, 'abandoned', session));
  }

  #statements({ registration }: Attempt): readonly JsonObject[] {
    return this.#options.xapi.store.statements.filter((statement) => at(statement, 'context', 'registration') === registration);
  }

  #say(statements: readonly JsonObject[]): void {
    const now = new Date().toISOString();
    const authority = { objectType: 'Agent', account: { homePage: HOME_PAGE, name: 'lms' } };
    const { store } = this.#options.xapi;
    store.addStatements(statements.map((each) => ({ id: randomUUID(), ...each, timestamp: now, stored: now, authority, version: '1.0.0' })), new Map());
    this.#options.store.setLrs(this.#options.xapi.toJSON());
  }

  /** LMS.LaunchData (10.1), and the learner's preferences unless there are any (11.0). */
  #putDocuments(activity: string, { actor, registration }: Cmi5Subject, data: JsonObject): void {
    const { store } = this.#options.xapi;
    const agent = actorKey(actor) ?? '';
    const common = { contentType: 'application/json', updated: new Date().toISOString() };
    store.putDocument({ ...common, resource: 'state', activity, agent, registration, id: 'LMS.LaunchData', content: encoded(data) });
    const profile = { resource: 'agent-profile', agent, id: 'cmi5LearnerPreferences' } as const;
    if (!store.document(profile)) store.putDocument({ ...common, ...profile, content: encoded(preferences) });
  }

  #session(attempt: string, id: string): Cmi5Session | undefined {
    return this.#options.store.attempt(attempt)?.cmi5?.find((each) => each.id === id);
  }

  #updateSession(attempt: string, id: string, changed: Partial<Cmi5Session>): void {
    const all = this.#options.store.attempt(attempt)?.cmi5 ?? [];
    this.#options.store.updateAttempt(attempt, { cmi5: all.map((each) => (each.id === id ? { ...each, ...changed } : each)) });
  }

  #finish(attempt: string, id: string, finishedBy: 'content' | 'lms'): void {
    const all = this.#options.store.attempt(attempt)?.sessions ?? [];
    this.#options.store.updateAttempt(attempt, { sessions: all.map((each) => (each.id === id ? { ...each, finishedAt: Date.now(), finishedBy } : each)) });
  }
}

/** Faults after which the LRS never looks at what was sent. */
function toHard({ offline, failing, expired, busy, unavailable }: Faults): readonly boolean[] {
  return [offline, failing, expired, busy, unavailable];
}

/** As the store keeps documents. */
function encoded(document: JsonObject): string {
  return Buffer.from(JSON.stringify(document)).toString('base64');
}
