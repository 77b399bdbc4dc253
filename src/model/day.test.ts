import { expect } from '@open-wc/testing';
import { dayOf, isoDay, startOf } from './day.js';

describe('a day', () => {
  // 2020 and 2024 are leap years: 366 + 365 * 3 + 366 + 365 is the first day of 2026, and 22 November is 325 days later.
  const cases = [
    [[2020, 0, 1], 0, '2020-01-01'],
    [[2020, 11, 31], 365, '2020-12-31'],
    [[2024, 1, 29], 1520, '2024-02-29'],
    [[2026, 10, 22], 2517, '2026-11-22'],
  ] as const;
  for (const [[year, month, date], day, iso] of cases) {
    it(`${iso} is ${day} days after the first of 2020`, () => {
      expect(dayOf(year, month, date)).to.equal(day);
      expect(isoDay(day)).to.equal(iso);
      const start = new Date(startOf(day));
      expect([start.getFullYear(), start.getMonth(), start.getDate(), start.getHours()]).to.deep.equal([year, month, date, 0]);
    });
  }

  it('is never before the first, whatever a clock says', () => expect(dayOf(1970, 0, 1)).to.equal(0));
});
