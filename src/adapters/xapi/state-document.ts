import type { TrackingProblem } from '../../tracking/port.js';
import { isDocument, isSuccess, problemOf, type Answer, type Lrs, type Precondition } from './lrs.js';
import { hex, sha1 } from './sha1.js';
import { sameStored } from './stored-state.js';

const CALL = 'PUT activities/state';

/**
 * The state document with its ETag: it is written only over what this launch read or wrote
 * itself. When another window wrote in between, the LRS answers 412, and this tells so and
 * leaves the document alone.
 *
 * @see xAPI 1.0.3, Communication 3.1: concurrency
 */
export class StateDocument {
  readonly #lrs: Pick<Lrs, 'getState' | 'putState'>;
  #precondition: Precondition | undefined;
  /** Written, but the answer did not come: the LRS may have them. */
  readonly #doubtful: string[] = [];
  /** The LRS makes its ETags as the standard says, so that they can be worked out here. */
  #digests = false;

  /** @param found - the answer to the first reading: the document, or that there is none */
  constructor(lrs: Pick<Lrs, 'getState' | 'putState'>, found: Answer) {
    this.#lrs = lrs;
    this.#precondition = isDocument(found) ? matching(found) : { header: 'If-None-Match' };
  }

  /**
   * @param last - the page is being left: nothing is read back for a next time
   * @returns undefined when the LRS has it
   */
  async write(body: string, last: boolean): Promise<TrackingProblem | undefined> {
    let answer = await this.#lrs.putState(body, this.#precondition);
    if (answer.status === 412 && (await this.#wasOurs())) answer = await this.#lrs.putState(body, this.#precondition);
    if (!isSuccess(answer)) {
      const problem = problemOf(answer, CALL, 'suspend-data');
      if (problem.kind === 'not-saved') this.#doubtful.push(body);
      return problem;
    }
    this.#doubtful.length = 0;
    this.#precondition = matching(answer) ?? (this.#digests || last ? digestOf(body) : await this.#readBack(body));
    return undefined;
  }

  /** Whether what stands in the way is a document of ours whose answer got lost; it is then taken as read. */
  async #wasOurs(): Promise<boolean> {
    if (this.#doubtful.length === 0) return false;
    const found = await this.#lrs.getState();
    if (!isDocument(found) || !this.#doubtful.some((body) => sameStored(body, found.text))) return false;
    this.#precondition = matching(found);
    return true;
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

/** Without an ETag (a proxy may hide it from the page) there is nothing to compare. */
function matching({ etag }: Answer): Precondition | undefined {
  return etag === undefined ? undefined : { header: 'If-Match', etag };
}

function digestOf(body: string): { readonly header: 'If-Match'; readonly etag: string } {
  return { header: 'If-Match', etag: `"${hex(sha1(new TextEncoder().encode(body)))}"` };
}
