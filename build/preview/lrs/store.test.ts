import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LrsStore } from './store.js';
import { LoopbackLrs, query } from './testing/loopback-lrs.js';
import { agent, statement, uuid, voiding } from './testing/statements.js';

const state = `/activities/state${query({ activityId: 'http://localhost/m1', agent, stateId: 's', registration: uuid(5) })}`;

describe('a store', () => {
  it('brings everything back from its JSON, voiding and attachments included', async (test) => {
    const first = await LoopbackLrs.start();
    test.after(() => first.stop());
    await first.send('/statements', {
      method: 'POST',
      body: [statement({ id: uuid(1) }), { ...voiding(uuid(1)), id: uuid(2) }],
    });
    await first.send(state, { method: 'PUT', body: { location: 'm1-s07' } });
    first.store.addStatements([], new Map([['a'.repeat(64), { contentType: 'text/plain', content: 'eA==' }]]));
    const store = LrsStore.fromJSON(JSON.parse(JSON.stringify(first.store)));

    const second = await LoopbackLrs.start({ store });
    test.after(() => second.stop());
    assert.equal((await second.send(`/statements?statementId=${uuid(1)}`)).status, 404);
    assert.equal((await second.send(`/statements?voidedStatementId=${uuid(1)}`)).status, 200);
    assert.deepEqual(await second.json(state), { location: 'm1-s07' });
    assert.deepEqual(store.attachment('a'.repeat(64)), { contentType: 'text/plain', content: 'eA==' });
    assert.deepEqual(store.toJSON(), first.store.toJSON());
  });

  it('counts writes and nothing else, so that its owner knows when to save', async (test) => {
    const lrs = await LoopbackLrs.start();
    test.after(() => lrs.stop());
    const revisions: number[] = [];
    for (const sent of [
      { method: 'PUT', body: { a: 1 } },
      { method: 'GET' },
      { method: 'PUT', headers: { 'if-match': '"x"' }, body: { a: 2 } },
      { method: 'DELETE' },
      { method: 'DELETE' },
    ]) {
      await lrs.send(state, sent);
      revisions.push(lrs.store.revision);
    }
    assert.deepEqual(revisions, [1, 1, 1, 2, 2]);
  });

  const foreign: readonly unknown[] = [
    undefined,
    [],
    { version: 2 },
    { version: 1, statements: {}, attachments: {}, documents: [] },
    { version: 1, statements: [], attachments: {}, documents: [{ resource: 'other' }] },
    { version: 1, statements: [], attachments: {}, documents: [{ resource: 'state', id: 's' }] },
    { version: 1, statements: [], attachments: { a: 'text' }, documents: [] },
  ];
  for (const value of foreign) {
    it(`is not made from ${JSON.stringify(value)}`, () => assert.throws(() => LrsStore.fromJSON(value), TypeError));
  }
});
