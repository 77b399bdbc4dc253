import { expect } from '@open-wc/testing';
import { fetchToken } from './token.js';

function answering(status: number, body: string) {
  const requests: (readonly [string, string | undefined])[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push([url, init.method]);
    return new Response(body, { status });
  };
  return { fetch, requests };
}

const url = 'https://lms.example/token?k=1';
const relaunch = 'the course has to be launched again';

describe('the fetch URL (cmi5 8.2)', () => {
  it('is posted to once', async () => {
    const { fetch, requests } = answering(200, '{"auth-token":"QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}');
    expect(await fetchToken(url, fetch)).to.deep.equal({ kind: 'token', token: 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==' });
    expect(requests).to.deep.equal([[url, 'POST']]);
  });

  it('may name the scheme too', async () => {
    expect(await fetchToken(url, answering(200, '{"auth-token":"Basic YTpi"}').fetch)).to.deep.equal({ kind: 'token', token: 'YTpi' });
  });

  // 8.2.3: errors come with status 200.
  const errors = [
    [200, '{"error-code":"1","error-text":"Already returned."}', '200 1 Already returned.', true],
    [200, '{"error-code":1}', '200 1', true],
    [200, '{"error-code":"2","error-text":"No."}', '200 2 No.', false],
    [200, '{"auth-token":""}', '200 {"auth-token":""}', false],
    [200, 'null', '200 null', false],
    [403, '<html>', '403 <html>', false],
  ] as const;
  for (const [status, body, reason, ended] of errors) {
    it(`gives no token with ${status} ${body}`, async () => {
      const { fetch, requests } = answering(status, body);
      expect(await fetchToken(url, fetch)).to.deep.equal({ kind: 'no-token', problem: `POST fetch: ${reason}; ${relaunch}`, ended });
      expect(requests).to.have.length(1);
    });
  }

  it('is not asked again when no answer came', async () => {
    let requests = 0;
    const reading = await fetchToken(url, () => {
      requests += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(reading).to.deep.include({ kind: 'no-token', ended: false });
    expect(requests).to.equal(1);
  });
});
