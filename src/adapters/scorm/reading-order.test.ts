import { expect } from '@open-wc/testing';
import { readingOrder } from './reading-order.js';

describe('a learner’s name in SCORM', () => {
  // SCORM 1.2 RTE 3.4, cmi.core.student_name: last name, first name and middle initial, with a comma after the last name.
  const cases = [
    ['Llŷr, Siân Ŵyn', 'Siân Ŵyn Llŷr'],
    ['Llŷr,Siân', 'Siân Llŷr'],
    ['Siân Llŷr', 'Siân Llŷr'],
    ['Siân', 'Siân'],
    ['Jones, Sam, Jr', 'Jones, Sam, Jr'],
    ['Jones,', 'Jones,'],
    ['{lang=cy}Llŷr, Siân', 'Siân Llŷr'],
    ['', ''],
  ] as const;
  for (const [given, read] of cases) {
    it(`“${given}” is read out as “${read}”`, () => expect(readingOrder(given)).to.equal(read));
  }
});
