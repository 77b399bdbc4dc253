import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { withoutAlternateSyntax } from './alternate-syntax.js';
import { corsHeaders } from './cors.js';
import { activityProfileResource, agentProfileResource, stateResource } from './documents.js';
import { Refusal, type LrsAnswer, type LrsContext, type Resource } from './exchange.js';
import { faultAt, type LrsFault } from './faults.js';
import { aboutResource, activitiesResource, agentsResource } from './information.js';
import { listOf, parseJson } from './json.js';
import { getMoreStatements } from './statements-get.js';
import { statementsResource } from './statements.js';
import { receive, send, type Received } from './transport.js';
import type { StatementProblem } from './validation/check.js';
import { isVersion } from './validation/values.js';

export interface LrsOptions extends LrsContext {
  /** Name and password of every client that may come in; asked anew for each request. */
  credentials(): readonly LrsCredentials[];
  /** IRL that the names of clients belong to: the home page of a statement's authority. */
  readonly authorityHomePage: string;
  /** How to fail just now, if at all; asked anew for each request. */
  faults?(): LrsFault | undefined;
  /** Told of every request but CORS preflights, once the store was written and the answer is on its way. */
  observe?(exchange: LrsExchange): void;
}

export interface LrsCredentials {
  /** Without a colon. */
  readonly name: string;
  readonly password: string;
}

/** What a request came to, for the log that authors read. */
export interface LrsExchange {
  /** As meant, where the alternate syntax was used. */
  readonly method: string;
  /** Below the mount, with the query. */
  readonly resource: string;
  /** What was sent, as text. */
  readonly body: string;
  /** HTTP status; absent where the request was never looked at. */
  readonly status?: number;
  /** Why it was refused. */
  readonly message?: string;
  /** What is wrong with the statements or actors in it. */
  readonly problems?: readonly StatementProblem[];
  /** The fault that the request met with. */
  readonly fault?: LrsFault;
}

/** @param path - what follows the mount in the request's address, such as `/statements`; no query */
export type LrsHandler = (message: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

const version = '1.0.3';
/** A longer body is refused with 413; in octets. */
const bodyLimit = 16 * 1024 * 1024;

const resources: Readonly<Record<string, Resource>> = {
  '/statements': statementsResource,
  '/activities/state': stateResource,
  '/activities/profile': activityProfileResource,
  '/activities': activitiesResource,
  '/agents/profile': agentProfileResource,
  '/agents': agentsResource,
};

/**
 * A Learning Record Store by xAPI 1.0.3 over a store in memory, to be mounted by a server of
 * `node:http`. The handler settles when the answer is on its way, and rejects for nothing
 * that a client can do.
 */
export function createLrs(options: LrsOptions): LrsHandler {
  return async (message, response, path) => {
    const fault = faultAt(path, options.faults?.());
    if (fault?.kind === 'offline') {
      response.destroy();
      options.observe?.({ method: message.method ?? '', resource: path, body: '', fault });
      return;
    }
    setCommonHeaders(message, response, path, options.now());
    if (message.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const received = await receive(message, path, bodyLimit);
    if (!received) return;
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    const { exchange, answer } = respond(received, fault, options);
    if (fault?.kind === 'answer-lost') response.destroy();
    else send(answer, message, response);
    options.observe?.({ ...exchange, ...(fault ? { fault } : {}) });
  };
}

function setCommonHeaders({ headers }: IncomingMessage, response: ServerResponse, path: string, now: Date): void {
  for (const [name, value] of Object.entries(corsHeaders(headers.origin))) response.setHeader(name, value);
  response.setHeader('x-experience-api-version', version);
  // A statement is found as soon as it is stored.
  if (/^\/statements(?:\/|$)/.test(path)) response.setHeader('x-experience-api-consistent-through', now.toISOString());
}

interface Outcome {
  readonly exchange: LrsExchange;
  readonly answer: LrsAnswer;
}

function respond(received: Received, fault: LrsFault | undefined, options: LrsOptions): Outcome {
  let meant = received;
  try {
    meant = asGet(withoutAlternateSyntax(received));
    if (fault?.kind === 'status') throw new Refusal(fault.status, 'the preview was told to refuse');
    if (fault?.kind === 'no-batches' && isBatch(meant)) throw new Refusal(413, 'the preview was told to take one statement at a time');
    const answer = route(meant, options);
    return { exchange: { ...described(meant), status: answer.status }, answer };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { exchange: { ...described(meant), ...refusalOf(error) }, answer: refused(error) };
  }
}

/** HEAD is a GET of which the body is not sent. @see xAPI 1.0.3 Communication 1.1 */
function asGet(request: Received): Received {
  return request.method === 'HEAD' ? { ...request, method: 'GET' } : request;
}

function isBatch({ method, path, body }: Received): boolean {
  return method === 'POST' && path === '/statements' && listOf(parseJson(body.toString('utf8'))).length > 1;
}

function described({ method, path, query, body }: Received): Pick<LrsExchange, 'method' | 'resource' | 'body'> {
  return { method, resource: query.size > 0 ? `${path}?${query.toString()}` : path, body: body.toString('utf8') };
}

function refusalOf({ status, message, problems }: Refusal): Pick<LrsExchange, 'status' | 'message' | 'problems'> {
  return { status, message, ...(problems.length > 0 ? { problems } : {}) };
}

function refused(refusal: Refusal): LrsAnswer {
  const { status, message, problems } = refusalOf(refusal);
  return {
    status: refusal.status,
    headers: { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '1' } : {}) },
    body: JSON.stringify({ message, problems }),
  };
}

function route(request: Received, options: LrsOptions): LrsAnswer {
  if (request.oversize) throw new Refusal(413, `the body is longer than ${bodyLimit} octets`);
  // About tells which versions there are, so it asks for none and for no credentials.
  if (request.path === '/about') return aboutResource({ ...request, authority: {} });
  const client = clientOf(request, options.credentials());
  const given = request.headers['x-experience-api-version'];
  if (given === undefined || !isVersion(given))
    throw new Refusal(400, `X-Experience-API-Version is ${given ?? 'missing'}, not 1.0.x`);
  const resource = request.path.startsWith('/statements/more/') ? getMoreStatements : resources[request.path];
  if (!resource) throw new Refusal(404, `no resource ${request.path}`);
  const authority = { objectType: 'Agent', account: { homePage: options.authorityHomePage, name: client } };
  return resource({ ...request, authority }, options);
}

/**
 * The name of the client that the request comes from.
 *
 * The 401 has no WWW-Authenticate, as HTTP would have it: the browser would ask the learner
 * for a password, which an LRS on another origin, the usual case, never makes it do.
 *
 * @throws Refusal 401
 */
function clientOf({ headers }: Received, credentials: readonly LrsCredentials[]): string {
  const [scheme, token] = (headers['authorization'] ?? '').split(' ');
  const pair = scheme?.toLowerCase() === 'basic' ? Buffer.from(token ?? '', 'base64').toString('utf8') : undefined;
  const client = credentials.find(({ name, password }) => pair === `${name}:${password}`);
  if (!client)
    throw new Refusal(
      401,
      pair === undefined ? 'no Basic credentials were sent' : 'these credentials are not known here',
    );
  return client.name;
}
