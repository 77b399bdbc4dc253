import XAPI, { type Statement } from '@xapi/xapi';
import type { TrackingProblem } from '../../tracking/port.js';
import type { XapiLaunch } from './launch.js';
import { createTransport, type Fetch, type TransportAnswer } from './transport.js';

/** What came of a request. */
export interface Answer {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly text: string;
  /** With its quotes, without the mark of a weak one, which proxies add. */
  readonly etag?: string;
}

/** A condition on the document as it is in the LRS: this one, or none at all. */
export type Precondition = { readonly header: 'If-Match'; readonly etag: string } | { readonly header: 'If-None-Match' };

/** Name of the state document within activity, learner and registration. */
const STATE_ID = 'suspend-data';

/**
 * The three requests made of a Learning Record Store. None throws.
 *
 * @see xAPI 1.0.3, Communication 2.1 (statements), 2.3 (state), 3.1 (concurrency)
 */
export class Lrs {
  readonly #xapi: XAPI;
  readonly #address: { agent: XapiLaunch['actor']; activityId: string; stateId: string; registration?: string };

  constructor(launch: XapiLaunch, activityId: string, fetch: Fetch) {
    const transport = createTransport(fetch);
    this.#xapi = new XAPI({
      endpoint: launch.endpoint,
      auth: launch.auth,
      // The library hands through what the transport gives; that every body is text is known here alone.
      adapter: <T>(request: Parameters<typeof transport>[0]) => transport(request) as Promise<TransportAnswer & { data: T }>,
    });
    // Addresses end up in logs: the identifier is enough there, and the name stays out.
    const { name: _, ...agent } = launch.actor;
    const { registration } = launch;
    this.#address = { agent, activityId, stateId: STATE_ID, ...(registration && { registration }) };
  }

  postStatements(statements: readonly Statement[]): Promise<Answer> {
    return answerOf(() => this.#xapi.sendStatements({ statements: [...statements] }));
  }

  getState(): Promise<Answer> {
    return answerOf(() => this.#xapi.getState(this.#address));
  }

  putState(body: string, precondition: Precondition | undefined): Promise<Answer> {
    const match = precondition && {
      matchHeader: precondition.header,
      etag: precondition.header === 'If-Match' ? precondition.etag : '*',
    };
    return answerOf(() => this.#xapi.setState({ ...this.#address, state: body, contentType: 'application/json', ...match }));
  }
}

/** What an answer other than success means for the one who sent. */
export function problemOf(answer: Answer, call: string, about: string): TrackingProblem {
  const { status, text } = answer;
  const message = `${status} ${text}`.slice(0, 200).trim();
  if (status === 401 || status === 403) return { kind: 'session-ended', call, message };
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) return { kind: 'refused', call, about, code: String(status) };
  return { kind: 'not-saved', call, message };
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** Whether a reading found a document; none is 404 by the standard, and 204 from some. */
export function isDocument({ status }: Answer): boolean {
  return status === 200;
}

async function answerOf(request: () => Promise<{ status: number; headers: Record<string, unknown>; data: unknown }>): Promise<Answer> {
  try {
    const { status, headers, data } = await request();
    const etag = headers['etag'];
    return {
      status,
      text: typeof data === 'string' ? data : '',
      ...(typeof etag === 'string' && etag !== '' && { etag: etag.replace(/^W\//, '') }),
    };
  } catch (error) {
    return { status: 0, text: String(error) };
  }
}
