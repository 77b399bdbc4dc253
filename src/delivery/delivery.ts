import type { NotRecordedWhy } from '../model/save-state.js';
import type { Overtaken, TrackingChanges, TrackingProblem } from '../tracking/port.js';
import type { DeliveryOptions, Derive, Urgency } from './delivery-options.js';
import { difference, type Held } from './difference.js';

/** A draft is saved when the learner has paused this long, or leaves. Ms. */
export const DRAFT_PAUSE = 2000;

const FIRST_RETRY = 2000;
const LAST_RETRY = 60_000;

/** An LMS that asks for more patience than this is asked again all the same: the page has to stay open so long. Ms. */
const LONGEST_WAIT = 120_000;

/** So often other windows' work is taken up at once; from then on as after a failure. */
const MOST_OVERTAKEN = 4;

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
  /** Newer than `#derive`, but no reason to save. */
  #aside: Derive | undefined;
  #scheduled = false;
  #sending = false;
  #failures = 0;
  #cancelTimer: () => void = () => undefined;
  /** Until then the LMS asks to be left alone; ms since 1970. */
  #notBefore = 0;
  /** All but the state was taken, by an LMS that has no place for it. */
  #stateless = false;
  #ended = false;
  /** The LMS ended the session while the learner was at work: what they do now goes out with another launch. */
  #keeps = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#held = options.held;
    this.#saves = options.saves;
  }

  /**
   * There is something new to save: at once after the next paint, or, for a draft, when
   * the learner pauses. What is `aside` goes with the next saving, or when the learner goes away.
   * Only the newest `derive` is ever called.
   */
  update(derive: Derive, urgency: Urgency): void {
    this.#aside = urgency === 'aside' ? derive : undefined;
    if (urgency === 'aside' || (this.#ended && !this.#keeps)) return;
    this.#derive = derive;
    if (this.#keeps) this.#keep();
    else if (urgency === 'now') this.#schedule();
    else if (!this.#scheduled) this.#wait(DRAFT_PAUSE);
  }

  /** Saves what is left without waiting for a paint: the page may be going away. */
  flush(): void {
    if (!(this.#aside ?? this.#derive)) return;
    if (this.#keeps) this.#changes();
    if (this.#ended) return;
    this.#cancelTimer();
    void this.#send();
  }

  /** The network is back, or there is another reason to believe that saving works again. */
  retry(): void {
    if (this.#derive && !this.#sending && !this.#ended) this.#schedule();
  }

  /**
   * Saves what is left and ends the session. Nothing is sent after it.
   *
   * @param inHurry - the page is going away, and waits for nothing
   */
  async close(inHurry = false): Promise<void> {
    if (this.#keeps) this.flush();
    if (this.#ended) return;
    if (inHurry && this.#options.port.endsAlone && !this.#derive) this.#aside = undefined;
    this.#ended = true;
    this.#cancelTimer();
    for (let rounds = 1; ; rounds += 1) {
      const { wanted, changes } = this.#changes();
      const takenUp = this.#settle(wanted, await this.#options.port.close(changes, inHurry));
      if (rounds === MOST_OVERTAKEN || !takenUp) return;
    }
  }

  /** Another window has the record: nothing is sent from here any more. */
  abandon(): void {
    this.#end('elsewhere');
  }

  #end(why: NotRecordedWhy): void {
    this.#keeps = why === 'ended' && !this.#ended;
    this.#ended = true;
    this.#cancelTimer();
    this.#options.onSaveState({ kind: 'not-recorded', why });
    // What was done while the last sending was under way.
    if (this.#keeps && this.#derive) this.#keep();
  }

  #keep(): void {
    this.#options.clock.afterPaint(() => {
      if (this.#keeps && this.#derive) this.#changes();
    });
  }

  #schedule(): void {
    this.#cancelTimer();
    if (this.#scheduled) return;
    const wait = this.#notBefore - this.#options.clock.now();
    if (wait > 0) {
      this.#wait(wait);
      return;
    }
    this.#scheduled = true;
    // Where it cannot come to "saved" it is not said at every step.
    if (!this.#stateless) this.#options.onSaveState({ kind: 'saving' });
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
    const { wanted, changes } = this.#changes();
    const derive = this.#derive;
    this.#sending = true;
    const problems = await this.#options.port.send(changes);
    this.#sending = false;
    if (this.#ended) return;
    this.#notBefore = this.#options.clock.now() + waitOf(problems);
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
    this.#derive = this.#aside ?? this.#derive;
    this.#aside = undefined;
    if (!this.#derive) return { wanted: this.#held, changes: { sessionSeconds } };
    this.#saves += 1;
    const wanted = this.#derive(this.#saves);
    if (this.#keeps) this.#derive = undefined;
    this.#options.onWanted?.(wanted, !this.#keeps);
    return { wanted, changes: difference(this.#held, wanted, sessionSeconds) };
  }

  /** @returns whether another window's work was taken up */
  #settle(wanted: Held, problems: readonly TrackingProblem[]): boolean {
    if (problems.length > 0) this.#options.onProblems(problems);
    if (problems.some(({ kind }) => kind === 'session-ended')) {
      this.#end('ended');
      return false;
    }
    const overtaken = problems.find(isOvertaken);
    if (overtaken) {
      const saves = this.#options.onOvertaken(overtaken.theirs);
      if (saves === undefined) {
        this.#end('unreadable');
        return false;
      }
      // Whoever finds both has to find this one newer.
      this.#saves = Math.max(this.#saves, saves);
    }
    if (problems.some(isFailure)) {
      this.#fail(wanted, problems, overtaken !== undefined);
      return overtaken !== undefined;
    }
    this.#failures = 0;
    this.#stateless = false;
    this.#held = wanted;
    this.#options.onHeld?.(wanted);
    if (!this.#derive || this.#ended) this.#options.onSaveState({ kind: 'saved', at: this.#options.clock.now() });
    return false;
  }

  #fail(wanted: Held, problems: readonly TrackingProblem[], overtaken: boolean): void {
    this.#failures += 1;
    if (overtaken && !this.#ended && this.#failures <= MOST_OVERTAKEN) {
      this.#schedule();
      return;
    }
    this.#stateless = problems.filter(isFailure).every(({ kind }) => kind === 'no-state');
    if (this.#stateless) {
      const { suspendData: _, ...rest } = wanted;
      this.#held = rest;
      this.#options.onSaveState({ kind: 'not-recorded', why: 'no-state' });
      // Should it be a mistake after all, it is found out without a word.
      if (!this.#ended) this.#wait(LAST_RETRY);
      return;
    }
    this.#options.onSaveState({ kind: 'waiting' });
    if (!this.#ended) this.#wait(Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LAST_RETRY));
  }
}

/** Ms for which the LMS asks to be left alone. */
function waitOf(problems: readonly TrackingProblem[]): number {
  return Math.min(LONGEST_WAIT, Math.max(0, ...problems.map((problem) => (problem.kind === 'not-saved' && problem.wait) || 0)));
}

function isOvertaken(problem: TrackingProblem): problem is Overtaken {
  return problem.kind === 'overtaken';
}

/** Whether something that the LMS could hold did not get there. */
function isFailure({ kind }: TrackingProblem): boolean {
  return kind !== 'no-place';
}
