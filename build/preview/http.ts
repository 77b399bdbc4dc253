import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is answered with an error page or message; `server.ts` alone turns it into an answer. */
export class HttpProblem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

export function htmlReply(body: string): Reply {
  return { type: 'text/html; charset=utf-8', body };
}

export function redirect(location: string): Reply {
  return { status: 303, headers: { location } };
}

export function send(response: ServerResponse, { status = 200, type, headers, body }: Reply): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(type !== undefined && { 'content-type': type }),
    ...headers,
  });
  response.end(body);
}

/** @throws HttpProblem 413 above 8 MB */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A request's stream gives Buffers, as no encoding is set on it.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 8_000_000) throw new HttpProblem(413, 'more than 8 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON. @throws HttpProblem 400 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new HttpProblem(400, 'the body is no JSON');
  }
}

/** The body as fields, posted by a form or as a JSON object of strings. @throws HttpProblem 400 */
export async function readFields(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  if (!request.headers['content-type']?.startsWith('application/json'))
    return Object.fromEntries(new URLSearchParams(await readBody(request)));
  const value = await readJson(request);
  if (typeof value !== 'object' || value === null) throw new HttpProblem(400, 'a JSON object is wanted');
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, String(field)]));
}
