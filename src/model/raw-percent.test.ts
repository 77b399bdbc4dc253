import { expect } from '@open-wc/testing';
import { rawPercent, type Verdict } from './raw-percent.js';

describe('score.raw (SCORM 1.2 RTE 3.4, cmi.core.score.raw: 0 to 100)', () => {
  const cases: readonly (readonly [earned: number, max: number, success: Verdict, raw: number])[] = [
    [0, 4, 'unknown', 0],
    [3, 4, 'unknown', 75],
    [4, 4, 'passed', 100],
    [1, 3, 'unknown', 33.33],
    [2, 3, 'unknown', 66.67],
    // 0.56 * 100 is 56.00000000000001, which rounded upwards would be 56.01
    [14, 25, 'passed', 56],
    // against a mark of 66.67 the fail must not show 66.67
    [2, 3, 'failed', 66.66],
    // against a mark of 0.3333 (33.33) the pass must not show less
    [1, 3, 'passed', 33.34],
    // against a mark of 80
    [79_999, 100_000, 'failed', 79.99],
    [80_001, 100_000, 'passed', 80.01],
    // 0.1 + 0.7 is 0.7999999999999999
    [0.1 + 0.7, 1, 'passed', 80],
    [5, 4, 'passed', 100],
    [-1, 4, 'failed', 0],
  ];
  for (const [earned, max, success, raw] of cases) {
    it(`of ${earned} in ${max}, ${success}, is ${raw}`, () => {
      expect(rawPercent({ earned, max }, success)).to.equal(raw);
    });
  }

  it('has at most two decimals and is on the right side of the mark for each score of up to 60 points', () => {
    for (let max = 1; max <= 60; max += 1) {
      for (let mark = 0; mark <= max; mark += 1) {
        for (let earned = 0; earned <= max; earned += 1) {
          const passed = earned / max >= mark / max;
          const raw = rawPercent({ earned, max }, passed ? 'passed' : 'failed');
          expect(String(raw)).to.match(/^\d{1,3}(\.\d{1,2})?$/);
          expect(raw >= (mark * 100) / max, `${earned} of ${max} against ${mark}`).to.equal(passed);
        }
      }
    }
  });
});
