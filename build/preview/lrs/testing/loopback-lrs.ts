import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLrs, type LrsExchange, type LrsOptions } from '../lrs.js';
import { LrsStore } from '../store.js';

/** What a test sends; the version and credentials go along unless a header replaces or empties them. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Anything but a string or octets is sent as JSON, with that content type. */
  readonly body?: unknown;
}

/** An LRS on loopback for one test, mounted at `/xapi`, its clock one second on at each look. */
export class LoopbackLrs {
  readonly store: LrsStore;
  readonly exchanges: LrsExchange[] = [];
  readonly #server: Server;

  private constructor(store: LrsStore, server: Server) {
    this.store = store;
    this.#server = server;
  }

  static async start(options: Partial<LrsOptions> = {}): Promise<LoopbackLrs> {
    const store = options.store ?? new LrsStore();
    let seconds = 0;
    let ids = 0;
    const handler = createLrs({
      store,
      credentials: () => [{ name: 'course', password: 'secret' }],
      authorityHomePage: 'http://localhost/preview',
      now: () => new Date(Date.UTC(2026, 0, 1, 9, 0, (seconds += 1))),
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      observe: (exchange) => lrs.exchanges.push(exchange),
      ...options,
    });
    const server = createServer((request, response) => {
      void handler(request, response, (request.url ?? '').split('?')[0]?.slice('/xapi'.length) ?? '');
    });
    const lrs = new LoopbackLrs(store, server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return lrs;
  }

  get origin(): string {
    // A server that listens on a host and port has an address of that form.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Response> {
    const json = body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
    const content = typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
    const all: Readonly<Record<string, string | undefined>> = {
      authorization: `Basic ${Buffer.from('course:secret').toString('base64')}`,
      'x-experience-api-version': '1.0.3',
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...headers,
    };
    const given = Object.entries(all).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
    return fetch(`${this.origin}/xapi${path}`, {
      method,
      headers: given,
      ...(content === undefined ? {} : { body: content }),
    });
  }

  /** The parsed body of a GET. */
  async json(path: string, headers: Sent['headers'] = {}): Promise<unknown> {
    const response = await this.send(path, { headers });
    return response.json();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** `name=value` pairs, encoded; objects as JSON. */
export function query(parameters: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `?${new URLSearchParams(pairs).toString()}`;
}
