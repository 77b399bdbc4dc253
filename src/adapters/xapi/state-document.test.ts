import { expect } from '@open-wc/testing';
import { FakeLrs } from '../../../tests/support/fake-lrs.js';
import { Lrs } from './lrs.js';
import { hex, sha1 } from './sha1.js';
import { StateDocument } from './state-document.js';

async function read(fake: FakeLrs): Promise<StateDocument> {
  const access = { endpoint: 'https://lrs.example/xapi/', auth: 'Basic YTpi', agent: { mbox: 'mailto:a@b.example' }, activity: 'https://care.example/m1' };
  const lrs = new Lrs(access, fake.fetch, () => 0);
  return new StateDocument(lrs, await lrs.getState());
}

const conditions = (fake: FakeLrs) =>
  fake.seen.filter(({ call }) => call === 'PUT state').map(({ headers }) => headers['if-match'] ?? headers['if-none-match']);

// xAPI 1.0.3, Communication 3.1: ETag, If-Match, If-None-Match, 412.
describe('the state document of an LRS', () => {
  it('is made only where there is none, and then written only over what was written', async () => {
    const fake = new FakeLrs();
    const document = await read(fake);
    for (const body of ['{"a":1}', '{"a":2}', '{"a":3}']) expect(await document.write(body, false)).to.equal(undefined);
    expect(conditions(fake)).to.deep.equal(['*', fake.etagOf?.('{"a":1}'), fake.etagOf?.('{"a":2}')]);
    expect(fake.document).to.equal('{"a":3}');
  });

  it('is not read back where the answer to a write has the ETag', async () => {
    const fake = new FakeLrs();
    fake.etagOnWrite = true;
    const document = await read(fake);
    await document.write('{"a":1}', false);
    await document.write('{"a":2}', false);
    expect(fake.calls).to.deep.equal(['GET state', 'PUT state', 'PUT state']);
  });

  it('is read back once where the ETag is the digest that the standard asks for', async () => {
    const fake = new FakeLrs();
    fake.etagOf = (body) => `"${hex(sha1(new TextEncoder().encode(body)))}"`;
    const document = await read(fake);
    for (const body of ['{"a":"ŵ"}', '{"a":2}', '{"a":3}']) expect(await document.write(body, false)).to.equal(undefined);
    expect(fake.calls).to.deep.equal(['GET state', 'PUT state', 'GET state', 'PUT state', 'PUT state']);
  });

  it('of another window is given back, and written over only after that', async () => {
    const fake = new FakeLrs();
    const document = await read(fake);
    await document.write('{"a":1}', false);
    fake.document = '{"b":1}';
    expect(await document.write('{"a":2}', false)).to.deep.equal({ kind: 'foreign', text: '{"b":1}' });
    expect(fake.document).to.equal('{"b":1}');
    expect(await document.write('{"a":2,"b":1}', false)).to.equal(undefined);
    expect(fake.document).to.equal('{"a":2,"b":1}');
  });

  it('of another window is given back where it was written between a write and the reading back', async () => {
    const fake = new FakeLrs();
    const document = await read(fake);
    const writing = document.write('{"a":1}', false);
    fake.document = '{"b":1}';
    await writing;
    expect(await document.write('{"a":2}', false)).to.deep.equal({ kind: 'foreign', text: '{"b":1}' });
    expect(fake.document).to.equal('{"b":1}');
  });

  it('of another window that cannot be read just now is left alone', async () => {
    const fake = new FakeLrs();
    const document = await read(fake);
    fake.document = '{"b":1}';
    fake.faults.push('ok', 500);
    expect((await document.write('{"a":1}', false))?.kind).to.equal('not-saved');
    expect(fake.document).to.equal('{"b":1}');
  });

  it('is not fought for with an LRS that matches no ETag', async () => {
    const fake = new FakeLrs();
    fake.document = '{"a":0}';
    const document = await read(fake);
    fake.faults.push(412, 'ok', 412, 'ok', 412);
    expect(await document.write('{"a":1}', false)).to.deep.equal({ kind: 'refused', call: 'PUT activities/state', about: 'suspend-data', code: '412' });
    expect(fake.calls).to.deep.equal(['GET state', 'PUT state', 'GET state', 'PUT state', 'GET state', 'PUT state']);
  });

  it('can be written again at once, over what is on its way there, where the ETag can be worked out', async () => {
    const fake = new FakeLrs();
    fake.etagOf = (body) => `"${hex(sha1(new TextEncoder().encode(body)))}"`;
    const document = await read(fake);
    const first = document.write('{"a":1}', false);
    expect(document.busy).to.equal(true);
    await first;
    const both = [document.write('{"a":2}', false), document.write('{"a":3}', true)];
    expect(document.busy).to.equal(false);
    expect(await Promise.all(both)).to.deep.equal([undefined, undefined]);
    expect(fake.document).to.equal('{"a":3}');
  });

  it('of another window is given back to each of two writes under way, and kept from both', async () => {
    const fake = new FakeLrs();
    fake.etagOf = (body) => `"${hex(sha1(new TextEncoder().encode(body)))}"`;
    const document = await read(fake);
    await document.write('{"a":1}', false);
    fake.document = '{"b":1}';
    const foreign = { kind: 'foreign', text: '{"b":1}' };
    expect(await Promise.all([document.write('{"a":2}', false), document.write('{"a":3}', true)])).to.deep.equal([foreign, foreign]);
    expect(fake.document).to.equal('{"b":1}');
  });

  it('is carried on with after a write whose answer got lost', async () => {
    const fake = new FakeLrs();
    const document = await read(fake);
    fake.faults.push('answer lost');
    expect((await document.write('{"a":1}', false))?.kind).to.equal('not-saved');
    expect(await document.write('{"a":2}', false)).to.equal(undefined);
    expect(fake.document).to.equal('{"a":2}');
  });

  it('is written without a condition where its ETag is hidden from the page', async () => {
    const fake = new FakeLrs();
    fake.etagOf = undefined;
    fake.document = '{"a":0}';
    const document = await read(fake);
    expect(await document.write('{"a":1}', false)).to.equal(undefined);
    expect(conditions(fake)).to.deep.equal([undefined]);
  });

  it('is matched by an ETag that a proxy made weak', async () => {
    const fake = new FakeLrs();
    fake.document = '{"a":0}';
    const strong = fake.etagOf;
    fake.etagOf = (body) => `W/${strong?.(body)}`;
    const document = await read(fake);
    fake.etagOf = strong;
    expect(await document.write('{"a":1}', false)).to.equal(undefined);
  });

  for (const [status, kind] of [[400, 'refused'], [413, 'refused'], [401, 'session-ended'], [403, 'session-ended'], [408, 'not-saved'], [429, 'not-saved'], [500, 'not-saved'], [302, 'not-saved']] as const) {
    it(`with the answer ${status} is ${kind}`, async () => {
      const fake = new FakeLrs();
      const document = await read(fake);
      fake.faults.push(status);
      expect((await document.write('{"a":1}', false))?.kind).to.equal(kind);
    });
  }
});
