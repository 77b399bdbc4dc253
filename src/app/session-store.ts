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
  #state: SessionState;

  constructor(content: UnitContent, state: SessionState) {
    this.content = content;
    this.#state = state;
  }

  get state(): SessionState {
    return this.#state;
  }

  dispatch(event: SessionEvent): void {
    const next = reduce(this.content, this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, event);
  }

  subscribe(listener: SessionListener): void {
    this.#listeners.push(listener);
  }
}
