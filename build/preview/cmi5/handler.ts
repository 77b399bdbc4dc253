import { IncomingMessage, type ServerResponse } from 'node:http';
import type { Cmi5Session } from '../attempts/attempt.js';
import type { CallRecord } from '../attempts/report.js';
import { withoutAlternateSyntax } from '../lrs/alternate-syntax.js';
import { Refusal } from '../lrs/exchange.js';
import type { JsonObject } from '../lrs/json.js';
import type { LrsHandler } from '../lrs/lrs.js';
import { readStatements } from '../lrs/statement-body.js';
import { receive, type Received } from '../lrs/transport.js';
import { checkStatements, type Cmi5Verdict } from '../strict/cmi5.js';
import type { Cmi5Launch } from '../strict/cmi5/launch.js';
import { isLaunchData, isPreferences, isWrite, requestProblems } from '../strict/cmi5/requests.js';
import { tokenOf } from '../xapi-room.js';

export interface StrictHandlerOptions {
  readonly sessions: readonly Cmi5Session[];
  /** When the request began, ms since 1970. */
  readonly at: number;
  /** Whether the LRS has been told to fail, and so never gets as far as to judge. */
  readonly faulty: () => boolean;
  readonly launchOf: (session: Cmi5Session) => Cmi5Launch | undefined;
  /** What is held under the registration just now. */
  readonly statements: () => readonly JsonObject[];
  /** The LRS itself; what an author should know of the request is recorded with it. */
  readonly lrs: (warnings: readonly string[]) => LrsHandler;
  readonly read: (session: string, what: Partial<Cmi5Session>) => void;
  readonly refused: (call: Omit<CallRecord, 'sequence' | 'session'>) => void;
  /** A request of the session was met or refused by the LRS. */
  readonly done: (session: string) => void;
}

/** In octets; what is longer goes to the LRS, which refuses it. */
const bodyLimit = 16 * 1024 * 1024;

/**
 * The rules of cmi5 in front of an LRS: a request that breaks one is answered with 403 and never
 * gets there. What cannot be understood, or comes from nobody known, is left to the LRS.
 */
export function strictHandler(options: StrictHandlerOptions): LrsHandler {
  return async (message, response, path) => {
    const received = await receive(message, path, bodyLimit);
    if (!received) return;
    const session = sessionOf(received, options.sessions);
    const launch = session && options.launchOf(session);
    const judged = session && launch && message.method !== 'OPTIONS' && !options.faulty();
    const verdict = judged ? judge(received, session, launch, options) : { problems: [], doubts: [] };
    if (verdict.problems.length > 0) {
      refuse(received, verdict, response, options);
      return;
    }
    await options.lrs(verdict.doubts)(again(message, received), response, path);
    if (!judged) return;
    const meant = understood(received);
    if (meant && !isWrite(meant) && isLaunchData(meant)) options.read(session.id, { launchDataRead: true });
    if (meant && !isWrite(meant) && isPreferences(meant)) options.read(session.id, { preferencesRead: true });
    options.done(session.id);
  };
}

/** Whose credentials these are: the session's, as the fetch URL gave them. */
function sessionOf({ headers, query, body }: Received, sessions: readonly Cmi5Session[]): Cmi5Session | undefined {
  const given = headers['authorization'] ?? (query.has('method') ? new URLSearchParams(body.toString('utf8')).get('Authorization') : null) ?? '';
  return sessions.find(({ id, secret }) => given === `Basic ${tokenOf({ name: id, password: secret })}`);
}

function judge(received: Received, session: Cmi5Session, launch: Cmi5Launch, { statements }: StrictHandlerOptions): Cmi5Verdict {
  const meant = understood(received);
  if (!meant) return { problems: [], doubts: [] };
  const earlier = statements();
  const reading = { launchData: session.launchDataRead, preferences: session.preferencesRead };
  const problems = requestProblems(meant, reading, earlier, launch);
  const sent = meant.path === '/statements' && isWrite(meant) ? statementsIn(meant) : [];
  const verdict = checkStatements(sent, earlier, launch);
  return { problems: [...problems, ...verdict.problems], doubts: verdict.doubts };
}

/** The request without the alternate syntax; absent if the LRS will not understand it either. */
function understood(received: Received): Received | undefined {
  try {
    const meant = withoutAlternateSyntax(received);
    return meant.method === 'HEAD' ? { ...meant, method: 'GET' } : meant;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** None if they are no statements of xAPI: the LRS says why. A PUT may leave the id to its address. */
function statementsIn(request: Received): readonly JsonObject[] {
  try {
    const { statements } = readStatements({ ...request, authority: {} });
    const id = request.query.get('statementId');
    return id === null ? statements : statements.map((statement) => ({ id, ...statement }));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function refuse(received: Received, { problems, doubts }: Cmi5Verdict, response: ServerResponse, { refused, at }: StrictHandlerOptions): void {
  const { method, path, query, body } = understood(received) ?? received;
  const reason = problems.map(({ clause, reason: why }) => `cmi5 ${clause}: ${why}`).join('; ');
  response.writeHead(403, { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ message: 'not allowed by cmi5', problems }));
  const resource = query.size > 0 ? `${path}?${query.toString()}` : path;
  refused({
    at,
    duration: Date.now() - at,
    call: `${method} ${path.slice(1)}`,
    args: [resource, ...(body.length === 0 ? [] : [body.toString('utf8')])],
    result: '403',
    code: '',
    refused: { by: 'strict', reason },
    warnings: doubts,
  });
}

/** The request once more, as its body was read. */
function again(message: IncomingMessage, { body }: Received): IncomingMessage {
  const copy = new IncomingMessage(message.socket);
  copy.method = message.method ?? '';
  copy.url = message.url ?? '';
  copy.headers = message.headers;
  // Or the socket would be closed as that of a request broken off.
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
