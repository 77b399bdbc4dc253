import type { SaveState } from '../model/save-state.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../tracking/port.js';
import type { TrackingRecord } from '../tracking/record.js';
import { difference, type Held } from './difference.js';

/** The record to be held, with the save counter that this sending gets. */
export type Derive = (saves: number) => TrackingRecord;

/** Time and scheduling, handed in so that delivery runs anywhere. */
export interface DeliveryClock {
  /** Ms since 1970. */
  now(): number;
  /** Active time of this launch so far. */
  sessionSeconds(): number;
  /** Runs once the screen has been painted. */
  afterPaint(task: () => void): void;
  /** Runs after some ms; returns a way to call it off. */
  later(task: () => void, ms: number): () => void;
}

export interface DeliveryOptions {
  readonly port: TrackingPort;
  readonly clock: DeliveryClock;
  /** What the LMS held when this launch began. */
  readonly held: Held;
  /** The save counter of that. */
  readonly saves: number;
  readonly onSaveState: (state: SaveState) => void;
  /** This record was acknowledged. */
  readonly onHeld?: (held: Held) => void;
  /** The LMS's or network's trouble, for the log. */
  readonly onProblems: (problems: readonly TrackingProblem[]) => void;
}

/** A draft is saved when the learner has paused this long, or leaves. Ms. */
export const DRAFT_PAUSE = 2000;

const FIRST_RETRY = 2000;
const LAST_RETRY = 60_000;

/**
 * Saving, retrying and telling the learner. Whatever changed since the last save goes out
 * as one difference; what was not acknowledged is still different, so trying again is
 * sending again.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  #held: Held;
  #saves: number;
  #derive: Derive | undefined;
  #scheduled = false;
  #sending = false;
  #failures = 0;
  #cancelTimer: () => void = () => undefined;
  #ended = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#held = options.held;
    this.#saves = options.saves;
  }

  /**
   * There is something new to save: at once after the next paint, or, for a draft, when
   * the learner pauses. Only the newest `derive` is ever called.
   */
  update(derive: Derive, urgency: 'now' | 'draft'): void {
    if (this.#ended) return;
    this.#derive = derive;
    if (urgency === 'now') this.#schedule();
    else if (!this.#scheduled) this.#wait(DRAFT_PAUSE);
  }

  /** Saves what is left without waiting for a paint: the page may be going away. */
  flush(): void {
    if (!this.#derive || this.#ended) return;
    this.#cancelTimer();
    void this.#send();
  }

  /** The network is back, or there is another reason to believe that saving works again. */
  retry(): void {
    if (this.#derive && !this.#sending && !this.#ended) this.#schedule();
  }

  /** Saves what is left and ends the session. Nothing is sent after it. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#cancelTimer();
    const { wanted, changes } = this.#changes();
    this.#settle(wanted, await this.#options.port.close(changes));
  }

  /** Another window has the record: nothing is sent from here any more. */
  abandon(): void {
    this.#ended = true;
    this.#cancelTimer();
    this.#options.onSaveState({ kind: 'not-recorded', why: 'elsewhere' });
  }

  #schedule(): void {
    this.#cancelTimer();
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#options.onSaveState({ kind: 'saving' });
    this.#options.clock.afterPaint(() => {
      this.#scheduled = false;
      // One sending at a time; the one under way looks again when it is done.
      if (this.#derive && !this.#sending && !this.#ended) void this.#send();
    });
  }

  #wait(ms: number): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.clock.later(() => {
      // Something else may have saved it meanwhile.
      if (this.#derive) this.#schedule();
    }, ms);
  }

  async #send(): Promise<void> {
    const derive = this.#derive;
    const { wanted, changes } = this.#changes();
    this.#sending = true;
    const problems = await this.#options.port.send(changes);
    this.#sending = false;
    if (this.#ended) return;
    const failed = problems.some(isFailure);
    if (this.#derive === derive) this.#derive = failed ? derive : undefined;
    else if (this.#derive) this.#schedule();
    // A flush that came through meanwhile counted this one as done too.
    else if (failed) this.#derive = derive;
    this.#settle(wanted, problems);
  }

  // Counted up even when the sending fails, so that the next one's suspend data differs:
  // a run-time may skip a value that it believes to have sent.
  #changes(): { wanted: Held; changes: TrackingChanges } {
    const sessionSeconds = this.#options.clock.sessionSeconds();
    if (!this.#derive) return { wanted: this.#held, changes: { sessionSeconds } };
    this.#saves += 1;
    const wanted = this.#derive(this.#saves);
    return { wanted, changes: difference(this.#held, wanted, sessionSeconds) };
  }

  #settle(wanted: Held, problems: readonly TrackingProblem[]): void {
    if (problems.length > 0) this.#options.onProblems(problems);
    if (problems.some(({ kind }) => kind === 'session-ended')) {
      this.#ended = true;
      this.#cancelTimer();
      this.#options.onSaveState({ kind: 'not-recorded', why: 'ended' });
      return;
    }
    if (problems.some(isFailure)) {
      this.#failures += 1;
      this.#options.onSaveState({ kind: 'waiting' });
      if (!this.#ended) this.#wait(Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LAST_RETRY));
      return;
    }
    this.#failures = 0;
    this.#held = wanted;
    this.#options.onHeld?.(wanted);
    if (!this.#derive || this.#ended) this.#options.onSaveState({ kind: 'saved', at: this.#options.clock.now() });
  }
}

/** Whether something that the LMS could hold did not get there. */
function isFailure({ kind }: TrackingProblem): boolean {
  return kind !== 'no-place';
}
