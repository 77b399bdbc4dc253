import { expect } from '@open-wc/testing';
import { dealt } from './deal.js';
import { shuffle } from './shuffle.js';

const entries = (...ids: string[]) => ids.map((id, number) => ({ id, number }));
const base = { id: 'o', objective: 'LO-1', points: 1 } as const;
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe('the order in which parts are shown', () => {
  it('of what is to be put in order is never the right one, whatever the seed', () => {
    for (const order of [['a', 'b'], ['a', 'b', 'c']]) {
      const item = { ...base, kind: 'ordering', entries: entries(...order) } as const;
      const shown = seeds.map((seed) => dealt(item, { kind: 'ordering', order }, seed, 1).join(''));
      expect(shown).not.to.include(order.join(''));
      expect(shown.filter((each) => [...each].sort().join('') !== order.join(''))).to.have.length(0);
    }
  });

  it('is by lot where it is not the right one', () => {
    const order = ['a', 'b', 'c'];
    const item = { ...base, kind: 'ordering', entries: entries(...order) } as const;
    const lots = seeds.filter((seed) => shuffle(order, seed, 'order', 'o', 1).join('') !== 'abc');
    for (const seed of lots) expect(dealt(item, { kind: 'ordering', order }, seed, 1)).to.deep.equal(shuffle(order, seed, 'order', 'o', 1));
    expect(lots.length).to.be.below(seeds.length);
  });

  it('of true and false stays as it is', () => {
    for (const seed of seeds) expect(dealt({ ...base, kind: 'true-false' }, { kind: 'true-false', value: true }, seed, 1)).to.deep.equal(['true', 'false']);
  });
});
