import { openCmi5 } from '../../src/adapters/cmi5/open.js';
import { openXapi, type XapiOptions } from '../../src/adapters/xapi/open.js';
import type { Opened } from '../../src/tracking/port.js';
import { at, results, tellAll } from './tell-all.js';

/** A statement's members by verb as `answered: result.response`, the verb by itself, and the state document's as `state: location`. */
export type SentStatements = ReadonlySet<string>;

/** An IRI as a table calls it. */
export type ShortName = (iri: string) => string;

export function sentByXapi(short: ShortName): Promise<SentStatements> {
  return sentBy(short, (fetch) => openXapi({ ...options(fetch), search: search({ auth: 'Basic x', grouping: 'https://lms.example/course' }) }));
}

export function sentByCmi5(short: ShortName): Promise<SentStatements> {
  const items = new Map<string, string>();
  const tab = { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) };
  return sentBy(short, (fetch, launch) =>
    openCmi5({ ...options(fetch), course: { ...course, languages: ['en'] }, storage: () => tab, search: search({ fetch: `https://lms.example/token?${launch}` }) }),
  );
}

const course = { activityBase: 'https://care.example', version: '1.0.0' };
const lines = Object.fromEntries(['course', 'm1', 'LO-1', 'LO-3', 'q-0', 'q-1', 'q-2', 'pay', 'rules', 'work', 'home'].map((id) => [id, id]));

function options(fetch: NonNullable<XapiOptions['fetch']>): Omit<XapiOptions, 'search'> {
  return { course, unit: { id: 'm1' }, texts: () => [{ language: 'en', lines, bodies: {} }], language: () => 'en', platform: 'care-course', now: () => at, fetch };
}

function search(more: Readonly<Record<string, string>>): string {
  const actor = JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: '42' } });
  const launch = { endpoint: 'https://lms.example/xapi', actor, registration: '6ba7b811-9dad-11d1-80b4-00c04fd430c8', activityId: 'https://care.example/m1' };
  return `?${new URLSearchParams({ ...launch, ...more }).toString()}`;
}

type Open = (fetch: NonNullable<XapiOptions['fetch']>, launch: number) => Promise<Opened>;

/** A new learner for each result, in an LRS that takes everything. */
async function sentBy(short: ShortName, open: Open): Promise<SentStatements> {
  const sent = new Set<string>();
  for (const [launch, success] of results.entries()) {
    await tellAll(await open(async (url, init) => answer(new URL(url), init, sent, short), launch), success);
  }
  return sent;
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
/** What an LMS gives to a launch, with no more in it than there has to be (cmi5 10.2). */
const LAUNCH_DATA = { contextTemplate: { extensions: { [SESSION]: 's1' } }, launchMode: 'Normal', masteryScore: 0.5 };

function answer({ pathname, searchParams }: URL, { method = 'GET', body }: RequestInit, sent: Set<string>, short: ShortName): Response {
  const resource = pathname.replace('/xapi/', '');
  const call = `${method} ${resource}`;
  if (call === 'POST /token') return Response.json({ 'auth-token': 'x' });
  if (method === 'GET') return searchParams.get('stateId') === 'LMS.LaunchData' ? Response.json(LAUNCH_DATA) : new Response('', { status: 404 });
  const data: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
  if (call === 'POST statements' && Array.isArray(data)) data.flatMap((statement) => membersByVerb(statement, short)).forEach((member) => sent.add(member));
  else if (call === 'PUT activities/state') membersOf(data, '', short).forEach((member) => sent.add(`state: ${member}`));
  // No table has such a row, so that it is told by its name.
  else sent.add(call);
  return new Response(null, { status: 204 });
}

function membersByVerb(statement: unknown, short: ShortName): readonly string[] {
  const verb = short(String(record(record(statement)['verb'])['id']));
  return [verb, ...membersOf(statement, '', short).map((member) => `${verb}: ${member}`)];
}

/** What is told as a whole: people, verbs, words in each language. */
const WHOLE = /^(actor|verb)$|\.(name|description)$/;

/** The paths of all that a value says; of lists only categories are told apart. */
function membersOf(value: unknown, path: string, short: ShortName): readonly string[] {
  if (path.endsWith('.category') && Array.isArray(value)) return value.map((activity) => `${path}.${short(String(record(activity)['id']))}`);
  if (WHOLE.test(path) || Array.isArray(value) || typeof value !== 'object') return [path];
  return Object.entries(record(value)).flatMap(([name, inner]) => membersOf(inner, path ? `${path}.${short(name)}` : name, short));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return { ...(value as object | null) }; // spreads to nothing if it is none
}
