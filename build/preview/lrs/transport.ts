import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LrsAnswer, LrsRequest } from './exchange.js';

/** A request before it is known whom it comes from. */
export interface Received extends Omit<LrsRequest, 'authority'> {
  /** The body was longer than the limit, and is left out. */
  readonly oversize: boolean;
}

/**
 * The whole request; absent if its sender went away before the end.
 *
 * @param limit - of the body, in octets
 */
export async function receive(message: IncomingMessage, path: string, limit: number): Promise<Received | undefined> {
  const body = await bodyOf(message, limit);
  if (!body) return undefined;
  const url = message.url ?? '';
  const mark = url.includes('?') ? url.indexOf('?') : url.length;
  const address = url.slice(0, mark);
  return {
    method: message.method ?? '',
    path,
    base: address.endsWith(path) ? address.slice(0, -path.length) : '',
    query: new URLSearchParams(url.slice(mark)),
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    ...body,
  };
}

async function bodyOf(
  message: IncomingMessage,
  limit: number,
): Promise<Pick<Received, 'body' | 'oversize'> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // A request's stream gives Buffers, as no encoding is set on it.
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    }
  } catch {
    return undefined; // the connection broke
  }
  return size > limit ? { body: Buffer.alloc(0), oversize: true } : { body: Buffer.concat(chunks), oversize: false };
}

/** Sends an answer; to HEAD without its body. */
export function send(
  { status, headers, body = '' }: LrsAnswer,
  message: IncomingMessage,
  response: ServerResponse,
): void {
  const content = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(content.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(message.method === 'HEAD' ? undefined : content);
}
