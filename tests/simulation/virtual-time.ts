/** Called off by its owner, or by the end of the page it belongs to. */
interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that only moves when told to, and what is to happen on the way. */
export class VirtualTime {
  /** Ms since 1970. */
  now = Date.UTC(2026, 0, 5, 9);
  #tasks: Task[] = [];

  /** Runs after some ms; returns a way to call it off. */
  later(run: () => void, ms: number): () => void {
    const task: Task = { at: this.now + ms, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  }

  /** Lets time pass, with everything that is due in its order; what was promised is kept in between. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    await settled();
    for (let task = this.#next(end); task; task = this.#next(end)) {
      this.now = Math.max(this.now, task.at);
      task.run();
      await settled();
    }
    this.now = end;
  }

  /** Lets time pass until this is there. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let done = false;
    const mark = () => {
      done = true;
    };
    promise.then(mark, mark);
    for (await settled(); !done; ) await this.pass(50);
    return promise;
  }

  /** The earliest task, of several the first that was asked for. */
  #next(end: number): Task | undefined {
    let next: Task | undefined;
    for (const task of this.#tasks) if (task.at <= end && (!next || task.at < next.at)) next = task;
    if (next) this.#tasks.splice(this.#tasks.indexOf(next), 1);
    return next;
  }
}

/** When everything that waits for promises alone has been done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
