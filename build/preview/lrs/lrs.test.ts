import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { LrsFault } from './faults.js';
import { LoopbackLrs, query } from './testing/loopback-lrs.js';
import { agent, statement, uuid } from './testing/statements.js';

let lrs: LoopbackLrs;
let fault: LrsFault | undefined;
beforeEach(async () => {
  fault = undefined;
  lrs = await LoopbackLrs.start({ faults: () => fault });
});
afterEach(() => lrs.stop());

const state = `/activities/state${query({ activityId: 'http://localhost/m1', agent, stateId: 's' })}`;
const everything = [
  '/statements',
  '/activities/state',
  '/activities/profile',
  '/activities',
  '/agents/profile',
  '/agents',
];

describe('credentials (Communication 4.0)', () => {
  const wrong: readonly (readonly [string, string | undefined])[] = [
    ['none', undefined],
    ['another password', `Basic ${Buffer.from('course:wrong').toString('base64')}`],
    ['another scheme', 'Bearer secret'],
  ];
  for (const [title, authorization] of wrong) {
    it(`are asked for everywhere, ${title} gives 401`, async () => {
      for (const path of everything)
        assert.equal((await lrs.send(path, { headers: { authorization } })).status, 401, path);
    });
  }

  it('are not asked for by About, which lists the versions (Communication 2.8)', async () => {
    const response = await lrs.send('/about', {
      headers: { authorization: undefined, 'x-experience-api-version': undefined },
    });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { version: ['1.0.0', '1.0.1', '1.0.2', '1.0.3'], extensions: {} });
  });
});

describe('version (Communication 3.3)', () => {
  for (const version of [undefined, '0.95', '1.1.0', '2.0.0']) {
    it(`${version ?? 'none'} gives 400 everywhere`, async () => {
      for (const path of everything) {
        const response = await lrs.send(path, { headers: { 'x-experience-api-version': version } });
        assert.equal(response.status, 400, path);
        assert.equal(response.headers.get('x-experience-api-version'), '1.0.3');
      }
    });
  }
  for (const version of ['1.0', '1.0.0', '1.0.3', '1.0.9']) {
    it(`${version} is taken`, async () => {
      assert.equal((await lrs.send('/statements', { headers: { 'x-experience-api-version': version } })).status, 200);
    });
  }
});

describe('a page on another port', () => {
  it('may send what a client sends and read ETag and the LRS headers', async () => {
    const headers = {
      origin: 'http://127.0.0.1:31234',
      'access-control-request-method': 'PUT',
      authorization: undefined,
    };
    const preflight = await lrs.send('/statements', { method: 'OPTIONS', headers });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), 'http://127.0.0.1:31234');
    const allowed = (preflight.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(', ');
    for (const name of ['authorization', 'content-type', 'x-experience-api-version', 'if-match', 'if-none-match']) {
      assert.ok(allowed.includes(name), name);
    }
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PUT, POST, DELETE/);
    const refused = await lrs.send('/statements', {
      headers: { origin: 'http://localhost:1', authorization: undefined },
    });
    assert.equal(refused.headers.get('access-control-allow-origin'), 'http://localhost:1');
    assert.match(
      refused.headers.get('access-control-expose-headers') ?? '',
      /ETag.*X-Experience-API-Consistent-Through/,
    );
  });

  for (const origin of ['https://example.org', 'http://127.0.0.1.example.org', 'null']) {
    it(`gets nothing if its origin is ${origin}`, async () => {
      const response = await lrs.send('/statements', { headers: { origin } });
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    });
  }
});

describe('the alternate syntax (Communication 1.3)', () => {
  const form = (
    fields: Readonly<Record<string, string>>,
    method: string,
    path = '/statements',
    as = 'POST',
  ): Promise<Response> =>
    lrs.send(`${path}?method=${method}`, {
      method: as,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: undefined,
        'x-experience-api-version': undefined,
      },
      body: new URLSearchParams({
        Authorization: `Basic ${Buffer.from('course:secret').toString('base64')}`,
        'X-Experience-API-Version': '1.0.3',
        ...fields,
      }).toString(),
    });

  it('carries parameters, headers and content in a form', async () => {
    assert.equal((await form({ statementId: uuid(1), content: JSON.stringify(statement()) }, 'PUT')).status, 204);
    assert.equal(((await (await form({ statementId: uuid(1) }, 'GET')).json()) as { id: string }).id, uuid(1));
  });

  it('is refused with 400 unless it is a POST of a form with content and no other parameters', async () => {
    const content = JSON.stringify(statement());
    assert.equal((await form({ statementId: uuid(1), content }, 'PUT', '/statements', 'PUT')).status, 400);
    assert.equal((await form({ statementId: uuid(1) }, 'PUT')).status, 400);
    assert.equal((await form({ content, statementId: uuid(1) }, `PUT&statementId=${uuid(1)}`)).status, 400);
    assert.equal((await form({ content }, 'PATCH')).status, 400);
    assert.equal((await form({ content, statementId: uuid(1), 'X-Experience-API-Version': '0.8' }, 'PUT')).status, 400);
    assert.equal((await lrs.send('/statements?method=PUT', { method: 'POST', body: statement() })).status, 400);
    assert.equal(lrs.store.statements.length, 0);
  });
});

describe('a fault that is asked for', () => {
  const post = (): Promise<Response> => lrs.send('/statements', { method: 'POST', body: statement({ id: uuid(1) }) });

  for (const status of [401, 403, 429, 500, 503] as const) {
    it(`answers ${status}, readable for the page, and stores nothing`, async () => {
      fault = { kind: 'status', status };
      const response = await lrs.send('/statements', {
        method: 'POST',
        headers: { origin: 'http://localhost:1' },
        body: statement(),
      });
      assert.equal(response.status, status);
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:1');
      assert.equal(response.headers.get('retry-after'), status === 429 ? '1' : null);
      assert.equal(lrs.store.revision, 0);
    });
  }

  it('may be for statements or for state only', async () => {
    fault = { kind: 'status', status: 500, only: 'state' };
    assert.deepEqual([(await post()).status, (await lrs.send(state)).status], [200, 500]);
    fault = { kind: 'status', status: 500, only: 'statements' };
    assert.deepEqual([(await post()).status, (await lrs.send(state)).status], [500, 404]);
  });

  it('breaks the connection and stores nothing when offline', async () => {
    fault = { kind: 'offline' };
    await assert.rejects(post());
    assert.equal(lrs.store.revision, 0);
  });

  it('stores and breaks the connection when the answer gets lost; sending again does not double it', async () => {
    fault = { kind: 'answer-lost' };
    await assert.rejects(post());
    assert.equal(lrs.store.statements.length, 1);
    fault = undefined;
    assert.equal((await post()).status, 200);
    assert.equal(lrs.store.statements.length, 1);
  });

  it('takes one statement and refuses two at once with 413', async () => {
    fault = { kind: 'no-batches' };
    const two = await lrs.send('/statements', { method: 'POST', body: [statement({ id: uuid(1) }), statement({ id: uuid(2) })] });
    assert.deepEqual([two.status, lrs.store.statements.length], [413, 0]);
    const one = await lrs.send('/statements', { method: 'POST', body: [statement({ id: uuid(1) })] });
    assert.deepEqual([one.status, lrs.store.statements.length], [200, 1]);
  });

  it('answers late, and stores even if the client no longer waits', async () => {
    fault = { kind: 'delay', milliseconds: 60 };
    const start = performance.now();
    assert.equal((await post()).status, 200);
    assert.ok(performance.now() - start >= 55);
  });
});

describe('the log', () => {
  it('tells what came, its status and why it was refused', async () => {
    await lrs.send('/statements', { method: 'POST', body: statement({ id: 'one' }) });
    await lrs.send('/statements?limit=1');
    fault = { kind: 'offline' };
    await assert.rejects(lrs.send('/statements', { method: 'POST', body: statement() }));
    assert.deepEqual(lrs.exchanges, [
      {
        method: 'POST',
        resource: '/statements',
        body: JSON.stringify(statement({ id: 'one' })),
        status: 400,
        message: 'a statement is not valid',
        problems: [{ path: 'id', found: '"one"', wanted: 'a UUID', clause: 'Data 2.4.1' }],
      },
      { method: 'GET', resource: '/statements?limit=1', body: '', status: 200 },
      { method: 'POST', resource: '/statements', body: '', fault: { kind: 'offline' } },
    ]);
  });
});

describe('a request that is out of bounds', () => {
  it('gives 404 for a resource that there is not', async () => assert.equal((await lrs.send('/verbs')).status, 404));

  it('gives 413 for a body of more than 16 MiB', async () => {
    const response = await lrs.send(state, { method: 'PUT', body: new Uint8Array(16 * 1024 * 1024 + 1) });
    assert.equal(response.status, 413);
    assert.equal(lrs.store.revision, 0);
  });

  it('that breaks off midway stores nothing, and the next is answered', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(lrs.origin).port), '127.0.0.1', () => {
        socket.end('PUT /xapi/statements HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    assert.equal((await lrs.send('/statements')).status, 200);
    assert.equal(lrs.store.revision, 0);
  });
});
