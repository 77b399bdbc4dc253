import { expect } from '@open-wc/testing';
import { Lrs, problemOf } from './lrs.js';

const now = Date.UTC(2025, 5, 1, 12);

/** What is told of an answer with this status and `Retry-After`. */
async function told(status: number, retryAfter?: string) {
  const access = { endpoint: 'https://lrs.example/xapi/', auth: 'Basic YTpi', agent: { mbox: 'mailto:a@b.example' }, activity: 'https://care.example/m1' };
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const lrs = new Lrs(access, () => Promise.resolve(new Response('', { status, headers })), () => now);
  return problemOf(await lrs.postStatements([]), 'POST statements', 'answered');
}

// RFC 9110, 10.2.3: seconds, or an HTTP date (5.6.7: the form that servers have to write).
describe('an LRS that asks for patience', () => {
  const cases: readonly (readonly [status: number, retryAfter: string | undefined, wait: number | undefined])[] = [
    [429, '120', 120_000],
    [503, '5', 5000],
    [503, 'Sun, 01 Jun 2025 12:01:30 GMT', 90_000],
    [503, 'Sun, 01 Jun 2025 11:59:00 GMT', undefined],
    [429, '0', undefined],
    [429, 'soon', undefined],
    [429, '-5', undefined],
    [503, undefined, undefined],
    [500, '120', undefined],
  ];
  for (const [status, retryAfter, wait] of cases) {
    it(`with ${status} and ${retryAfter ?? 'no date'} is left alone for ${wait ?? 'no'} ms`, async () => {
      const problem = await told(status, retryAfter);
      expect(problem.kind === 'not-saved' && problem.wait).to.equal(wait);
    });
  }
});
