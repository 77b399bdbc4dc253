import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawRefusals } from '../../build/content/draw-rules.js';
import { lessonCheck } from '../../tests/support/assessments.js';
import type { Assessment, Share } from '../model/assessment.js';
import { draw } from './draw.js';

/** Every question goes to one quota or none, and to one set or none: shares never overlap, but may contradict each other. */
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    places: fc.array(fc.record({ quota: fc.nat(3), set: fc.nat(3) }), { minLength: 1, maxLength: 24 }),
    quotas: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    include: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
    draw: fc.integer({ min: 1, max: 16 }),
  })
  .map(({ places, quotas, include, draw: count }) => {
    const ids = places.map((_, number) => `q-${number}`);
    const shares = (counts: readonly number[], of: 'quota' | 'set'): Share[] =>
      counts.flatMap((share, index) => {
        const from = ids.filter((_, number) => places[number]?.[of] === index);
        return from.length === 0 ? [] : [{ from, count: Math.min(share, from.length) }];
      });
    return lessonCheck('exam', ids, count, { quotas: shares(quotas, 'quota'), include: shares(include, 'set') });
  });

/** Those that an author may write. */
const feasible = assessments.filter((assessment) => drawRefusals(assessment).length === 0);
const seeds = fc.nat(0xffffffff);
const attempts = fc.integer({ min: 1, max: 20 });

const countIn = (drawn: readonly string[], { from }: Share): number => drawn.filter((id) => from.includes(id)).length;

describe('the draw of an assessment that the content check accepts', () => {
  it('has exactly as many questions as it should, none of them twice, all from the pool', () => {
    fc.assert(
      fc.property(feasible, seeds, attempts, (assessment, seed, attempt) => {
        const drawn = draw(assessment, seed, 's', attempt);
        expect(drawn).to.have.length(assessment.draw);
        expect(new Set(drawn)).to.have.property('size', assessment.draw);
        expect(assessment.pool).to.include.members([...drawn]);
      }),
    );
  });

  it('meets every quota exactly and has enough of each set, whatever the lots', () => {
    fc.assert(
      fc.property(feasible, seeds, attempts, (assessment, seed, attempt) => {
        const drawn = draw(assessment, seed, 's', attempt);
        for (const quota of assessment.quotas) expect(countIn(drawn, quota)).to.equal(quota.count);
        for (const set of assessment.include) expect(countIn(drawn, set)).to.be.at.least(set.count);
      }),
      { numRuns: 500 },
    );
  });

  it('hangs on no order that the author wrote anything in', () => {
    fc.assert(
      fc.property(feasible, seeds, ({ pool, quotas, include, ...rest }, seed) => {
        const turned = { ...rest, pool: [...pool].reverse(), quotas: [...quotas].reverse(), include };
        expect(draw(turned, seed, 's', 1)).to.deep.equal(draw({ ...rest, pool, quotas, include }, seed, 's', 1));
      }),
    );
  });

  it('changes from attempt to attempt and from learner to learner', () => {
    const pool = Array.from({ length: 30 }, (_, number) => `q-${number}`);
    const exam = lessonCheck('exam', pool, 10);
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = [1, 2, 3].map((attempt) => [...draw(exam, seed, 's', attempt)].sort().join());
        // Three alike of 30 million sets have a chance of one in 10^15.
        expect(new Set(drawn).size).to.be.above(1);
        expect(draw(exam, seed, 's', 1)).not.to.deep.equal(draw(exam, (seed + 1) >>> 0, 's', 1));
      }),
    );
  });

  it('gives every question its chance', () => {
    const pool = Array.from({ length: 12 }, (_, number) => `q-${number}`);
    const exam = lessonCheck('exam', pool, 4, { quotas: [{ from: pool.slice(0, 6), count: 2 }], include: [{ from: ['q-0', 'q-1', 'q-7'], count: 1 }] });
    const drawn = new Set(Array.from({ length: 200 }, (_, seed) => draw(exam, seed, 's', 1)).flat());
    expect([...drawn].sort()).to.deep.equal([...pool].sort());
  });

  it('keeps the order of the others when a question is added to the pool', () => {
    fc.assert(
      fc.property(feasible, seeds, (assessment, seed) => {
        const before = draw({ ...assessment, draw: assessment.pool.length, quotas: [], include: [] }, seed, 's', 1);
        const pool = [...assessment.pool, 'q-new'];
        const after = draw({ ...assessment, pool, draw: pool.length, quotas: [], include: [] }, seed, 's', 1);
        expect(after.filter((id) => id !== 'q-new')).to.deep.equal(before);
      }),
    );
  });
});
