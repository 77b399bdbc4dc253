import { expect } from '@open-wc/testing';
import { real, timeInterval, timestamp } from './formats.js';

describe('SCORM 2004 timeinterval (RTE 4.1: at most two decimals of a second)', () => {
  const cases = [
    [0, 'PT0H0M0S'],
    [1.5, 'PT0H0M1.5S'],
    [59.999, 'PT0H1M0S'],
    [61.12, 'PT0H1M1.12S'],
    [3725.256, 'PT1H2M5.26S'],
    [360_000, 'PT100H0M0S'],
    [-3, 'PT0H0M0S'],
  ] as const;
  for (const [seconds, text] of cases) {
    it(`writes ${seconds} s as ${text}`, () => {
      expect(timeInterval(seconds)).to.equal(text);
    });
  }
});

describe('SCORM 2004 time (RTE 4.1: YYYY-MM-DDThh:mm:ss)', () => {
  const noon = Date.UTC(2025, 5, 1, 12, 0, 5, 999);
  const cases = [
    [noon, 0, '2025-06-01T12:00:05'],
    [noon, 60, '2025-06-01T13:00:05'],
    [noon, 840, '2025-06-02T02:00:05'],
    [Date.UTC(2025, 0, 1, 0, 30), -60, '2024-12-31T23:30:00'],
  ] as const;
  for (const [at, zone, text] of cases) {
    it(`is ${text} at ${zone} minutes from UTC`, () => {
      expect(timestamp(at, zone)).to.equal(text);
    });
  }
});

describe('SCORM 2004 real (RTE 4.1: no exponent, at most seven digits behind the point)', () => {
  const cases = [
    [0, '0'],
    [1, '1'],
    [1 / 3, '0.3333'],
    [0.1 + 0.2, '0.3'],
    [0.000_000_1, '0'],
    // 66.67 / 100 is 0.6667000000000001
    [66.67 / 100, '0.6667'],
  ] as const;
  for (const [value, text] of cases) {
    it(`writes ${value} as ${text}`, () => {
      expect(real(value)).to.equal(text);
    });
  }
});
