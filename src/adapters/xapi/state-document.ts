import type { Overtaken, TrackingProblem } from '../../tracking/port.js';
import { isDocument, isSuccess, problemOf, type Answer, type Lrs, type Precondition } from './lrs.js';
import { hex, sha1 } from './sha1.js';
import { sameStored, type StoredState } from './stored-state.js';

const CALL = 'PUT activities/state';

/** Writes of one and the same body, at most, while something of our own stands in the way. */
const MOST_WRITES = 3;

/** What another window wrote, as it is in the LRS now. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly text: string;
}

/**
 * How delivery is told of it.
 *
 * @param floor - what nothing may go below now
 */
export function overtakenBy({ suspendData }: StoredState, floor: StoredState): Overtaken {
  const { completion, success, scaled } = floor;
  const prior = { completion, success, ...(scaled !== undefined && { scaled }) };
  return { kind: 'overtaken', call: CALL, theirs: { ...(suspendData !== undefined && { suspendData }), prior } };
}

/**
 * The state document with its ETag: it is written only over what this launch read or wrote
 * itself. When another window wrote in between, the LRS answers 412; what is there is then read
 * and given back, and the next write may go over it: whoever asks for it has taken it up.
 *
 * @see xAPI 1.0.3, Communication 3.1: concurrency
 */
export class StateDocument {
  readonly #lrs: Pick<Lrs, 'getState' | 'putState'>;
  #precondition: Precondition | undefined;
  /** Read, or written, or written perhaps, since the answer did not come. */
  #ours: string[];
  /** What is being written. */
  #writing: string | undefined;
  /** The LRS makes its ETags as the standard says, so that they can be worked out here. */
  #digests = false;

  /** @param found - the answer to the first reading: the document, or that there is none */
  constructor(lrs: Pick<Lrs, 'getState' | 'putState'>, found: Answer) {
    this.#lrs = lrs;
    this.#precondition = conditionOf(found);
    this.#ours = isDocument(found) ? [found.text] : [];
  }

  /** Whether what is written now could not be told from another window's: its ETag is still to come. */
  get busy(): boolean {
    return this.#writing !== undefined && !this.#digests;
  }

  /**
   * @param last - the page is being left: nothing is read back for a next time
   * @returns undefined when the LRS has it
   */
  async write(body: string, last: boolean): Promise<TrackingProblem | Foreign | undefined> {
    // Over what is on its way there, where that can be said.
    if (this.#writing !== undefined && this.#digests) this.#precondition = digestOf(this.#writing);
    this.#writing = body;
    const outcome = await this.#put(body, last);
    if (this.#writing === body) this.#writing = undefined;
    return outcome;
  }

  async #put(body: string, last: boolean): Promise<TrackingProblem | Foreign | undefined> {
    for (let writes = 1; ; writes += 1) {
      const answer = await this.#lrs.putState(body, this.#precondition);
      if (isSuccess(answer)) {
        this.#ours = [body];
        this.#precondition = matching(answer) ?? (this.#digests || last ? digestOf(body) : await this.#readBack(body));
        return undefined;
      }
      if (answer.status !== 412 || writes === MOST_WRITES) {
        const problem = problemOf(answer, CALL, 'suspend-data');
        if (problem.kind === 'not-saved') this.#ours.push(body);
        return problem;
      }
      const found = await this.#lrs.getState();
      if (!isSuccess(found) && found.status !== 404) return problemOf(found, 'GET activities/state', 'suspend-data');
      this.#precondition = conditionOf(found);
      if (isDocument(found) && !this.#ours.some((text) => sameStored(text, found.text))) {
        return { kind: 'foreign', text: found.text };
      }
    }
  }

  /** The standard asks for no ETag in the answer to a write, so it is read, until it proves to be the digest. */
  async #readBack(body: string): Promise<Precondition | undefined> {
    const found = await this.#lrs.getState();
    const digest = digestOf(body);
    // Of another window's document, or of one that could not be read, the ETag must not be taken.
    if (!isDocument(found) || !sameStored(body, found.text)) return digest;
    const precondition = matching(found);
    this.#digests = precondition?.header === 'If-Match' && precondition.etag === digest.etag;
    return precondition;
  }
}

/** That nothing has changed since this was read. */
function conditionOf(found: Answer): Precondition | undefined {
  return isDocument(found) ? matching(found) : { header: 'If-None-Match' };
}

/** Without an ETag (a proxy may hide it from the page) there is nothing to compare. */
function matching({ etag }: Answer): Precondition | undefined {
  return etag === undefined ? undefined : { header: 'If-Match', etag };
}

function digestOf(body: string): { readonly header: 'If-Match'; readonly etag: string } {
  return { header: 'If-Match', etag: `"${hex(sha1(new TextEncoder().encode(body)))}"` };
}
