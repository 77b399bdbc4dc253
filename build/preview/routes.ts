import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from './assets.js';
import { readFaultRequest } from './attempts/faults.js';
import { readCalls, readCommit } from './attempts/posted.js';
import { attemptPage } from './html/attempt-page.js';
import { homePage } from './html/home.js';
import { launchPage } from './html/launch-page.js';
import { returnedPage } from './html/returned-page.js';
import { htmlReply, HttpProblem, jsonReply, readBody, readFields, readJson, redirect, type Reply } from './http.js';
import type { Lms } from './lms.js';
import { contentType } from './packages/content-type.js';

export interface RouteContext {
  readonly lms: Lms;
  readonly assets: ReadonlyMap<string, Asset>;
  /** `http://127.0.0.1:8080` */
  readonly origin: string;
  /** The folder of the packages, for a reader. */
  readonly dist: string;
}

interface Visit extends RouteContext {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What the groups of the route's pattern held, decoded. */
  readonly at: readonly string[];
}

/** `undefined` when the route answers by itself. */
type Route = (visit: Visit) => Promise<Reply | undefined> | Reply | undefined;

/** Every address of the preview but those of the LRS. */
const routes: readonly (readonly [method: string, pattern: RegExp, route: Route])[] = [
  ['GET', /^\/$/, home],
  ['POST', /^\/learners$/, async ({ lms, request }) => {
    lms.addLearner((await readFields(request))['name'] ?? '');
    return redirect('/');
  }],
  ['POST', /^\/attempts$/, async (visit) => redirect(`/launch/${(await addAttempt(visit)).id}`)],
  ['GET', /^\/launch\/([^/]+)$/, async (visit) => {
    const { lms, at: [id = ''] } = visit;
    const attempt = lms.attempt(id);
    const au = Number(queryOf(visit).get('au') ?? 0);
    return htmlReply(launchPage(attempt, lms.learnerOf(attempt), await lms.package(attempt.package), au));
  }],
  ['GET', /^\/returned\/([^/]+)$/, ({ lms, at: [id = ''] }) => htmlReply(returnedPage(lms.attempt(id)))],
  ['GET', /^\/attempts\/([^/]+)$/, async (visit) => {
    const code = queryOf(visit).get('code') ?? '';
    return htmlReply(attemptPage(await settledReport(visit), code));
  }],
  ['GET', /^\/assets\/([^/]+)$/, ({ assets, at: [name = ''] }) => {
    const asset = assets.get(name);
    if (!asset) throw new HttpProblem(404, `no asset ${name}`);
    return asset;
  }],
  ['GET', /^\/content\/([^/]+)\/(.+)$/, content],
  ['GET', /^\/pages\/([^/]+)\/(.+)$/, plainPage],
  ['GET', /^\/api\/packages$/, async ({ lms }) => jsonReply((await lms.shelf.list()).map(({ ...entry }) => ({ ...entry, files: undefined })))],
  ['GET', /^\/api\/learners$/, ({ lms }) => jsonReply(lms.store.learners)],
  ['POST', /^\/api\/learners$/, async ({ lms, request }) => jsonReply(lms.addLearner((await readFields(request))['name'] ?? ''), 201)],
  ['POST', /^\/api\/attempts$/, async (visit) => jsonReply({ id: (await addAttempt(visit)).id }, 201)],
  ['GET', /^\/api\/attempts\/([^/]+)$/, async (visit) => jsonReply(await settledReport(visit))],
  ['POST', /^\/api\/attempts\/([^/]+)\/faults$/, changeFaults],
  ['POST', /^\/api\/attempts\/([^/]+)\/sessions$/, async ({ lms, request, origin, at: [id = ''] }) => {
    const au = Number((await readFields(request))['au'] ?? 0);
    return jsonReply(await lms.beginSession(lms.attempt(id), origin, au), 201);
  }],
  ['POST', /^\/fetch\/([^/]+)\/([^/]+)$/, async ({ lms, request, response, at: [id = '', session = ''] }) => {
    await readBody(request);
    const reply = await lms.cmi5.fetchToken(lms.attempt(id), session);
    if (!reply) response.destroy();
    return reply;
  }],
  ['POST', /^\/api\/attempts\/([^/]+)\/commits$/, async ({ lms, request, at: [id = ''] }) => {
    const commit = readCommit(await readJson(request));
    lms.commit(lms.attempt(id), commit);
    return { status: 204 };
  }],
  ['POST', /^\/api\/attempts\/([^/]+)\/calls$/, async ({ lms, request, at: [id = ''] }) => {
    const calls = readCalls(await readJson(request));
    lms.log(lms.attempt(id), calls);
    return { status: 204 };
  }],
  ['GET', /^\/api\/attempts\/([^/]+)\/orders$/, orders],
  ['POST', /^\/api\/attempts\/([^/]+)\/orders\/(\d+)$/, ({ lms, at: [, number] }) => {
    lms.board.acknowledge(Number(number));
    return { status: 204 };
  }],
];

/** @throws HttpProblem for an address that is none, or that will not do what was asked */
export async function route(context: RouteContext, request: IncomingMessage, response: ServerResponse, path: string): Promise<Reply | undefined> {
  const matching = routes.flatMap(([method, pattern, run]) => {
    const match = pattern.exec(path);
    return match ? [{ method, match, run }] : [];
  });
  const found = matching.find(({ method }) => method === request.method || (method === 'GET' && request.method === 'HEAD'));
  if (!found) throw new HttpProblem(matching.length > 0 ? 405 : 404, `${request.method} ${path} is nothing here`);
  return found.run({ ...context, request, response, at: found.match.slice(1).map(decode) });
}

async function home({ lms, dist }: Visit): Promise<Reply> {
  const attempts = await Promise.all(lms.store.attempts.map(async (attempt) => ({ attempt, report: await lms.report(attempt) })));
  return htmlReply(homePage({ dist, packages: await lms.shelf.list(), learners: lms.store.learners, attempts }));
}

function queryOf({ request }: Visit): URLSearchParams {
  return new URLSearchParams(/\?.*/.exec(request.url ?? '')?.[0]);
}

async function addAttempt({ lms, request }: Visit) {
  const { package: name = '', learner = '' } = await readFields(request);
  return lms.addAttempt(name, learner);
}

/** Once open launch pages have handed in what they still had. */
async function settledReport({ lms, at: [id = ''] }: Visit) {
  lms.attempt(id);
  await lms.board.settle(id);
  return lms.report(lms.attempt(id));
}

async function changeFaults({ lms, request, at: [id = ''] }: Visit): Promise<Reply> {
  lms.attempt(id);
  const wanted = readFaultRequest(await readJson(request));
  if ('problem' in wanted) throw new HttpProblem(400, wanted.problem);
  const pages = await lms.board.change(id, wanted);
  if (wanted.end) await lms.endFromOutside(lms.attempt(id));
  return jsonReply({ faults: lms.board.of(id), pages });
}

/** A file of the package that the session plays. Names are looked up, never joined to a path. */
async function content({ lms, at: [session = '', path = ''] }: Visit): Promise<Reply> {
  const attempt = lms.store.attempts.find(({ sessions }) => sessions.some(({ id }) => id === session));
  if (!attempt) throw new HttpProblem(404, 'no such launch');
  const body = (await lms.package(attempt.package)).files.get(path);
  if (!body) throw new HttpProblem(404, `${path} is not in the package`);
  return { type: contentType(path), body };
}

/** A file of a package that needs no LMS. */
async function plainPage({ lms, at: [name = '', path = ''] }: Visit): Promise<Reply> {
  const entry = await lms.shelf.entry(name);
  const body = entry?.kind === 'page' ? entry.files.get(path) : undefined;
  if (!body) throw new HttpProblem(404, `no page ${path} in ${name}`);
  return { type: contentType(path), body };
}

/** Server-sent events: what the launch page has to do. */
function orders({ lms, response, at: [id = ''] }: Visit): undefined {
  lms.attempt(id);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const end = lms.board.listen(id, (order) => response.write(`data: ${JSON.stringify(order)}\n\n`));
  response.on('close', end);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpProblem(400, `${part} is not encoded as an address`);
  }
}
