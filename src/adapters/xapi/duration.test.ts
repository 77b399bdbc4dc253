import { expect } from '@open-wc/testing';
import { isoDuration } from './duration.js';

describe('an ISO 8601 duration', () => {
  const cases = [
    [0, 'PT0S'],
    [1.005, 'PT1S'],
    [61.5, 'PT1M1.5S'],
    [59.999, 'PT1M0S'],
    [3600, 'PT1H0S'],
    [90_061.25, 'PT25H1M1.25S'],
    [-1, 'PT0S'],
  ] as const;
  for (const [seconds, text] of cases) {
    it(`of ${seconds} s is ${text}`, () => {
      expect(isoDuration(seconds)).to.equal(text);
    });
  }
});
