import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { JsonObject } from './json.js';
import { LoopbackLrs, query } from './testing/loopback-lrs.js';
import { agent, statement, uuid, voiding } from './testing/statements.js';

let lrs: LoopbackLrs;
beforeEach(async () => {
  lrs = await LoopbackLrs.start();
});
afterEach(() => lrs.stop());

const put = (id: string, body: JsonObject): Promise<Response> =>
  lrs.send(`/statements${query({ statementId: id })}`, { method: 'PUT', body });
const post = (body: unknown): Promise<Response> => lrs.send('/statements', { method: 'POST', body });

describe('PUT statements (Communication 2.1.1)', () => {
  it('answers 204, and the statement is there with what the LRS sets (Data 2.4)', async () => {
    assert.equal((await put(uuid(1), statement())).status, 204);
    assert.deepEqual(await lrs.json(`/statements${query({ statementId: uuid(1) })}`), {
      ...statement(),
      id: uuid(1),
      timestamp: '2026-01-01T09:00:02.000Z',
      stored: '2026-01-01T09:00:02.000Z',
      authority: { objectType: 'Agent', account: { homePage: 'http://localhost/preview', name: 'course' } },
      version: '1.0.0',
    });
  });

  it('answers 204 to the same statement again and stores it once', async () => {
    await put(uuid(1), statement());
    assert.equal((await put(uuid(1), statement())).status, 204);
    assert.equal(lrs.store.statements.length, 1);
  });

  it('answers 409 to another statement with the id, whatever the case of the id', async () => {
    await put(uuid(1), statement());
    assert.equal((await put(uuid(1).toUpperCase(), statement({ result: { success: true } }))).status, 409);
    assert.equal(lrs.store.statements.length, 1);
  });

  const refusals: readonly (readonly [string, string, unknown])[] = [
    ['no statementId', '/statements', statement()],
    ['a statementId that is no UUID', '/statements?statementId=1', statement()],
    ['a statementId differing in case', `/statements?StatementId=${uuid(1)}`, statement()],
    ['a statementId that is not the id', `/statements?statementId=${uuid(1)}`, statement({ id: uuid(2) })],
    ['an array', `/statements?statementId=${uuid(1)}`, [statement()]],
    ['an empty array', `/statements?statementId=${uuid(1)}`, []],
  ];
  for (const [title, path, body] of refusals) {
    it(`answers 400 to ${title}`, async () => {
      assert.equal((await lrs.send(path, { method: 'PUT', body })).status, 400);
      assert.equal(lrs.store.statements.length, 0);
    });
  }
});

describe('POST statements (Communication 2.1.2)', () => {
  it('answers with the ids in order and makes those that are missing', async () => {
    const response = await post([statement({ id: uuid(1) }), statement()]);
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), [uuid(1), '00000000-0000-4000-8000-000000000001']);
  });

  it('stores none of a batch if one is not valid, and says where (Communication 3.2)', async () => {
    const response = await post([statement(), statement({ verb: { id: 'answered' } })]);
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), {
      message: 'a statement is not valid',
      problems: [{ path: '[1].verb.id', found: '"answered"', wanted: 'an IRI with a scheme', clause: 'Data 2.4.3' }],
    });
    assert.equal(lrs.store.statements.length, 0);
  });

  it('stores none of a batch if one is in conflict', async () => {
    await put(uuid(1), statement());
    const response = await post([statement(), statement({ id: uuid(1), timestamp: '2020-01-01T00:00:00Z' })]);
    assert.equal(response.status, 409);
    assert.equal(lrs.store.statements.length, 1);
  });

  it('answers 400 to one id twice in a batch', async () => {
    assert.equal((await post([statement({ id: uuid(1) }), statement({ id: uuid(1) })])).status, 400);
  });

  for (const [title, contentType, body] of [
    ['a body that is not JSON', 'application/json', '{"actor":'],
    ['another content type', 'text/plain', JSON.stringify(statement())],
    ['no content type', undefined, Buffer.from(JSON.stringify(statement()))],
  ] as const) {
    it(`answers 400 to ${title} (Communication 1.5)`, async () => {
      const response = await lrs.send('/statements', {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
      });
      assert.equal(response.status, 400);
    });
  }

  it('answers 400 to a parameter', async () => {
    assert.equal(
      (await lrs.send(`/statements?statementId=${uuid(1)}`, { method: 'POST', body: statement() })).status,
      400,
    );
  });

  it('answers 405 to a method that statements do not have', async () => {
    assert.equal((await lrs.send('/statements', { method: 'DELETE' })).status, 405);
  });

  it('keeps context activities as arrays (Data 2.4.6.2)', async () => {
    const parent = { id: 'http://localhost/course/m1' };
    await put(uuid(1), statement({ context: { contextActivities: { parent } } }));
    assert.deepEqual(lrs.store.statement(uuid(1))?.['context'], { contextActivities: { parent: [parent] } });
  });
});

describe('voiding (Data 2.3.2)', () => {
  const statusOf = async (name: string, id: string): Promise<number> =>
    (await lrs.send(`/statements${query({ [name]: id })}`)).status;

  it('moves a statement from statementId to voidedStatementId', async () => {
    await put(uuid(1), statement());
    assert.deepEqual(
      [await statusOf('statementId', uuid(1)), await statusOf('voidedStatementId', uuid(1))],
      [200, 404],
    );
    await put(uuid(2), voiding(uuid(1)));
    assert.deepEqual(
      [await statusOf('statementId', uuid(1)), await statusOf('voidedStatementId', uuid(1))],
      [404, 200],
    );
  });

  it('works whichever comes first', async () => {
    await put(uuid(2), voiding(uuid(1)));
    await put(uuid(1), statement());
    assert.equal(await statusOf('voidedStatementId', uuid(1)), 200);
  });

  it('does not touch a voiding statement', async () => {
    await post([
      statement({ id: uuid(1) }),
      { ...voiding(uuid(1)), id: uuid(2) },
      { ...voiding(uuid(2)), id: uuid(3) },
    ]);
    assert.equal(await statusOf('statementId', uuid(2)), 200);
    assert.equal(await statusOf('voidedStatementId', uuid(1)), 200);
  });

  it('hides a statement from lists, and finds the voiding one by what was voided', async () => {
    await put(uuid(1), statement({ context: { registration: uuid(9) } }));
    await put(uuid(2), voiding(uuid(1)));
    const { statements } = (await lrs.json(`/statements${query({ registration: uuid(9) })}`)) as {
      statements: JsonObject[];
    };
    assert.deepEqual(
      statements.map(({ id }) => id),
      [uuid(2)],
    );
  });
});

describe('who sent it', () => {
  it('is the authority, whatever the statement says (Data 2.4.9)', async () => {
    await put(uuid(1), statement({ authority: agent }));
    assert.deepEqual(lrs.store.statement(uuid(1))?.['authority'], {
      objectType: 'Agent',
      account: { homePage: 'http://localhost/preview', name: 'course' },
    });
  });
});
