/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportRequest {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is; anything else as JSON. */
  readonly data?: unknown;
}

export interface TransportAnswer {
  /** HTTP status, of failures too. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** The body as text. */
  readonly data: string;
}

/**
 * Requests that outlive the page, and whose answers keep their status.
 *
 * All `keepalive` requests of a page share 64 kB of bodies on their way. What no longer
 * fits is sent without, and then lasts only as long as the page does.
 *
 * @returns a function that rejects only when no answer came: no network, or no answer in time
 * @see Fetch standard, HTTP-network-or-cache fetch: the limit on in-flight keepalive bytes
 */
export function createTransport(fetch: Fetch, timeoutMs = 30_000): (request: TransportRequest) => Promise<TransportAnswer> {
  let underWay = 0;
  return async ({ url, method, headers, data }) => {
    const body = data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data);
    const bytes = body === undefined ? 0 : new TextEncoder().encode(body).length;
    const keepalive = body !== undefined && underWay + bytes <= KEEPALIVE_BYTES;
    if (keepalive) underWay += bytes;
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    try {
      const response = await fetch(url, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
        keepalive,
        cache: 'no-store',
        signal: timeout.signal,
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), data: await response.text() };
    } finally {
      clearTimeout(timer);
      if (keepalive) underWay -= bytes;
    }
  };
}

/** 64 kB less a reserve for what a browser may count besides. */
const KEEPALIVE_BYTES = 60_000;
