/** Without a sign of life for this long the learner is taken to be away. Ms. */
export const IDLE_AFTER = 120_000;

/**
 * Time in which the learner was there: a pause longer than `IDLE_AFTER` counts up to that
 * moment only, and a hidden page does not count at all.
 */
export class ActiveTime {
  #counted = 0;
  /** When counting last went on; undefined while the page is hidden. */
  #since: number | undefined;

  /** @param now - ms on a clock that never goes back; counting begins here */
  constructor(now: number) {
    this.#since = now;
  }

  /** The learner moved, typed, scrolled or touched. */
  alive(now: number): void {
    if (this.#since !== undefined) this.#count(now, this.#since);
  }

  hidden(now: number): void {
    this.alive(now);
    this.#since = undefined;
  }

  shown(now: number): void {
    this.#since ??= now;
  }

  /** Ms counted so far. Looking at it counts nothing. */
  at(now: number): number {
    return this.#counted + (this.#since === undefined ? 0 : present(now, this.#since));
  }

  #count(now: number, since: number): void {
    this.#counted += present(now, since);
    this.#since = now;
  }
}

function present(now: number, since: number): number {
  return Math.min(Math.max(now - since, 0), IDLE_AFTER);
}
