import type { SessionState } from '../session/state.js';
import type { SessionStore } from './session-store.js';

/** What the clock needs of the page. */
export interface TickingPage {
  /** Ms on a clock that never goes back. */
  readonly now: () => number;
  /** Runs again and again after so many ms; returns a way to call it off. */
  readonly every: (task: () => void, ms: number) => () => void;
}

/** Ms from tick to tick. */
const TICK = 1000;

/** A page that was asleep ticks late: time that the learner could not see is not taken from them. Ms. */
const LONGEST_TICK = 5000;

/** Tells the session of the time that passes while the questions of an attempt with a time limit are shown. */
export function tickAttempts(store: SessionStore, page: TickingPage): void {
  let stop: (() => void) | undefined;
  let last = 0;
  let rest = 0;
  const tick = (): void => {
    const now = page.now();
    const passed = rest + Math.min(now - last, LONGEST_TICK);
    last = now;
    const seconds = Math.floor(passed / 1000);
    rest = passed - seconds * 1000;
    if (seconds > 0) store.dispatch({ type: 'time-passed', screen: store.state.location, seconds, at: Date.now() });
  };
  const follow = (state: SessionState): void => {
    const timed = isTimed(state);
    if (timed && !stop) {
      last = page.now();
      rest = 0;
      stop = page.every(tick, TICK);
    } else if (!timed && stop) {
      stop();
      stop = undefined;
    }
  };
  follow(store.state);
  store.subscribe(follow);
}

function isTimed({ location, screens }: SessionState): boolean {
  const attempt = screens[location]?.attempt;
  return attempt?.timing !== undefined && !attempt.submitted;
}
