import { expect } from '@open-wc/testing';
import { createTransport } from './transport.js';

const url = 'https://lrs.example/xapi/statements';

/** A fetch whose answers are given out by hand. */
function held() {
  const requests: RequestInit[] = [];
  const releases: (() => void)[] = [];
  const fetch = (_: string, init: RequestInit) =>
    new Promise<Response>((resolve) => {
      requests.push(init);
      releases.push(() => resolve(new Response('')));
    });
  return { requests, releases, fetch };
}

describe('the transport', () => {
  for (const status of [200, 401, 404, 409, 412, 429, 500]) {
    it(`keeps the status ${status}, the headers and the text of an answer`, async () => {
      const transport = createTransport(() => Promise.resolve(new Response('why', { status, headers: { ETag: '"1"' } })));
      const answer = await transport({ url, method: 'GET' });
      expect([answer.status, answer.headers['etag'], answer.data]).to.deep.equal([status, '"1"', 'why']);
    });
  }

  it('sends text as it is and all else as JSON, and lets both outlive the page', () => {
    const { requests, fetch } = held();
    const transport = createTransport(fetch);
    void transport({ url, method: 'PUT', data: 'text' });
    void transport({ url, method: 'POST', data: [{ a: 1 }] });
    expect(requests.map(({ body, keepalive }) => [body, keepalive])).to.deep.equal([['text', true], ['[{"a":1}]', true]]);
  });

  it('keeps bodies that outlive the page below 64 kB together, counted in bytes', async () => {
    const { requests, releases, fetch } = held();
    const transport = createTransport(fetch);
    // 20 000 letters of two bytes each
    const first = transport({ url, method: 'PUT', data: 'ŵ'.repeat(20_000) });
    void transport({ url, method: 'PUT', data: 'ŵ'.repeat(20_000) });
    void transport({ url, method: 'PUT', data: 'x'.repeat(20_000) });
    expect(requests.map(({ keepalive }) => keepalive)).to.deep.equal([true, false, true]);
    releases[0]?.();
    await first;
    void transport({ url, method: 'PUT', data: 'ŵ'.repeat(20_000) });
    expect(requests[3]?.keepalive).to.equal(true);
  });

  it('gives its share of the budget back when the network fails', async () => {
    const kept: (boolean | undefined)[] = [];
    const transport = createTransport((_, init) => {
      kept.push(init.keepalive);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    for (let time = 0; time < 2; time += 1) {
      const failed = await transport({ url, method: 'PUT', data: 'x'.repeat(50_000) }).then(() => false, () => true);
      expect(failed).to.equal(true);
    }
    expect(kept).to.deep.equal([true, true]);
  });

  it('gives up when no answer comes in time', async () => {
    const transport = createTransport(
      (_, { signal }) => new Promise((__, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
      10,
    );
    const message = await transport({ url, method: 'GET' }).then(() => '', String);
    expect(message).to.equal('Error: aborted');
  });
});
