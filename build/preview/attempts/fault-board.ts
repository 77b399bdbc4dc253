import { noFaults, type FaultRequest, type Faults } from './faults.js';

/** What a launch page is told. It answers each with its number once it has done it. */
export interface Order {
  readonly number: number;
  readonly faults: Faults;
  /** End the attempt from outside. */
  readonly end: boolean;
}

type Listener = (order: Order) => void;

/**
 * The faults of each attempt, and the launch pages that have to know of them. They last until
 * the preview is closed. An order counts as given once every open page has done it, so that
 * whoever posted a fault can rely on it for the very next call.
 */
export class FaultBoard {
  readonly #faults = new Map<string, Faults>();
  readonly #pages = new Map<string, Set<Listener>>();
  readonly #waiting = new Map<number, { left: number; done: () => void }>();
  #orders = 0;

  of(attempt: string): Faults {
    return this.#faults.get(attempt) ?? noFaults;
  }

  /** Resolves to the number of pages that did it in time, 2 s. */
  async change(attempt: string, { faults, end }: FaultRequest): Promise<number> {
    this.#faults.set(attempt, { ...this.of(attempt), ...faults });
    return this.#order(attempt, end);
  }

  /** Has the open pages hand in what they have not sent yet. */
  async settle(attempt: string): Promise<void> {
    await this.#order(attempt, false);
  }

  /** @returns what ends the listening */
  listen(attempt: string, listener: Listener): () => void {
    const pages = this.#pages.get(attempt) ?? new Set();
    this.#pages.set(attempt, pages.add(listener));
    return () => pages.delete(listener);
  }

  acknowledge(number: number): void {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    waiting.left -= 1;
    if (waiting.left <= 0) waiting.done();
  }

  #order(attempt: string, end: boolean): Promise<number> {
    const pages = [...(this.#pages.get(attempt) ?? [])];
    if (pages.length === 0) return Promise.resolve(0);
    const number = ++this.#orders;
    return new Promise((resolve) => {
      const waiting = { left: pages.length, done: () => finish() };
      const timer = setTimeout(() => finish(), 2000);
      const finish = () => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(pages.length - Math.max(0, waiting.left));
      };
      this.#waiting.set(number, waiting);
      for (const page of pages) page({ number, faults: this.of(attempt), end });
    });
  }
}
