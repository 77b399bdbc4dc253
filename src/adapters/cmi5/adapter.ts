import type { Points } from '../../model/points.js';
import type { Language } from '../../model/text.js';
import type { Launch, TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import { isBlocking, type Outbox } from '../xapi/outbox.js';
import type { StateDocument } from '../xapi/state-document.js';
import { withChanges, writeStored } from '../xapi/stored-state.js';
import { Turns } from '../xapi/turns.js';
import type { SessionMemory } from './session-memory.js';
import { initialized, terminated, toAllowed, verdict, type Cmi5Setting, type Grounds, type Moment } from './statements.js';
import { toldBy, untold, type Cmi5Stored } from './stored.js';

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

type Told = Partial<Cmi5Stored>;

/**
 * `initialized`, acknowledged, before all else; statements before the state, so that the saved
 * state never says what was not told; `terminated` when all else is in, and nothing after it.
 * What the state says and no session has told is stated anew in this one.
 *
 * In browse and review these two statements are all (10.2.2).
 */
export class Cmi5Adapter implements TrackingPort {
  readonly #session: Cmi5Session;
  readonly #turns = new Turns();
  readonly #start: number;
  #state: Cmi5Stored;
  #saved: string;
  #points: Points | undefined;
  #begun: boolean;
  #closed = false;

  constructor(session: Cmi5Session) {
    this.#session = session;
    this.#state = session.stored;
    this.#saved = writeStored(session.stored);
    this.#begun = session.memory.known.begun === true;
    this.#start = session.now();
    if (!this.#begun) session.opening.add([initialized({ language: session.language(), at: this.#start }, session.setting)]);
    const told = this.#take({ sessionSeconds: 0 }, false);
    // Not waited for. What does not come through goes with the first send, which tells of it.
    void this.#turns.take(() => this.#tell(told));
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: 'POST statements', message: 'closed' }];
    const told = this.#take(changes, false);
    return this.#turns.take(async () => {
      const problems = await this.#tell(told);
      return problems.some(isBlocking) ? problems : [...problems, ...(await this.#save())];
    });
  }

  /**
   * What is left leaves before the returned promise is awaited, while the page still can; where
   * nothing is, `terminated` does. Otherwise it waits: sent along, it could arrive before the
   * rest. A page that is gone by then leaves its session to the LMS to close (9.3.6).
   */
  async close(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [];
    this.#closed = true;
    const told = this.#take(changes, true);
    if (this.#isSettled) return this.#endAtOnce(changes.sessionSeconds);
    const posted = this.#begun ? this.#session.outbox.flushAtOnce() : undefined;
    return this.#turns.take(async () => {
      const saved = this.#begun ? this.#save() : undefined;
      const problems = [...((await posted) ?? (await this.#tell(told))), ...((await saved) ?? [])];
      if (problems.some(isBlocking)) return problems;
      this.#state = { ...this.#state, ...told };
      problems.push(...(await this.#save()));
      return problems.some(isBlocking) ? problems : [...problems, ...(await this.#end(changes.sessionSeconds))];
    });
  }

  /**
   * Puts what the changes make on its way, and keeps the changes for what comes later.
   *
   * @returns what may be remembered once it is with the LMS
   */
  #take(changes: TrackingChanges, atEnd: boolean): Told {
    const { mode, stored, setting, outbox } = this.#session;
    if (mode !== 'normal') return {};
    this.#points = changes.points ?? this.#points;
    this.#state = { ...this.#state, ...withChanges(this.#state, changes) };
    const verdicts = untold(this.#state, atEnd);
    const grounds: Grounds = {
      ...this.#moment(),
      seconds: changes.sessionSeconds,
      ...(this.#points && { points: this.#points }),
      ...(this.#state.scaled !== undefined && { scaled: this.#state.scaled }),
    };
    outbox.add([...toAllowed(changes, stored, { ...grounds, since: this.#start }, setting), ...verdicts.map((verb) => verdict(verb, grounds, setting))]);
    return toldBy(verdicts, this.#state);
  }

  async #tell(told: Told): Promise<readonly TrackingProblem[]> {
    const problems = (await this.#begin()) ?? (await this.#session.outbox.flush());
    if (!problems.some(isBlocking)) this.#state = { ...this.#state, ...told };
    return problems;
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

  async #save(): Promise<readonly TrackingProblem[]> {
    const body = writeStored(this.#state);
    if (body === this.#saved) return [];
    const problem = await this.#session.document.write(body, this.#closed);
    if (problem) return [problem];
    this.#saved = body;
    return [];
  }

  /** Whether the LMS has all there is to have, but for the end. */
  get #isSettled(): boolean {
    return this.#begun && this.#turns.idle && this.#session.outbox.idle && writeStored(this.#state) === this.#saved;
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
