import { expect } from '@open-wc/testing';
import { connectPolicy } from './connect-policy.js';

describe('the connect-src of an xAPI launch', () => {
  const cases = [
    ['https://lrs.example/xapi/', 'connect-src https://lrs.example'],
    ['http://127.0.0.1:8080/lrs', 'connect-src http://127.0.0.1:8080'],
    ['https://user:word@lrs.example/', 'connect-src https://lrs.example'],
    ['javascript:alert(1)', `connect-src 'none'`],
    ['xapi/', `connect-src 'none'`],
    ['', `connect-src 'none'`],
  ] as const;
  for (const [endpoint, policy] of cases) {
    it(`for "${endpoint}" is ${policy}`, () => {
      expect(connectPolicy(endpoint)).to.equal(policy);
    });
  }

  it('leaves the page each address that a launch names, once', () => {
    const urls = ['https://lrs.example/xapi/', 'https://lms.example:8443/token?k=1', 'https://lrs.example/other', 'data:,x'];
    expect(connectPolicy(...urls)).to.equal('connect-src https://lrs.example https://lms.example:8443');
  });
});
