import XAPI, { type Agent, type Statement } from '@xapi/xapi';
import type { TrackingProblem } from '../../tracking/port.js';
import { createTransport, type Fetch, type TransportAnswer } from './transport.js';

/** What came of a request. */
export interface Answer {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly text: string;
  /** With its quotes, without the mark of a weak one, which proxies add. */
  readonly etag?: string;
  /** Ms for which the server asks to be left alone. */
  readonly wait?: number;
}

/** A condition on the document as it is in the LRS: this one, or none at all. */
export type Precondition = { readonly header: 'If-Match'; readonly etag: string } | { readonly header: 'If-None-Match' };

/** Name of the state document within activity, learner and registration. */
const STATE_ID = 'suspend-data';

/** Where the LRS is, and whose state of what is kept there. */
export interface LrsAccess {
  /** Absolute URL that ends in a slash. */
  readonly endpoint: string;
  /** The whole value of the Authorization header. */
  readonly auth: string;
  /** The learner, as addresses say it. */
  readonly agent: Agent;
  /** IRI of the launched activity. */
  readonly activity: string;
  readonly registration?: string;
}

/**
 * The requests made of a Learning Record Store. None throws.
 *
 * @see xAPI 1.0.3, Communication 2.1 (statements), 2.3 (state), 2.6 (agent profile), 3.1 (concurrency)
 */
export class Lrs {
  readonly #xapi: XAPI;
  readonly #now: () => number;
  readonly #address: { agent: Agent; activityId: string; stateId: string; registration?: string };

  /** @param now - ms since 1970 */
  constructor({ endpoint, auth, agent, activity, registration }: LrsAccess, fetch: Fetch, now: () => number) {
    this.#now = now;
    const transport = createTransport(fetch);
    this.#xapi = new XAPI({
      endpoint,
      auth,
      // The library hands through what the transport gives; that every body is text is known here alone.
      adapter: <T>(request: Parameters<typeof transport>[0]) => transport(request) as Promise<TransportAnswer & { data: T }>,
    });
    this.#address = { agent, activityId: activity, stateId: STATE_ID, ...(registration && { registration }) };
  }

  postStatements(statements: readonly Statement[]): Promise<Answer> {
    return this.#answerOf(() => this.#xapi.sendStatements({ statements: [...statements] }));
  }

  /** @param stateId - the course's own document where none is named */
  getState(stateId = STATE_ID): Promise<Answer> {
    return this.#answerOf(() => this.#xapi.getState({ ...this.#address, stateId }));
  }

  getAgentProfile(profileId: string): Promise<Answer> {
    return this.#answerOf(() => this.#xapi.getAgentProfile({ agent: this.#address.agent, profileId }));
  }

  putState(body: string, precondition: Precondition | undefined): Promise<Answer> {
    const match = precondition && {
      matchHeader: precondition.header,
      etag: precondition.header === 'If-Match' ? precondition.etag : '*',
    };
    return this.#answerOf(() => this.#xapi.setState({ ...this.#address, state: body, contentType: 'application/json', ...match }));
  }

  async #answerOf(request: () => Promise<{ status: number; headers: Record<string, unknown>; data: unknown }>): Promise<Answer> {
    try {
      const { status, headers, data } = await request();
      const etag = headers['etag'];
      const wait = status === 429 || status === 503 ? waitOf(headers['retry-after'], this.#now()) : 0;
      return {
        status,
        text: typeof data === 'string' ? data : '',
        ...(typeof etag === 'string' && etag !== '' && { etag: etag.replace(/^W\//, '') }),
        ...(wait > 0 && { wait }),
      };
    } catch (error) {
      return { status: 0, text: String(error) };
    }
  }
}

/** What an answer other than success means for the one who sent. */
export function problemOf(answer: Answer, call: string, about: string): TrackingProblem {
  const { status, text } = answer;
  const message = `${status} ${text}`.slice(0, 200).trim();
  if (status === 401 || status === 403) return { kind: 'session-ended', call, message };
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) return { kind: 'refused', call, about, code: String(status) };
  return { kind: 'not-saved', call, message, ...(answer.wait !== undefined && { wait: answer.wait }) };
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** Whether a reading found a document; none is 404 by the standard, and 204 from some. */
export function isDocument({ status }: Answer): boolean {
  return status === 200;
}

/**
 * Ms that a server asks for: whole seconds or an HTTP date; 0 for anything else.
 *
 * @see RFC 9110, 10.2.3
 */
function waitOf(retryAfter: unknown, now: number): number {
  const text = typeof retryAfter === 'string' ? retryAfter.trim() : '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return at > now ? at - now : 0;
}
