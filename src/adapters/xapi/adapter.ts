import type { Points } from '../../model/points.js';
import type { Language } from '../../model/text.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import { isBlocking, type Outbox } from './outbox.js';
import { overtakenBy, type StateDocument } from './state-document.js';
import { initialized, terminated, toStatements, toVerdicts, type StatementSetting, type Standing } from './statements.js';
import { NOTHING_STORED, readStored, withChanges, withFloor, withResultOf, writeStored, type StoredState } from './stored-state.js';
import { Turns } from './turns.js';

/** A launch whose state was read. */
export interface XapiSession {
  readonly outbox: Outbox;
  readonly document: StateDocument;
  /** What the document said at launch. */
  readonly stored: StoredState;
  readonly setting: StatementSetting;
  /** The language shown now. */
  readonly language: () => Language;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** Where the learner was when something was sent. */
interface Taken {
  readonly state: StoredState;
  readonly points: Points | undefined;
  /** Time of all launches. */
  readonly seconds: number;
  /** How often another window's work had been taken up by then. */
  readonly round: number;
}

/**
 * Answers first, then the state document, so that the saved state never says what was not
 * recorded; then the verdict that rests on it, so that none is on record of which a later launch
 * knows nothing, and could say the contrary. One after the other, but for the close, which cannot wait.
 */
export class XapiAdapter implements TrackingPort {
  readonly #session: XapiSession;
  #state: StoredState;
  /** What is on record, which is all that the document says of the result. */
  #told: StoredState;
  #saved: string;
  #points: Points | undefined;
  readonly #turns = new Turns();
  #round = 0;
  #closed = false;

  constructor(session: XapiSession) {
    this.#session = session;
    this.#state = session.stored;
    this.#told = session.stored;
    this.#saved = writeStored(session.stored);
    session.outbox.add([initialized(this.#standing, session.setting)]);
    // Not waited for. What does not come through goes with the first send, which tells of it.
    void this.#turns.take(() => session.outbox.flush());
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: 'POST statements', message: 'closed' }];
    const taken = this.#take(changes);
    return this.#turns.take(() => this.#tell(taken, false));
  }

  /**
   * Everything leaves before the returned promise is awaited, while the page still can. Only
   * where the document is just being written the state waits, and with it the verdict: without
   * the ETag that this brings it could not be written.
   *
   * Not knowing whether the verdict comes through, the document tells of none that was not on
   * record before: the next launch states again what it finds missing.
   */
  async close(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [];
    this.#closed = true;
    const { outbox, document, setting } = this.#session;
    const taken = this.#take(changes);
    const end = terminated(this.#standing, changes.sessionSeconds, setting);
    // First, as what no longer fits into what a closing page may have under way is lost with it.
    const saving = document.busy ? undefined : this.#save(taken, true);
    if (saving) outbox.add([...this.#verdicts(taken), end]);
    const posting = outbox.flushAtOnce();
    return this.#turns.take(async () => {
      const problems = [...(await posting), ...((await saving) ?? (await this.#tell(taken, true)))];
      if (problems.some(({ kind }) => kind === 'overtaken')) {
        this.#closed = false;
      } else if (!saving) {
        outbox.add([end]);
        problems.push(...(await outbox.flush()));
      } else if (!problems.some(isBlocking)) {
        this.#told = withFloor(this.#told, taken.state);
        problems.push(...(await this.#save(taken, true)));
      }
      return problems;
    });
  }

  /** Puts what the changes make on its way, and keeps the changes for what comes later. */
  #take(changes: TrackingChanges): Taken {
    this.#points = changes.points ?? this.#points;
    this.#state = withChanges(this.#state, changes);
    this.#session.outbox.add(toStatements(changes, this.#standing, this.#session.setting));
    return { state: this.#state, points: this.#points, seconds: changes.time?.seconds ?? changes.sessionSeconds, round: this.#round };
  }

  /** @param closing - a send that the close overtook leaves the rest to it */
  async #tell(taken: Taken, closing: boolean): Promise<readonly TrackingProblem[]> {
    const { outbox } = this.#session;
    const problems = [...(await outbox.flush())];
    const stops = () => problems.some(isBlocking) || this.#closed !== closing;
    if (stops()) return problems;
    const { progress } = taken.state;
    this.#told = withFloor(this.#told, { ...NOTHING_STORED, ...(progress !== undefined && { progress }) });
    problems.push(...(await this.#save(taken, closing)));
    const verdicts = this.#verdicts(taken);
    if (stops() || verdicts.length === 0) return problems;
    outbox.add(verdicts);
    problems.push(...(await outbox.flush()));
    if (stops()) return problems;
    this.#told = withFloor(this.#told, taken.state);
    return [...problems, ...(await this.#save(taken, closing))];
  }

  #verdicts({ state: { completion, success }, points, seconds }: Taken): ReturnType<typeof toVerdicts> {
    return toVerdicts({ completion, success, seconds, ...(points && { points }) }, this.#standing, this.#session.setting);
  }

  async #save({ state, round }: Taken, last: boolean): Promise<readonly TrackingProblem[]> {
    // What was taken before is without the other window's work.
    if (round < this.#round) return [overtakenBy(readStored(this.#saved), this.#told)];
    const body = writeStored(withResultOf(state, this.#told));
    if (body === this.#saved) return [];
    const outcome = await this.#session.document.write(body, last);
    if (outcome?.kind === 'foreign') {
      const theirs = readStored(outcome.text);
      this.#round += 1;
      this.#told = withFloor(this.#told, theirs);
      this.#saved = writeStored(theirs);
      return [overtakenBy(theirs, this.#told)];
    }
    if (outcome) return [outcome];
    this.#saved = body;
    return [];
  }

  get #standing(): Standing {
    return { told: this.#told, language: this.#session.language(), at: this.#session.now() };
  }
}
