import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { LoopbackLrs, query } from './testing/loopback-lrs.js';
import { agent, otherAgent, uuid } from './testing/statements.js';

const activityId = 'http://localhost/course/m1';
const scopes = [
  ['/activities/state', { activityId, agent }, 'stateId'],
  ['/activities/profile', { activityId }, 'profileId'],
  ['/agents/profile', { agent }, 'profileId'],
] as const;
// SHA-1 of {"a":1} by sha1sum.
const etagOfA1 = '"9f89c740ceb46d7418c924a78ac57941d5e96520"';

let lrs: LoopbackLrs;
beforeEach(async () => {
  lrs = await LoopbackLrs.start();
});
afterEach(() => lrs.stop());

for (const [path, scope, idName] of scopes) {
  const at = (id: string, more = {}): string => `${path}${query({ ...scope, [idName]: id, ...more })}`;
  const fresh = { 'if-none-match': '*' };
  const status = async (address: string, sent: Parameters<LoopbackLrs['send']>[1]): Promise<number> =>
    (await lrs.send(address, sent)).status;

  describe(`documents of ${path} (Communication 2.2, 3.1)`, () => {
    it('come back octet by octet, with type, quoted SHA-1 tag and time', async () => {
      const body = new Uint8Array([0, 255, 13, 10]);
      assert.equal(
        await status(at('d'), { method: 'PUT', headers: { ...fresh, 'content-type': 'application/x-own' }, body }),
        204,
      );
      const response = await lrs.send(at('d'));
      assert.equal(response.headers.get('content-type'), 'application/x-own');
      assert.match(response.headers.get('etag') ?? '', /^"[0-9a-f]{40}"$/);
      assert.ok(response.headers.get('last-modified')?.endsWith('GMT'));
      assert.deepEqual(new Uint8Array(await response.arrayBuffer()), body);
    });

    it('are 404 where there is none', async () => assert.equal(await status(at('none'), {}), 404));

    it('are replaced where If-Match names the one that is there, else 412', async () => {
      await lrs.send(at('d'), { method: 'PUT', headers: fresh, body: { a: 1 } });
      assert.equal((await lrs.send(at('d'))).headers.get('etag'), etagOfA1);
      assert.equal(await status(at('d'), { method: 'PUT', headers: { 'if-match': '"x"' }, body: { a: 2 } }), 412);
      assert.equal(await status(at('d'), { method: 'PUT', headers: fresh, body: { a: 2 } }), 412);
      assert.deepEqual(await lrs.json(at('d')), { a: 1 });
      assert.equal(await status(at('d'), { method: 'PUT', headers: { 'if-match': etagOfA1 }, body: { a: 2 } }), 204);
      assert.deepEqual(await lrs.json(at('d')), { a: 2 });
    });

    it('hold POST and DELETE to If-Match too', async () => {
      await lrs.send(at('d'), { method: 'POST', body: { a: 1 } });
      assert.equal(await status(at('d'), { method: 'POST', headers: { 'if-match': '"x"' }, body: { b: 1 } }), 412);
      assert.equal(await status(at('d'), { method: 'DELETE', headers: { 'if-match': '"x"' } }), 412);
      assert.equal(await status(at('d'), { method: 'DELETE', headers: { 'if-match': etagOfA1 } }), 204);
      assert.equal(await status(at('d'), {}), 404);
    });

    it('are 304 to who has them already', async () => {
      await lrs.send(at('d'), { method: 'POST', body: { a: 1 } });
      assert.equal(await status(at('d'), { headers: { 'if-none-match': etagOfA1 } }), 304);
    });

    it('are merged one level deep by POST', async () => {
      await lrs.send(at('d'), { method: 'POST', body: { kept: 1, replaced: { deep: 1 } } });
      await lrs.send(at('d'), { method: 'POST', body: { replaced: { other: 2 }, added: null } });
      assert.deepEqual(await lrs.json(at('d')), { kept: 1, replaced: { other: 2 }, added: null });
    });

    it('are merged with JSON objects only, and else left alone', async () => {
      await lrs.send(at('d'), { method: 'POST', body: { a: 1 } });
      assert.equal(
        await status(at('d'), { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"b":1}' }),
        400,
      );
      assert.equal(await status(at('d'), { method: 'POST', body: [1] }), 400);
      assert.equal(
        await status(at('d'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"b"' }),
        400,
      );
      assert.deepEqual(await lrs.json(at('d')), { a: 1 });
      await lrs.send(at('t'), { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'text' });
      assert.equal(await status(at('t'), { method: 'POST', body: { a: 1 } }), 400);
    });

    it('are listed by id, those stored after since', async () => {
      await lrs.send(at('first'), { method: 'POST', body: { a: 1 } });
      await lrs.send(at('second'), { method: 'POST', body: { a: 1 } });
      const stored = lrs.store.documents[0]?.updated ?? '';
      assert.deepEqual(await lrs.json(`${path}${query(scope)}`), ['first', 'second']);
      assert.deepEqual(await lrs.json(`${path}${query({ ...scope, since: stored })}`), ['second']);
    });

    it('are found with all their parameters only: else 400', async () => {
      for (const missing of Object.keys(scope)) {
        const rest = Object.fromEntries(Object.entries(scope).filter(([name]) => name !== missing));
        for (const method of ['GET', 'PUT', 'POST', 'DELETE']) {
          const sent = method === 'GET' || method === 'DELETE' ? { method } : { method, headers: fresh, body: {} };
          assert.equal(
            await status(`${path}${query({ ...rest, [idName]: 'd' })}`, sent),
            400,
            `${method} without ${missing}`,
          );
        }
      }
      assert.equal(await status(`${path}${query(scope)}`, { method: 'PUT', headers: fresh, body: {} }), 400);
      assert.equal(await status(`${path}${query({ ...scope, since: 'now' })}`, {}), 400);
      assert.equal(await status(at('d', { other: '1' }), {}), 400);
    });
  });
}

describe('a state (Communication 2.3)', () => {
  const at = (parameters: object): string => `/activities/state${query({ activityId, agent, ...parameters })}`;

  it('may be PUT again without a condition', async () => {
    for (const a of [1, 2])
      assert.equal((await lrs.send(at({ stateId: 's' }), { method: 'PUT', body: { a } })).status, 204);
    assert.deepEqual(await lrs.json(at({ stateId: 's' })), { a: 2 });
  });

  it('belongs to its activity, agent and registration', async () => {
    await lrs.send(at({ stateId: 's', registration: uuid(1) }), { method: 'PUT', body: { a: 1 } });
    const others = [
      {},
      { registration: uuid(2) },
      { registration: uuid(1), agent: otherAgent },
      { registration: uuid(1), activityId: `${activityId}2` },
    ];
    for (const other of others) assert.equal((await lrs.send(at({ stateId: 's', ...other }))).status, 404);
    assert.deepEqual(await lrs.json(at({ stateId: 's', registration: uuid(1).toUpperCase() })), { a: 1 });
  });

  it('of all ids goes at once by DELETE without stateId, in one registration if given', async () => {
    await lrs.send(at({ stateId: 's', registration: uuid(1) }), { method: 'PUT', body: {} });
    await lrs.send(at({ stateId: 't', registration: uuid(2) }), { method: 'PUT', body: {} });
    await lrs.send(at({ registration: uuid(1) }), { method: 'DELETE' });
    assert.deepEqual(await lrs.json(at({})), ['t']);
    await lrs.send(at({}), { method: 'DELETE' });
    assert.deepEqual(await lrs.json(at({})), []);
  });

  it('is refused for a registration that is no UUID', async () => {
    assert.equal((await lrs.send(at({ stateId: 's', registration: '1' }))).status, 400);
  });
});

describe('a profile (Communication 2.6, 2.7, 3.1)', () => {
  const at = `/agents/profile${query({ agent, profileId: 'p' })}`;

  it('is never PUT without a condition: 400 where there is none, 409 where there is one', async () => {
    assert.equal((await lrs.send(at, { method: 'PUT', body: {} })).status, 400);
    await lrs.send(at, { method: 'POST', body: { a: 1 } });
    const response = await lrs.send(at, { method: 'PUT', body: {} });
    assert.equal(response.status, 409);
    assert.match(await response.text(), /ETag/);
    assert.deepEqual(await lrs.json(at), { a: 1 });
  });

  it('is deleted by its id only', async () => {
    assert.equal((await lrs.send(`/agents/profile${query({ agent })}`, { method: 'DELETE' })).status, 400);
  });
});
