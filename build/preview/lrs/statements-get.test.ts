import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf, type JsonObject } from './json.js';
import { LoopbackLrs, query } from './testing/loopback-lrs.js';
import { agent, otherAgent, statement, uuid } from './testing/statements.js';

const course = 'http://localhost/course';
const question = {
  id: `${course}/m1/q2`,
  definition: { name: { en: 'Question', cy: 'Cwestiwn' }, type: 'http://localhost/type' },
};
const subStatement = {
  objectType: 'SubStatement',
  ...statement({ actor: otherAgent, object: { id: `${course}/m9` } }),
};
const rows: readonly JsonObject[] = [
  statement({ id: uuid(0), verb: { id: 'http://localhost/verbs/started' } }),
  statement({
    id: uuid(1),
    object: question,
    context: { registration: uuid(9), contextActivities: { parent: [{ id: course }] } },
  }),
  statement({ id: uuid(2), object: { objectType: 'Agent', ...otherAgent } }),
  statement({ id: uuid(3), context: { instructor: otherAgent } }),
  statement({ id: uuid(4), object: subStatement }),
  statement({ id: uuid(5), actor: { objectType: 'Group', name: 'Team', member: [{ ...otherAgent, name: 'Tutor' }] } }),
  statement({ id: uuid(6), actor: otherAgent, object: { objectType: 'StatementRef', id: uuid(1) } }),
];

let lrs: LoopbackLrs;
// One request each: their stored times are 09:00:02, 04, 06 and so on, as each request looks at the clock twice.
before(async () => {
  lrs = await LoopbackLrs.start();
  for (const row of rows) {
    assert.equal((await lrs.send('/statements', { method: 'POST', body: row })).status, 200);
  }
});
after(() => lrs.stop());

interface Result {
  readonly statements: readonly JsonObject[];
  readonly more: string;
}

// A list of statements has this form (Data 2.5).
const list = async (parameters: Readonly<Record<string, unknown>>, headers = {}): Promise<Result> =>
  (await lrs.json(`/statements${query(parameters)}`, headers)) as Result;
const numbers = ({ statements }: Result): readonly number[] => statements.map(({ id }) => Number(textOf(id)[0]));

describe('GET statements by filter (Communication 2.1.3)', () => {
  const filters: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly number[]])[] = [
    ['none: all, the last stored first', {}, [6, 5, 4, 3, 2, 1, 0]],
    ['ascending: the first stored first', { ascending: true }, [0, 1, 2, 3, 4, 5, 6]],
    ['verb', { verb: 'http://localhost/verbs/started' }, [0]],
    ['activity, also through a reference', { activity: question.id }, [6, 1]],
    ['activity is the object only', { activity: course }, []],
    ['related activities are those of the context', { activity: course, related_activities: true }, [6, 1]],
    ['related activities are those of a SubStatement', { activity: `${course}/m9`, related_activities: true }, [4]],
    ['registration, its case no matter', { registration: uuid(9).toUpperCase() }, [6, 1]],
    ['agent as actor, object or member', { agent: otherAgent }, [6, 5, 2]],
    [
      'related agents are those of context and SubStatement',
      { agent: otherAgent, related_agents: true },
      [6, 5, 4, 3, 2],
    ],
    [
      'related agents are the authority',
      { agent: { account: { homePage: 'http://localhost/preview', name: 'course' } }, related_agents: true },
      [6, 5, 4, 3, 2, 1, 0],
    ],
    ['since: stored after', { since: '2026-01-01T09:00:12.000Z' }, [6]],
    ['until: stored at or before', { until: '2026-01-01T10:00:04+01:00' }, [1, 0]],
    ['limit', { limit: '2' }, [6, 5]],
    ['limit 0: as many as the LRS gives', { limit: '0' }, [6, 5, 4, 3, 2, 1, 0]],
    ['filters together', { agent, verb: 'http://adlnet.gov/expapi/verbs/answered', limit: '1' }, [6]],
  ];
  for (const [title, parameters, expected] of filters) {
    it(title, async () => assert.deepEqual(numbers(await list(parameters)), expected));
  }

  it('pages by more, which keeps the filter and has no host', async () => {
    const first = await list({ agent: otherAgent, limit: '2' });
    assert.match(first.more, /^\/xapi\/statements\/more\//);
    // As above, a list of statements.
    const second = (await lrs.json(first.more.slice('/xapi'.length))) as Result;
    assert.deepEqual([numbers(first), numbers(second), second.more], [[6, 5], [2], '']);
  });

  const refusals: readonly (readonly [string, string])[] = [
    ['an unknown parameter', '?foo=bar'],
    ['a parameter differing in case', '?Verb=http%3A%2F%2Fx.org'],
    ['a parameter twice', '?limit=1&limit=2'],
    ['a verb without scheme', '?verb=x.org/v'],
    ['an activity without scheme', '?activity=x.org/a'],
    ['an agent that is no JSON', '?agent=me'],
    ['an agent without identifier', query({ agent: { name: 'A' } })],
    ['an agent with two identifiers', query({ agent: { ...agent, ...otherAgent } })],
    ['a registration that is no UUID', '?registration=1'],
    ['a since that is no time', '?since=yesterday'],
    ['a negative limit', '?limit=-1'],
    ['a flag that is neither true nor false', '?ascending=yes'],
    ['an unknown format', '?format=short'],
    ['a statementId that is no UUID', '?statementId=wrong'],
    ['a voidedStatementId that is no UUID', '?voidedStatementId=wrong'],
    ['both ids', `?statementId=${uuid(1)}&voidedStatementId=${uuid(1)}`],
    ['an id with a filter', `?statementId=${uuid(1)}&limit=1`],
  ];
  for (const [title, parameters] of refusals) {
    it(`answers 400 to ${title}`, async () => assert.equal((await lrs.send(`/statements${parameters}`)).status, 400));
  }

  it('answers 404 to an id that is not there and to a page that never was', async () => {
    assert.equal((await lrs.send(`/statements?statementId=${uuid(8)}`)).status, 404);
    assert.equal((await lrs.send('/statements/more/xyz')).status, 404);
  });

  it('answers HEAD as GET without body (Communication 1.1)', async () => {
    const response = await lrs.send(`/statements?statementId=${uuid(1)}`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.ok(Number(response.headers.get('content-length')) > 0);
    assert.equal(await response.text(), '');
  });

  it('says through when it is consistent (Communication 2.1.3)', async () => {
    const response = await lrs.send('/statements?limit=1');
    assert.match(response.headers.get('x-experience-api-consistent-through') ?? '', /^2026-01-01T09:\d\d:\d\d\.000Z$/);
  });
});

describe('format (Communication 2.1.3)', () => {
  const one = async (n: number, parameters: JsonObject, headers = {}): Promise<JsonObject> =>
    // One statement, as asked for by its id.
    (await lrs.json(`/statements${query({ statementId: uuid(n), ...parameters })}`, headers)) as JsonObject;

  it('exact is as it was sent', async () => {
    const { object } = await one(1, { format: 'exact' });
    assert.deepEqual(object, question);
  });

  it('ids has what identifies an Activity, a Verb and an Agent', async () => {
    const { actor, verb, object } = await one(1, { format: 'ids' });
    assert.deepEqual(
      [actor, verb, object],
      [agent, { id: 'http://adlnet.gov/expapi/verbs/answered' }, { id: question.id }],
    );
  });

  it('ids of an anonymous Group are those of its members', async () => {
    const { actor } = await one(5, { format: 'ids' });
    assert.deepEqual(actor, { objectType: 'Group', member: [otherAgent] });
  });

  for (const [accepted, name, display] of [
    ['cy-GB, en;q=0.5', { cy: 'Cwestiwn' }, { cy: 'atebodd' }],
    ['en;q=0.4, cy;q=0.9', { cy: 'Cwestiwn' }, { cy: 'atebodd' }],
    ['cy;q=0, fr', { en: 'Question' }, { en: 'answered' }],
    ['fr;q=0.9, en;q=0.5', { en: 'Question' }, { en: 'answered' }],
  ] as const) {
    it(`canonical is in one language: ${accepted}`, async () => {
      const { object, verb } = await one(1, { format: 'canonical' }, { 'accept-language': accepted });
      assert.deepEqual(object, { objectType: 'Activity', ...question, definition: { ...question.definition, name } });
      assert.deepEqual(verb, { id: 'http://adlnet.gov/expapi/verbs/answered', display });
    });
  }
});

describe('what the statements tell', () => {
  it('of an Activity: its definition (Communication 2.5)', async () => {
    assert.deepEqual(await lrs.json(`/activities${query({ activityId: question.id })}`), {
      objectType: 'Activity',
      ...question,
    });
  });

  it('of an Agent: a Person with all names and identifiers as arrays (Communication 2.4)', async () => {
    assert.deepEqual(await lrs.json(`/agents${query({ agent: otherAgent })}`), {
      objectType: 'Person',
      name: ['Tutor'],
      mbox: [otherAgent['mbox']],
    });
  });

  for (const path of ['/activities', '/activities?activityId=m1', '/agents', '/agents?agent=me', '/agents?agent={}']) {
    it(`not for ${path}: 400`, async () => assert.equal((await lrs.send(path)).status, 400));
  }
});
