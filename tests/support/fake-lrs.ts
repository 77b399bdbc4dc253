/** A request as the fake saw it. */
export interface SeenRequest {
  readonly call: 'GET state' | 'PUT state' | 'POST statements';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keepalive: boolean;
}

interface SentStatement {
  readonly id: string;
  readonly verb: { readonly id: string };
}

/** One document and a heap of statements behind a `fetch`, as an LRS treats them. */
export class FakeLrs {
  readonly seen: SeenRequest[] = [];
  /** By id, as they came. */
  readonly statements = new Map<string, string>();
  document: string | undefined;
  /** Gives a document its ETag; `undefined` hides them. */
  etagOf: ((body: string) => string) | undefined = (body) => `"${body.length}-${[...body].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}"`;
  /** Whether answers to writes carry the ETag. */
  etagOnWrite = false;
  /** What happens to the next requests: a status instead of an answer, or no network; then all is well. */
  readonly faults: (number | 'no network' | 'answer lost' | 'ok')[] = [];

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const call = callOf(init.method ?? 'GET', url);
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === 'string' ? init.body : '';
    this.seen.push({ call, url, headers, body, keepalive: init.keepalive ?? false });
    const fault = this.faults.shift() ?? 'ok';
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (typeof fault === 'number') return new Response('no', { status: fault });
    const response = this.#answer(call, headers, body);
    if (fault === 'answer lost') throw new TypeError('Failed to fetch');
    return response;
  };

  get calls(): readonly string[] {
    return this.seen.map(({ call }) => call);
  }

  /** The last words of the verbs stored, in order. */
  get verbs(): readonly string[] {
    return [...this.statements.values()].map((text) => {
      const { verb } = JSON.parse(text) as SentStatement; // stored by this fake only
      return verb.id.slice(verb.id.lastIndexOf('/') + 1);
    });
  }

  #answer(call: SeenRequest['call'], headers: Readonly<Record<string, string>>, body: string): Response {
    switch (call) {
      case 'POST statements':
        return this.#store(JSON.parse(body) as SentStatement[]); // the adapter sends arrays only
      case 'GET state':
        return this.document === undefined
          ? new Response('', { status: 404 })
          : new Response(this.document, { status: 200, headers: this.#etag(this.document) });
      case 'PUT state': {
        const match = headers['if-match'];
        if (match !== undefined && match !== this.#etag(this.document ?? '').etag) return new Response('', { status: 412 });
        if (headers['if-none-match'] === '*' && this.document !== undefined) return new Response('', { status: 412 });
        this.document = body;
        return new Response(null, { status: 204, headers: this.etagOnWrite ? this.#etag(body) : {} });
      }
    }
  }

  #etag(body: string): { etag?: string } {
    return this.etagOf ? { etag: this.etagOf(body) } : {};
  }

  /** Whole or not at all: 409 for an id that stands for another statement. */
  #store(statements: readonly SentStatement[]): Response {
    const conflict = statements.some((statement) => (this.statements.get(statement.id) ?? JSON.stringify(statement)) !== JSON.stringify(statement));
    if (conflict) return new Response('', { status: 409 });
    for (const statement of statements) this.statements.set(statement.id, JSON.stringify(statement));
    return new Response(JSON.stringify(statements.map(({ id }) => id)), { status: 200 });
  }
}

function callOf(method: string, url: URL): SeenRequest['call'] {
  const resource = url.pathname.slice(url.pathname.indexOf('/xapi/') + 6);
  if (method === 'POST' && resource === 'statements') return 'POST statements';
  if (resource === 'activities/state' && method === 'GET') return 'GET state';
  if (resource === 'activities/state' && method === 'PUT') return 'PUT state';
  throw new Error(`${method} ${resource} is none of the three requests`);
}
