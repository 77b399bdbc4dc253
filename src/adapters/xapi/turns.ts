/** Tasks one after the other, for those that need what the one before them brought. */
export class Turns {
  /** The last of those under way; undefined when there is none. */
  #underWay: Promise<unknown> | undefined;

  /** Whether nothing is under way. */
  get idle(): boolean {
    return this.#underWay === undefined;
  }

  /** Runs the task at once when nothing is under way, so that a closing page's requests leave in time. */
  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#underWay ? this.#underWay.then(task) : task();
    // The next in turn does not mind how this one ended; its caller does.
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    const turn = ended.then(() => {
      if (this.#underWay === turn) this.#underWay = undefined;
    });
    this.#underWay = turn;
    return result;
  }
}
