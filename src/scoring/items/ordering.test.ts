import { expect } from '@open-wc/testing';
import type { Credit } from '../../model/item-base.js';
import { isComplete, judge } from '../judge.js';

const entries = ['a', 'b', 'c', 'd'].map((id, number) => ({ id, number }));
const item = { kind: 'ordering', id: 'o', objective: 'LO-1', points: 1, entries } as const;
const judged = (order: string, credit?: Credit) =>
  judge({ ...item, ...(credit && { credit }) }, { kind: 'ordering', order: ['a', 'b', 'c', 'd'] }, { kind: 'ordering', order: [...order] });

describe('scoring an order', () => {
  // Worked out by hand: an entry is right in the very place that the key has it in.
  const cases: readonly (readonly [order: string, credit: Credit | undefined, right: number, of: number])[] = [
    ['abcd', undefined, 1, 1],
    ['abdc', undefined, 0, 1],
    ['abdc', 'each', 2, 4],
    ['bcda', 'each', 0, 4],
    ['cbad', 'each-less-wrong', 0, 4],
    ['abcd', 'each-less-wrong', 4, 4],
  ];
  for (const [order, credit, right, of] of cases) {
    it(`gives ${order} ${right} of ${of} by ${credit ?? 'the rule of its kind'}`, () => {
      expect(judged(order, credit).result).to.deep.equal({ right, of });
    });
  }

  it('says of each entry whether it is in its place', () => {
    expect(judged('adcb').parts).to.deep.equal({ a: true, b: false, c: true, d: false });
  });

  it('waits until every entry has a place', () => {
    expect(isComplete(item, { kind: 'ordering', order: ['a', 'b', 'c'] })).to.equal(false);
    expect(isComplete(item, { kind: 'ordering', order: ['d', 'c', 'b', 'a'] })).to.equal(true);
  });
});
