import type { UnitContent } from '../model/content.js';
import type { Day } from '../model/day.js';
import type { SessionEvent } from '../session/events.js';
import { isFinished } from '../session/finish.js';
import { reduce } from '../session/reduce.js';
import type { SessionState } from '../session/state.js';

/** Told of every event that changed the state. */
export type SessionListener = (state: SessionState, event: SessionEvent) => void;

/** Holds the one state there is. Whatever happens comes in as an event. */
export class SessionStore {
  readonly content: UnitContent;
  readonly #listeners: SessionListener[] = [];
  readonly #spent: () => number;
  readonly #finishDay: () => Day | undefined;
  #state: SessionState;

  /**
   * @param spent - whole seconds of active time since it was last asked
   * @param finishDay - what to note as the day on which the unit was finished; undefined where nothing is to be noted
   */
  constructor(content: UnitContent, state: SessionState, spent: () => number, finishDay: () => Day | undefined) {
    this.content = content;
    this.#state = state;
    this.#spent = spent;
    this.#finishDay = finishDay;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** What happened, and before it the time that it took. */
  dispatch(event: SessionEvent): void {
    this.countTime();
    this.#apply(event);
  }

  /** Adds the time up to now to the screen shown. */
  countTime(): void {
    const seconds = this.#spent();
    if (seconds > 0) this.#apply({ type: 'time-spent', seconds });
  }

  subscribe(listener: SessionListener): void {
    this.#listeners.push(listener);
  }

  #apply(event: SessionEvent): void {
    const reduced = reduce(this.content, this.#state, event);
    if (reduced === this.#state) return;
    const next = this.#dated(reduced);
    this.#state = next;
    for (const listener of this.#listeners) listener(next, event);
  }

  /** In the same step as what finished the unit, so that the two are saved together. */
  #dated(state: SessionState): SessionState {
    if (state.finishedOn !== undefined || !isFinished(this.content, state)) return state;
    const day = this.#finishDay();
    return day === undefined ? state : reduce(this.content, state, { type: 'unit-finished', day });
  }
}
