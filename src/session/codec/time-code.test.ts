import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CodeReader } from './reader.js';
import { codeSeconds, keptSeconds, LONGEST } from './time-code.js';
import { CodeWriter } from './writer.js';

describe('the time on a screen in suspend data', () => {
  // Worked out by hand: four steps to a doubling from 4 s on, the nearest one.
  const cases = [
    [0, 0],
    [3, 3],
    [8, 8],
    [9, 10],
    [10.9, 10],
    [15, 16],
    [61, 64],
    [100, 96],
    [1800, 1792],
    [60_000, 57_344],
  ] as const;
  for (const [seconds, kept] of cases) {
    it(`keeps ${seconds} s as ${kept}`, () => expect(keptSeconds(seconds)).to.equal(kept));
  }

  it('is off by a ninth at most, and what was kept once is read back to the second', () => {
    fc.assert(
      fc.property(fc.nat(LONGEST), (seconds) => {
        const kept = keptSeconds(seconds);
        expect(Math.abs(kept - seconds)).to.be.at.most(seconds / 9);
        expect(keptSeconds(kept)).to.equal(kept);
        const writer = new CodeWriter();
        codeSeconds(writer, seconds);
        expect(codeSeconds(new CodeReader(writer.text()))).to.equal(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('grows with the time', () => {
    for (let seconds = 1; seconds < 2000; seconds += 1) {
      expect(keptSeconds(seconds)).to.be.at.least(keptSeconds(seconds - 1));
    }
  });
});
