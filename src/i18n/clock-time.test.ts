import { expect } from '@open-wc/testing';
import { clockTime } from './clock-time.js';

describe('clock time', () => {
  it('has two digits each for hour and minute, in the learner’s own time zone', () => {
    expect(clockTime(new Date(2026, 0, 5, 14, 2).getTime())).to.equal('14:02');
    expect(clockTime(new Date(2026, 6, 5, 0, 59).getTime())).to.equal('00:59');
  });
});
