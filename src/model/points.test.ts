import { expect } from '@open-wc/testing';
import { pointsFor, reachesCutScore, sumPoints } from './points.js';

describe('points', () => {
  it('pass exactly at the cut score, where multiplying would fail 14 of 25 at 0.56', () => {
    expect(0.56 * 25).to.be.above(14);
    expect(reachesCutScore({ earned: 14, max: 25 }, 0.56)).to.equal(true);
  });

  it('do not pass one point below the cut score', () => {
    expect(reachesCutScore({ earned: 13, max: 25 }, 0.56)).to.equal(false);
  });

  it('pass exactly at the cut score when they were added up from parts', () => {
    const tenths = Array.from({ length: 10 }, () => pointsFor({ right: 1, of: 10 }, 1));
    const sum = sumPoints(tenths);
    expect(sum?.earned).to.be.below(1);
    expect(sum && reachesCutScore(sum, 0.1)).to.equal(true);
  });

  it('of nothing on offer are a bug', () => {
    expect(() => reachesCutScore({ earned: 0, max: 0 }, 0.5)).to.throw(RangeError);
  });

  it('of nothing at all have no sum', () => {
    expect(sumPoints([])).to.equal(undefined);
  });
});
