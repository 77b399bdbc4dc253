import type { UnitContent } from '../model/content.js';
import type { SessionEvent } from '../session/events.js';
import { reduce } from '../session/reduce.js';
import type { SessionState } from '../session/state.js';

/** Told of every event that changed the state. */
export type SessionListener = (state: SessionState, event: SessionEvent) => void;

/** Holds the one state there is. Whatever happens comes in as an event. */
export class SessionStore {
  readonly content: UnitContent;
  readonly #listeners: SessionListener[] = [];
  readonly #spent: () => number;
  #state: SessionState;

  /** @param spent - whole seconds of active time since it was last asked */
  constructor(content: UnitContent, state: SessionState, spent: () => number) {
    this.content = content;
    this.#state = state;
    this.#spent = spent;
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
    const next = reduce(this.content, this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, event);
  }
}
