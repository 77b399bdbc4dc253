import type { Points } from '../../model/points.js';
import type { Language } from '../../model/text.js';
import type { Launch, TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import { isBlocking, type Outbox } from '../xapi/outbox.js';
import { overtakenBy, type StateDocument } from '../xapi/state-document.js';
import { withChanges, withFloor, writeStored } from '../xapi/stored-state.js';
import { Turns } from '../xapi/turns.js';
import type { SessionMemory } from './session-memory.js';
import { initialized, terminated, toAllowed, verdict, type Cmi5Setting, type Grounds, type Moment } from './statements.js';
import { readCmi5Stored, toldBy, untold, withTold, type Cmi5Stored, type Told, type Verdict } from './stored.js';

/** A session whose launch data and state were read. */
export interface Cmi5Session {
  /** For the first statement alone: none may stand beside it in a batch. */
  readonly opening: Outbox;
  readonly outbox: Outbox;
  readonly document: StateDocument;
  /** What the document said at launch. */
  readonly stored: Cmi5Stored;
  readonly setting: Cmi5Setting;
  readonly mode: Launch['mode'];
  readonly memory: Pick<SessionMemory, 'known' | 'remember'>;
  /** The language shown now. */
  readonly language: () => Language;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** Where the learner was when something was sent. */
interface Taken {
  readonly state: Cmi5Stored;
  readonly grounds: Grounds;
  /** How often another window's work had been taken up by then. */
  readonly round: number;
}

/**
 * `initialized`, acknowledged, before all else; then answers, so that the saved state never says
 * what was not told; then the state, so that no verdict is told of which a later session knows
 * nothing, and could tell the contrary; then verdicts; `terminated` when all else is in, and
 * nothing after it. What the state says and no session has told is stated anew in this one.
 *
 * In browse and review the first and the last statement are all (10.2.2).
 */
export class Cmi5Adapter implements TrackingPort {
  readonly #session: Cmi5Session;
  readonly endsAlone = true;
  readonly #turns = new Turns();
  readonly #start: number;
  #state: Cmi5Stored;
  #told: Told;
  /** Told in this session, which then may have no other (9.3). */
  #failed = false;
  /** The LMS forbids them, perhaps since it has them. Only the next session asks again. */
  readonly #forbidden = new Set<Verdict>();
  #saved: string;
  #points: Points | undefined;
  #round = 0;
  #begun: boolean;
  #closed = false;

  constructor(session: Cmi5Session) {
    this.#session = session;
    this.#state = session.stored;
    this.#told = withTold({}, session.stored);
    this.#saved = writeStored(session.stored);
    this.#begun = session.memory.known.begun === true;
    this.#start = session.now();
    if (!this.#begun) session.opening.add([initialized({ language: session.language(), at: this.#start }, session.setting)]);
    const taken = this.#take({ sessionSeconds: 0 });
    // Not waited for. What does not come through goes with the first send, which tells of it.
    void this.#turns.take(() => this.#tell(taken, false));
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: 'POST statements', message: 'closed' }];
    const taken = this.#take(changes);
    return this.#turns.take(() => this.#tell(taken, false));
  }

  /**
   * What is left leaves before the returned promise is awaited, while the page still can; where
   * nothing is, `terminated` does. Otherwise it waits: sent along, it could arrive before the
   * rest. A page that is gone by then leaves its session to the LMS to close (9.3.6). Where the
   * document is just being written the state waits, and with it the verdicts.
   *
   * A verdict alone, of a page in a hurry, shares a batch with `terminated`, and stands before it. That it
   * was told is then not remembered: the next session tells it under the same id.
   */
  async close(changes: TrackingChanges, inHurry = false): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [];
    this.#closed = true;
    const { outbox, document } = this.#session;
    const taken = this.#take(changes);
    const due = this.#due(taken.state, true);
    if (this.#isSettled(taken.state) && (inHurry || due.length === 0)) {
      this.#add(due, taken);
      return this.#endAtOnce(changes.sessionSeconds);
    }
    const atOnce = this.#begun && !document.busy;
    // First, as what no longer fits into what a closing page may have under way is lost with it.
    const saving = atOnce ? this.#save(taken) : undefined;
    if (atOnce) this.#add(due, taken);
    const posting = this.#begun ? outbox.flushAtOnce() : undefined;
    return this.#turns.take(async () => {
      const problems = [...((await posting) ?? []), ...((await saving) ?? [])];
      // What was under way at that moment and got lost.
      if (saving && !outbox.idle && !problems.some(isBlocking)) problems.push(...(await outbox.flush()));
      if (!saving && !problems.some(isBlocking)) problems.push(...(await this.#tell(taken, true)));
      if (saving && !problems.some(isBlocking)) problems.push(...(await this.#remember(due, taken, problems)));
      if (problems.some(({ kind }) => kind === 'overtaken')) this.#closed = false;
      return problems.some(isBlocking) ? problems : [...problems, ...(await this.#end(changes.sessionSeconds))];
    });
  }

  /** Puts what the changes make on its way, and keeps the changes for what comes later. */
  #take(changes: TrackingChanges): Taken {
    const { mode, stored, setting, outbox } = this.#session;
    if (mode === 'normal') {
      this.#points = changes.points ?? this.#points;
      this.#state = { ...this.#state, ...withChanges(this.#state, changes) };
    }
    const grounds: Grounds = {
      ...this.#moment(),
      seconds: changes.sessionSeconds,
      ...(changes.time && { allSeconds: changes.time.seconds }),
      ...(this.#points && { points: this.#points }),
      ...(this.#state.scaled !== undefined && { scaled: this.#state.scaled }),
    };
    if (mode === 'normal') outbox.add(toAllowed(changes, stored, { ...grounds, since: this.#start }, setting));
    return { state: this.#state, grounds, round: this.#round };
  }

  /** @param closing - a send that the close overtook leaves the rest to it */
  async #tell(taken: Taken, closing: boolean): Promise<readonly TrackingProblem[]> {
    const { outbox } = this.#session;
    const problems = [...((await this.#begin()) ?? (await outbox.flush()))];
    const stops = () => problems.some(isBlocking) || this.#closed !== closing;
    if (stops()) return problems;
    problems.push(...(await this.#save(taken)));
    const due = this.#due(taken.state, closing);
    if (stops() || due.length === 0) return problems;
    this.#add(due, taken);
    problems.push(...(await outbox.flush()));
    return stops() ? problems : [...problems, ...(await this.#remember(due, taken, problems))];
  }

  /** @returns undefined once `initialized` is in; a session that refuses it takes nothing else either */
  async #begin(): Promise<readonly TrackingProblem[] | undefined> {
    if (this.#begun) return undefined;
    const [problem] = await this.#session.opening.flush();
    if (problem?.kind === 'refused') return [{ kind: 'session-ended', call: problem.call, message: `${problem.code} initialized` }];
    if (problem) return [problem];
    this.#begun = true;
    this.#session.memory.remember({ begun: true });
    return undefined;
  }

  #due(state: Cmi5Stored, atEnd: boolean): readonly Verdict[] {
    if (this.#session.mode !== 'normal') return [];
    return untold({ ...state, ...this.#told }, atEnd).filter((verb) => !this.#forbidden.has(verb) && (verb !== 'passed' || !this.#failed));
  }

  #add(due: readonly Verdict[], { grounds }: Taken): void {
    if (due.includes('failed')) this.#failed = true;
    this.#session.outbox.add(due.map((verb) => verdict(verb, grounds, this.#session.setting)));
  }

  /** Once these were sent: what is not known to be with the LMS is not remembered as told. */
  #remember(due: readonly Verdict[], taken: Taken, problems: readonly TrackingProblem[]): Promise<readonly TrackingProblem[]> {
    for (const verb of due) if (problems.some((problem) => problem.kind === 'refused' && problem.about === verb)) this.#forbidden.add(verb);
    this.#told = { ...this.#told, ...toldBy(due.filter((verb) => !this.#forbidden.has(verb)), taken.state) };
    return this.#save(taken);
  }

  async #save({ state, round }: Taken): Promise<readonly TrackingProblem[]> {
    // What was taken before is without the other window's work.
    if (round < this.#round) return [overtakenBy(readCmi5Stored(this.#saved), this.#state)];
    const body = writeStored({ ...state, ...this.#told });
    if (body === this.#saved) return [];
    const outcome = await this.#session.document.write(body, this.#closed);
    if (outcome?.kind === 'foreign') {
      const theirs = readCmi5Stored(outcome.text);
      this.#round += 1;
      this.#state = withFloor(this.#state, theirs);
      this.#told = withTold(this.#told, theirs);
      this.#saved = writeStored(theirs);
      return [overtakenBy(theirs, this.#state)];
    }
    if (outcome) return [outcome];
    this.#saved = body;
    return [];
  }

  /** Whether the LMS has all there is to have, but for verdicts and the end. */
  #isSettled(state: Cmi5Stored): boolean {
    return this.#begun && this.#turns.idle && this.#session.outbox.idle && writeStored({ ...state, ...this.#told }) === this.#saved;
  }

  /** Without waiting for anything: an LMS that takes the frame away leaves not even time for that. */
  #endAtOnce(seconds: number): Promise<readonly TrackingProblem[]> {
    this.#addEnd(seconds);
    return this.#session.outbox.flushAtOnce();
  }

  /** Where no time was taken, in browse and review, it is that since `initialized` (9.5.4.1). */
  #addEnd(seconds: number): void {
    const { outbox, setting, memory, now } = this.#session;
    outbox.add([terminated(this.#moment(), seconds || (now() - this.#start) / 1000, setting)]);
    memory.remember({ ended: true });
  }

  async #end(seconds: number): Promise<readonly TrackingProblem[]> {
    this.#addEnd(seconds);
    return this.#session.outbox.flush();
  }

  #moment(): Moment {
    return { language: this.#session.language(), at: this.#session.now() };
  }
}
