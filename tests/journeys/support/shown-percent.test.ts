import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownPercent } from './shown-percent.js';

describe('the percentage that journeys expect of an LMS', () => {
  // By hand: 2 of 3 is 66.666…, 1 of 3 is 33.333…
  for (const [success, twoThirds, oneThird] of [['passed', 66.67, 33.34], ['failed', 66.66, 33.33], ['unknown', 66.67, 33.33]] as const) {
    it(`of what is ${success} is ${twoThirds} for two thirds and ${oneThird} for one`, () => {
      assert.deepEqual([2, 1].map((earned) => shownPercent({ earned, max: 3 }, success)), [twoThirds, oneThird]);
    });
  }

  it('is exact where two decimals are enough, however the points were added up', () => {
    // 0.1 + 0.7 is 0.7999999999999999, and 0.56 * 100 is 56.00000000000001
    for (const success of ['passed', 'failed', 'unknown'] as const) {
      assert.equal(shownPercent({ earned: 0.1 + 0.7, max: 1 }, success), 80);
      assert.equal(shownPercent({ earned: 14, max: 25 }, success), 56);
    }
  });
});
