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
  #hiddenAt = 0;

  /** @param now - ms on a clock that never goes back; counting begins here */
  constructor(now: number) {
    this.#since = now;
  }

  /**
   * The learner moved, typed, scrolled or touched.
   *
   * @returns ms since the last sign of life that were not counted
   */
  alive(now: number): number {
    if (this.#since === undefined) return 0;
    const passed = Math.max(now - this.#since, 0);
    const counted = present(now, this.#since);
    this.#counted += counted;
    this.#since = now;
    return passed - counted;
  }

  /** @returns ms that were not counted */
  hidden(now: number): number {
    const away = this.alive(now);
    if (this.#since !== undefined) this.#hiddenAt = now;
    this.#since = undefined;
    return away;
  }

  /** @returns ms that were not counted */
  shown(now: number): number {
    if (this.#since !== undefined) return 0;
    this.#since = now;
    return Math.max(now - this.#hiddenAt, 0);
  }

  /** Ms counted so far. Looking at it counts nothing. */
  at(now: number): number {
    return this.#counted + (this.#since === undefined ? 0 : present(now, this.#since));
  }
}

function present(now: number, since: number): number {
  return Math.min(Math.max(now - since, 0), IDLE_AFTER);
}
