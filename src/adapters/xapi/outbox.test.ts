import { expect } from '@open-wc/testing';
import type { Statement } from '@xapi/xapi';
import { Outbox } from './outbox.js';

const statement = (id: string, text = ''): Statement => ({
  id,
  actor: { mbox: 'mailto:a@b.example' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: { id: `https://care.example/${text}` },
});

/** Answers each batch with what the table says of any of its ids; else with success. */
function outboxWith(statuses: Readonly<Record<string, number>>, alone: (statement: Statement) => boolean = () => false) {
  const batches: (readonly (string | undefined)[])[] = [];
  const outbox = new Outbox({
    postStatements: (statements) => {
      batches.push(statements.map(({ id }) => id));
      const status = statements.map(({ id }) => statuses[id ?? '']).find((found) => found !== undefined);
      return Promise.resolve({ status: status ?? 200, text: '' });
    },
  }, alone);
  return { outbox, batches };
}

describe('statements on their way', () => {
  it('go together, once', async () => {
    const { outbox, batches } = outboxWith({});
    outbox.add([statement('a'), statement('b')]);
    outbox.add([statement('a')]);
    expect(await outbox.flush()).to.deep.equal([]);
    outbox.add([statement('b')]);
    expect(await outbox.flush()).to.deep.equal([]);
    expect(batches).to.deep.equal([['a', 'b']]);
  });

  it('go again with a page that is left while their answer is out, but for those of which there may be only one (cmi5 9.3)', async () => {
    const { outbox, batches } = outboxWith({}, ({ id }) => id === 'verdict');
    outbox.add([statement('answer'), statement('verdict')]);
    const sending = outbox.flush();
    const leaving = outbox.flushAtOnce();
    await Promise.all([sending, leaving]);
    expect(batches).to.deep.equal([['answer', 'verdict'], ['answer']]);
    expect(outbox.idle).to.equal(true);
  });

  it('go singly when one of them keeps the others out, which is told and not sent again (xAPI 1.0.3, Communication 2.1.2)', async () => {
    const { outbox, batches } = outboxWith({ b: 400 });
    outbox.add([statement('a'), statement('b'), statement('c')]);
    expect(await outbox.flush()).to.deep.equal([{ kind: 'refused', call: 'POST statements', about: 'answered', code: '400' }]);
    expect(batches).to.deep.equal([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
    expect(await outbox.flush()).to.deep.equal([]);
    expect(batches).to.have.length(4);
  });

  it('are there already when the LRS has their id', async () => {
    const { outbox } = outboxWith({ a: 409 });
    outbox.add([statement('a')]);
    expect(await outbox.flush()).to.deep.equal([]);
  });

  it('wait when the network is gone, and no further batch is tried', async () => {
    const { outbox, batches } = outboxWith({ a: 0 });
    outbox.add([statement('a', 'x'.repeat(15_000)), statement('b', 'x'.repeat(15_000))]);
    expect((await outbox.flush()).map(({ kind }) => kind)).to.deep.equal(['not-saved']);
    expect(batches).to.deep.equal([['a']]);
  });

  it('are all tried at once when the page is left', () => {
    const { outbox, batches } = outboxWith({ a: 0 });
    outbox.add([statement('a', 'x'.repeat(15_000)), statement('b', 'x'.repeat(15_000))]);
    void outbox.flushAtOnce();
    expect(batches).to.deep.equal([['a'], ['b']]);
  });
});
