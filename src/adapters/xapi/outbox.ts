import type { Statement } from '@xapi/xapi';
import type { TrackingProblem } from '../../tracking/port.js';
import { isSuccess, problemOf, type Answer, type Lrs } from './lrs.js';

const CALL = 'POST statements';

/** A third of what closing pages may have under way. */
const BATCH_BYTES = 20_000;

/**
 * Statements on their way. Each stays as it was first written until the LRS has it, so that
 * what is sent again is the same statement, and is sent no more after that.
 */
export class Outbox {
  readonly #lrs: Pick<Lrs, 'postStatements'>;
  readonly #alone: (statement: Statement) => boolean;
  readonly #waiting = new Map<string, Statement>();
  /** Ids of what was sent and not yet answered. */
  readonly #underWay = new Set<string>();
  /** Ids that the LRS has, or has refused for good. */
  readonly #settled = new Set<string>();

  /** @param alone - whether a 403 may be about this statement alone, and not about the session */
  constructor(lrs: Pick<Lrs, 'postStatements'>, alone: (statement: Statement) => boolean = () => false) {
    this.#lrs = lrs;
    this.#alone = alone;
  }

  /** Whether everything that was added has come through, or never will. */
  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  add(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const id = idOf(statement);
      if (!this.#settled.has(id) && !this.#waiting.has(id)) this.#waiting.set(id, statement);
    }
  }

  /** Sends one batch after the other, and stops where nothing comes through. */
  async flush(): Promise<readonly TrackingProblem[]> {
    const problems: TrackingProblem[] = [];
    for (const batch of batchesOf([...this.#waiting.values()])) {
      problems.push(...(await this.#settle(batch, await this.#post(batch))));
      if (problems.some(isBlocking)) break;
    }
    return problems;
  }

  /**
   * Sends all batches before the returned promise is awaited: a page that is left gets no further. What is
   * under way goes out again, as its request may end with the page; but not what an LMS may have only once (cmi5 9.3).
   */
  async flushAtOnce(): Promise<readonly TrackingProblem[]> {
    const waiting = [...this.#waiting.values()].filter((statement) => !this.#alone(statement) || !this.#underWay.has(idOf(statement)));
    const posted = batchesOf(waiting).map((batch) => ({ batch, answer: this.#post(batch) }));
    const problems: TrackingProblem[] = [];
    for (const { batch, answer } of posted) problems.push(...(await this.#settle(batch, await answer)));
    return problems;
  }

  /**
   * A batch is stored whole or not at all (xAPI 1.0.3, Communication 2.1.2), so that one bad
   * statement, or one that is there already, keeps the others out: they are then sent singly.
   */
  async #settle(batch: readonly Statement[], answer: Answer): Promise<readonly TrackingProblem[]> {
    if (isSuccess(answer)) {
      for (const statement of batch) this.#done(statement);
      return [];
    }
    const about = batch.map(nameOf).join(', ');
    const problem: TrackingProblem =
      answer.status === 403 && batch.some(this.#alone)
        ? { kind: 'refused', call: CALL, about, code: '403' }
        : problemOf(answer, CALL, about);
    if (problem.kind !== 'refused') return [problem];
    const [only, ...others] = batch;
    if (only && others.length === 0) {
      this.#done(only);
      // 409: the LRS has a statement with this id, and ids are given once.
      return answer.status === 409 ? [] : [problem];
    }
    const problems: TrackingProblem[] = [];
    for (const statement of batch) {
      // A closing page sends all that waits, these perhaps among them.
      if (this.#settled.has(idOf(statement))) continue;
      problems.push(...(await this.#settle([statement], await this.#post([statement]))));
      if (problems.some(isBlocking)) break;
    }
    return problems;
  }

  async #post(batch: readonly Statement[]): Promise<Answer> {
    for (const statement of batch) this.#underWay.add(idOf(statement));
    try {
      return await this.#lrs.postStatements(batch);
    } finally {
      for (const statement of batch) this.#underWay.delete(idOf(statement));
    }
  }

  #done(statement: Statement): void {
    this.#settled.add(idOf(statement));
    this.#waiting.delete(idOf(statement));
  }
}

/** Whether the state must not be written yet: it would say what was not recorded. */
export function isBlocking({ kind }: TrackingProblem): boolean {
  return kind === 'not-saved' || kind === 'session-ended' || kind === 'overtaken';
}

function batchesOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const batches: Statement[][] = [];
  let room = 0;
  for (const statement of statements) {
    const bytes = new TextEncoder().encode(JSON.stringify(statement)).length;
    const last = batches.at(-1);
    if (last && bytes <= room) {
      last.push(statement);
      room -= bytes;
    } else {
      batches.push([statement]);
      room = BATCH_BYTES - bytes;
    }
  }
  return batches;
}

/** @throws RangeError if there is none: every statement here is given one when it is made */
function idOf({ id }: Statement): string {
  if (id === undefined) throw new RangeError('a statement without an id');
  return id;
}

function nameOf({ verb }: Statement): string {
  return verb.id.slice(verb.id.lastIndexOf('/') + 1);
}
