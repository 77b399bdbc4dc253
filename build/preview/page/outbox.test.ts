import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Outbox } from './outbox.js';

describe('what a commit sends', () => {
  it('is what differs from what the LMS held at launch', () => {
    const outbox = new Outbox({ a: '1', b: '2' });
    assert.deepEqual(outbox.changes(new Map([['a', '1'], ['b', '3'], ['c', '4']])), { b: '3', c: '4' });
  });

  it('is sent again until it is marked as sent, and again when it differs', () => {
    const outbox = new Outbox({});
    assert.deepEqual(outbox.changes(new Map([['a', '1']])), { a: '1' });
    assert.deepEqual(outbox.changes(new Map([['a', '1']])), { a: '1' });
    outbox.markSent({ a: '1' });
    assert.deepEqual(outbox.changes(new Map([['a', '1']])), {});
    assert.deepEqual(outbox.changes(new Map([['a', '2']])), { a: '2' });
  });
});
