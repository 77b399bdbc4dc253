import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { certificateCode, personName, type HeldResult } from './certificate.js';

const held: HeldResult = {
  activity: 'relationships-m5',
  learner: 's42',
  name: 'Siân Ŵyn Llŷr',
  passed: true,
  percent: 86.67,
  // 22 November 2026
  day: 2517,
};

describe('the check code of a certificate', () => {
  // Worked out by three programs, build/preview/certificates among them, over the six lines
  // relationships-m5, s42, Siân Ŵyn Llŷr, passed, 86.67, 2026-11-22.
  it('is the same wherever it is worked out', () => expect(certificateCode(held)).to.equal('DGVV-P0AT-78870'));

  it('has thirteen digits of Crockford’s base 32 in three groups', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(certificateCode(result)).to.match(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('is another one when any single value is another', () => {
    fc.assert(
      fc.property(results, results, fc.constantFrom('activity', 'learner', 'name', 'passed', 'percent', 'day'), (result, other, member) => {
        const changed = { ...result, [member]: other[member] };
        fc.pre(changed[member] !== result[member]);
        expect(certificateCode(changed)).not.to.equal(certificateCode(result));
      }),
      { numRuns: 1000 },
    );
  });

  it('is another one when two digits or letters side by side were swapped, or one was mistaken', () => {
    fc.assert(
      fc.property(results, fc.constantFrom('activity', 'learner', 'name'), fc.nat(), fc.boolean(), (result, member, at, swap) => {
        const letters = [...result[member]];
        fc.pre(letters.length > 1);
        const place = at % (letters.length - 1);
        const [one = '', two = ''] = letters.slice(place, place + 2);
        letters.splice(place, 2, ...(swap ? [two, one] : [one === 'x' ? 'y' : 'x', two]));
        const changed = { ...result, [member]: letters.join('') };
        fc.pre(changed[member] !== result[member]);
        expect(certificateCode(changed)).not.to.equal(certificateCode(result));
      }),
      { numRuns: 1000 },
    );
  });

  // 86.67 and 68.67, 22 November and 11 December: what people really mix up.
  it('is another one for a score or a day with its digits swapped', () => {
    const codes = [held, { ...held, percent: 68.67 }, { ...held, percent: 86.76 }, { ...held, day: 2536 }, { ...held, day: 2528 }].map(certificateCode);
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('does not mix up what stands at the end of one value and at the beginning of the next', () => {
    expect(certificateCode({ ...held, learner: 's4', name: '2 Siân' })).not.to.equal(certificateCode({ ...held, learner: 's42', name: 'Siân' }));
  });
});

const word = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/\s+/g, ' '));
const results: fc.Arbitrary<Required<HeldResult>> = fc.record({
  activity: word,
  learner: word,
  name: word,
  passed: fc.boolean(),
  percent: fc.nat(10_000).map((hundredths) => hundredths / 100),
  day: fc.nat(20_000),
});

describe('a name to be shown', () => {
  it('is one line without spaces at its ends, its letters composed', () => {
    expect(personName(' Sia\u0302n\n  Llŷr ', 's42')).to.equal('Siân Llŷr');
  });

  it('is none where an id, an e-mail address or an address on the web stands in its place', () => {
    for (const given of ['s42', 'sian@example.org', 'mailto:sian@example.org', 'https://id.example/s42', '', undefined]) {
      expect(personName(given, 's42')).to.equal('');
    }
    expect(personName('Siân', undefined)).to.equal('Siân');
  });
});
