import { expect } from '@open-wc/testing';
import { decimal, timeOfDay, timespan } from './formats.js';

describe('SCORM 1.2 CMITimespan (RTE 3.4: HHHH:MM:SS.SS)', () => {
  const cases = [
    [0, '0000:00:00.00'],
    [1.5, '0000:00:01.50'],
    [59.999, '0000:01:00.00'],
    [3725.25, '0001:02:05.25'],
    [360_000, '0100:00:00.00'],
    [100_000_000, '9999:59:59.99'],
    [-3, '0000:00:00.00'],
  ] as const;
  for (const [seconds, text] of cases) {
    it(`writes ${seconds} s as ${text}`, () => {
      expect(timespan(seconds)).to.equal(text);
    });
  }
});

describe('SCORM 1.2 CMITime (RTE 3.4: HH:MM:SS)', () => {
  const noon = Date.UTC(2025, 5, 1, 12, 0, 5, 999);
  const cases = [
    [noon, 0, '12:00:05'],
    [noon, 60, '13:00:05'],
    [noon, -720, '00:00:05'],
    [noon, 840, '02:00:05'],
    [Date.UTC(2025, 5, 1, 0, 30), -60, '23:30:00'],
  ] as const;
  for (const [at, zone, text] of cases) {
    it(`is ${text} at ${zone} minutes from UTC`, () => {
      expect(timeOfDay(at, zone)).to.equal(text);
    });
  }
});

describe('SCORM 1.2 CMIDecimal', () => {
  const cases = [
    [0, '0'],
    [1, '1'],
    [1 / 3, '0.33'],
    [0.1 + 0.2, '0.3'],
    [66.67, '66.67'],
  ] as const;
  for (const [value, text] of cases) {
    it(`writes ${value} as ${text}`, () => {
      expect(decimal(value)).to.equal(text);
    });
  }
});
