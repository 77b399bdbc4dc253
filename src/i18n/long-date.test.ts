import { expect } from '@open-wc/testing';
import { cy } from './cy.js';
import { en } from './en.js';
import { longDate } from './long-date.js';

describe('a long date', () => {
  it('is written day, month, year in both languages', () => {
    const day = new Date(2026, 10, 22, 14, 2).getTime();
    expect(longDate(en, day)).to.equal('22 November 2026');
    expect(longDate(cy, day)).to.equal('22 Tachwedd 2026');
  });

  // As the dictionary of the University of Wales has them.
  it('has the twelve Welsh months in their order', () => {
    const months = Array.from({ length: 12 }, (_, month) => longDate(cy, new Date(2027, month, 1).getTime()));
    expect(months).to.deep.equal(
      ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'].map(
        (month) => `1 ${month} 2027`,
      ),
    );
  });

  it('is that of the learner’s own time zone', () => {
    expect(longDate(en, new Date(2026, 11, 31, 23, 59, 59).getTime())).to.equal('31 December 2026');
    expect(longDate(en, new Date(2027, 0, 1).getTime())).to.equal('1 January 2027');
  });
});
