import type { Statement } from '@xapi/xapi';

/** A request as the fake saw it: the resource, and for statements their verbs. */
export interface SeenCall {
  readonly call: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly keepalive: boolean;
}

type Fault = number | 'no network' | 'answer lost' | 'hangs' | 'ok';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';

/**
 * A cmi5 LMS behind a `fetch`, for one learner, activity and registration. What it takes is
 * stored; what breaks a rule of sections 8 to 11 is answered with 403 and kept in `violations`.
 */
export class FakeCmi5Lms {
  readonly seen: SeenCall[] = [];
  readonly statements: Statement[] = [];
  readonly violations: string[] = [];
  /** What happens to the next requests; then all is well. */
  readonly faults: Fault[] = [];
  state: string | undefined;
  preferences: string | undefined;
  launchData: Readonly<Record<string, unknown>> = {};
  #session = 0;
  #tokenGiven = false;
  #read = new Set<string>();
  #ended = false;

  /** A new session of the same registration; the one before it is abandoned (9.3.6). @returns `location.search` */
  launch(): string {
    this.#session += 1;
    this.#tokenGiven = false;
    this.#ended = false;
    this.#read = new Set();
    return `?${new URLSearchParams({
      endpoint: 'https://lms.example/xapi',
      fetch: `https://lms.example/token?session=${this.#session}`,
      actor: JSON.stringify(actor),
      registration,
      activityId: activity,
    }).toString()}`;
  }

  get template(): Readonly<Record<string, unknown>> {
    return {
      contextActivities: { grouping: [{ id: 'https://care.example/m1' }], category: [{ id: 'https://lms.example/category' }] },
      extensions: { [`${CMI5}/extensions/sessionid`]: `session-${this.#session}`, 'https://lms.example/tenant': 7 },
    };
  }

  get calls(): readonly string[] {
    return this.seen.map(({ call }) => call);
  }

  /** The last words of the verbs stored, in order. */
  get verbs(): readonly string[] {
    return this.statements.map(verbOf);
  }

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const headers = Object.fromEntries(new Headers(init.headers));
    const body = typeof init.body === 'string' ? init.body : '';
    const posted = url.pathname.endsWith('/statements') ? (JSON.parse(body) as Statement[]) : []; // the adapter posts arrays only
    const stateId = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
    const resource = url.pathname.split('/').at(-1) ?? '';
    const call = `${init.method ?? 'GET'} ${posted.length > 0 ? posted.map(verbOf).join(' ') : stateId || resource}`;
    this.seen.push({ call, headers, url, keepalive: init.keepalive ?? false });

    const fault = this.faults.shift() ?? 'ok';
    if (fault === 'hangs') return new Promise(() => undefined);
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (typeof fault === 'number') return new Response('no', { status: fault });
    const response = this.#answer(call, resource, headers, body, posted);
    if (fault === 'answer lost') throw new TypeError('Failed to fetch');
    return response;
  };

  #answer(call: string, resource: string, headers: Readonly<Record<string, string>>, body: string, posted: readonly Statement[]): Response {
    if (resource === 'token') return this.#token(call);
    if (this.#ended) return this.#violation(`9.3.8: ${call} after terminated`);
    if (headers['authorization'] !== `Basic token-${this.#session}`) return new Response('', { status: 401 });
    this.#read.add(call);
    switch (call) {
      case 'GET LMS.LaunchData':
        return Response.json({ contextTemplate: this.template, launchMode: 'Normal', moveOn: 'CompletedAndPassed', ...this.launchData });
      case 'GET cmi5LearnerPreferences':
        return found(this.preferences);
      case 'GET suspend-data':
        return found(this.state);
      case 'PUT suspend-data':
        if (this.#verbsNow.length === 0) return this.#violation('the state before initialized');
        if (headers['if-match'] !== undefined && headers['if-match'] !== etagOf(this.state ?? '')) return new Response('', { status: 412 });
        this.state = body;
        return new Response(null, { status: 204, headers: { etag: etagOf(body) } });
      default:
        return this.#store(posted);
    }
  }

  #token(call: string): Response {
    if (call !== 'POST token') return this.#violation(`8.2.1: ${call}`);
    // 8.2.3.1: an error, with status 200 all the same.
    if (this.#tokenGiven) return Response.json({ 'error-code': '1', 'error-text': 'already returned' });
    this.#tokenGiven = true;
    return Response.json({ 'auth-token': `token-${this.#session}` });
  }

  /** Whole or not at all, as an LRS does. */
  #store(posted: readonly Statement[]): Response {
    const taken: Statement[] = [];
    for (const statement of posted) {
      const same = this.statements.find(({ id }) => id === statement.id);
      if (same && JSON.stringify(same) !== JSON.stringify(statement)) return new Response('', { status: 409 });
      if (same) continue;
      const broken = this.#brokenRule(statement, [...this.statements, ...taken]);
      if (broken) return this.#violation(broken);
      taken.push(statement);
    }
    this.statements.push(...taken);
    if (taken.some((statement) => verbOf(statement) === 'terminated')) this.#ended = true;
    return Response.json(posted.map(({ id }) => id));
  }

  #brokenRule(statement: Statement, before: readonly Statement[]): string | undefined {
    const verb = verbOf(statement);
    const session = before.filter((each) => sessionOf(each) === `session-${this.#session}`).filter(isDefined).map(verbOf);
    const { score, success, completion, duration } = statement.result ?? {};
    const category = (statement.context?.contextActivities?.category ?? []).map(({ id }) => id.split('/').at(-1));
    const judged = verb === 'passed' || verb === 'failed';
    const rules: Readonly<Record<string, boolean>> = {
      '9.1: no id': !statement.id,
      '9.2: another actor': JSON.stringify(statement.actor) !== JSON.stringify(actor),
      '9.6.1: another registration': statement.context?.registration !== registration,
      '9.6.3.1: another session': sessionOf(statement) !== `session-${this.#session}`,
      '9.7: no time in UTC': !statement.timestamp?.endsWith('Z'),
      '10.2.1: the template is not whole': !this.#hasTemplate(statement),
      '10.2, 11: a document was not read': !this.#read.has('GET LMS.LaunchData') || !this.#read.has('GET cmi5LearnerPreferences'),
      '9.3: initialized is not first': (verb === 'initialized') !== (session.length === 0),
    };
    const definedRules: Readonly<Record<string, boolean>> = {
      '9.3: the verb is there twice': session.includes(verb),
      '9.3: both passed and failed': judged && session.some((other) => other === 'passed' || other === 'failed'),
      '9.3: once a registration': (verb === 'completed' || verb === 'passed') && before.filter(isDefined).some((each) => verbOf(each) === verb),
      '9.3: failed after passed': verb === 'failed' && before.filter(isDefined).some((each) => verbOf(each) === 'passed'),
      '9.4: another object': !('id' in statement.object) || statement.object.id !== activity,
      '9.5.1: score': Boolean(score) && !judged,
      '9.5.1: raw': score?.raw !== undefined && ![score.raw, score.min, score.max].every(Number.isInteger),
      '9.5.2: success': success !== (judged ? verb === 'passed' : undefined),
      '9.5.3: completion': completion !== (verb === 'completed' ? true : undefined),
      '9.5.4: duration': verb !== 'initialized' && duration === undefined,
      '9.6.2.2: moveon': category.includes('moveon') !== (judged || verb === 'completed'),
      '10.2.2: the mode': this.launchData['launchMode'] !== undefined && verb !== 'initialized' && verb !== 'terminated',
    };
    const broken = Object.entries({ ...rules, ...(isDefined(statement) && definedRules) }).find(([, isBroken]) => isBroken);
    return broken && `${broken[0]} (${verb})`;
  }

  #hasTemplate({ context }: Statement): boolean {
    const activities = context?.contextActivities;
    return (
      activities?.grouping?.[0]?.id === 'https://care.example/m1' &&
      activities.category?.[0]?.id === 'https://lms.example/category' &&
      context?.extensions?.['https://lms.example/tenant'] === 7
    );
  }

  get #verbsNow(): readonly string[] {
    return this.statements.filter((each) => sessionOf(each) === `session-${this.#session}`).map(verbOf);
  }

  #violation(text: string): Response {
    this.violations.push(text);
    return new Response(text, { status: 403 });
  }
}

export const actor = { account: { homePage: 'https://lms.example', name: '42' }, name: 'Siân', objectType: 'Agent' };
export const registration = '6BA7B811-9dad-11d1-80b4-00c04fd430c8';
export const activity = 'https://lms.example/activities/17';

/** The last word of a verb. */
export function verbOf({ verb }: Statement): string {
  return verb.id.slice(verb.id.lastIndexOf('/') + 1);
}

function isDefined({ context }: Statement): boolean {
  return (context?.contextActivities?.category ?? []).some(({ id }) => id === `${CMI5}/categories/cmi5`);
}

function sessionOf({ context }: Statement): unknown {
  return context?.extensions?.[`${CMI5}/extensions/sessionid`];
}

function found(document: string | undefined): Response {
  return document === undefined ? new Response('', { status: 404 }) : new Response(document, { headers: { etag: etagOf(document) } });
}

function etagOf(body: string): string {
  return `"${body.length}-${[...body].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}"`;
}
