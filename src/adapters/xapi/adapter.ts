import type { Statement } from '@xapi/xapi';
import type { Points } from '../../model/points.js';
import type { Language } from '../../model/text.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../../tracking/port.js';
import { isBlocking, type Outbox } from './outbox.js';
import type { StateDocument } from './state-document.js';
import { initialized, terminated, toStatements, type Standing, type StatementSetting } from './statements.js';
import { withChanges, withResultOf, writeStored, type StoredState } from './stored-state.js';
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

/**
 * Statements first, then the state document: the saved state never says what was not
 * recorded. One after the other, but for the close, which cannot wait.
 */
export class XapiAdapter implements TrackingPort {
  readonly #session: XapiSession;
  #state: StoredState;
  #saved: string;
  /** As `#state` was when the LRS last had every statement of it. */
  #stated: StoredState;
  #points: Points | undefined;
  readonly #turns = new Turns();
  #closed = false;

  constructor(session: XapiSession) {
    this.#session = session;
    this.#state = session.stored;
    this.#saved = writeStored(session.stored);
    this.#stated = session.stored;
    session.outbox.add([initialized(this.#moment(), session.setting)]);
    // Not waited for. What does not come through goes with the first send, which tells of it.
    void this.#turns.take(() => session.outbox.flush());
  }

  async send(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [{ kind: 'session-ended', call: 'POST statements', message: 'closed' }];
    this.#session.outbox.add(this.#take(changes));
    const state = this.#state;
    return this.#turns.take(async () => {
      const problems = await this.#session.outbox.flush();
      if (problems.some(isBlocking)) return problems;
      this.#stated = state;
      return [...problems, ...(await this.#save(false))];
    });
  }

  /**
   * Everything leaves before the returned promise is awaited, while the page still can. Only
   * the state waits when another send is under way: without that one's ETag it could not be written.
   *
   * The document goes without knowing whether the statements came through. It therefore tells of
   * no more results than were acknowledged: the next launch states again what it finds missing.
   */
  async close(changes: TrackingChanges): Promise<readonly TrackingProblem[]> {
    if (this.#closed) return [];
    this.#closed = true;
    const { outbox, setting } = this.#session;
    outbox.add([...this.#take(changes), terminated(this.#moment(), changes.sessionSeconds, setting)]);
    const posted = outbox.flushAtOnce();
    const saved = this.#turns.take(() => this.#save(true));
    return [...(await posted), ...(await saved)];
  }

  /** The statements that the changes make, with the changes kept for what comes later. */
  #take(changes: TrackingChanges): readonly Statement[] {
    this.#points = changes.points ?? this.#points;
    this.#state = withChanges(this.#state, changes);
    const standing: Standing = {
      ...this.#moment(),
      prior: this.#session.stored,
      success: this.#state.success,
      ...(this.#points && { points: this.#points }),
    };
    return toStatements(changes, standing, this.#session.setting);
  }

  async #save(last: boolean): Promise<readonly TrackingProblem[]> {
    const body = writeStored(last ? withResultOf(this.#state, this.#stated) : this.#state);
    if (body === this.#saved) return [];
    const problem = await this.#session.document.write(body, last);
    if (problem) return [problem];
    this.#saved = body;
    return [];
  }

  #moment(): { readonly language: Language; readonly at: number } {
    return { language: this.#session.language(), at: this.#session.now() };
  }
}
