import { expect } from '@open-wc/testing';
import type { AnswerKey } from '../model/answer-key.js';
import type { Item } from '../model/item.js';
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

  const each = (ids: readonly string[]): readonly [Item, AnswerKey][] => [
    [{ ...base, kind: 'single-choice', options: entries(...ids) }, { kind: 'single-choice', option: 'a' }],
    [{ ...base, kind: 'multiple-choice', options: entries(...ids) }, { kind: 'multiple-choice', options: ['a'] }],
    [{ ...base, kind: 'matching', sources: entries(...ids), targets: entries('x', 'y') }, { kind: 'matching', pairs: Object.fromEntries(ids.map((id) => [id, 'x'])) }],
    [{ ...base, kind: 'classification', tokens: entries(...ids), categories: entries('x', 'y') }, { kind: 'classification', accepts: Object.fromEntries(ids.map((id) => [id, ['x']])) }],
  ];
  const ids = ['a', 'b', 'c', 'd'];
  for (const [index, [item, key]] of each(ids).entries()) {
    it(`of ${item.kind} is by lot, so that each part comes first for some learners`, () => {
      const shown = seeds.map((seed) => dealt(item, key, seed, 1));
      for (const order of shown) expect([...order].sort()).to.deep.equal(ids);
      // 75 of 300 each; by chance alone fewer than 45 come about once in 40,000 times, and the seeds are always the same.
      for (const first of ids) expect(shown.filter(([id]) => id === first).length, first).to.be.at.least(45);
    });

    it(`of ${item.kind} goes by the ids: neither the author’s order nor a part more moves the others`, () => {
      const [longer, itsKey] = each(['e', ...[...ids].reverse()])[index]!;
      for (const seed of seeds) expect(dealt(longer, itsKey, seed, 1).filter((id) => id !== 'e')).to.deep.equal(dealt(item, key, seed, 1));
    });

    it(`of ${item.kind} is dealt anew for another attempt, and for another item`, () => {
      for (const other of [(seed: number) => dealt(item, key, seed, 2), (seed: number) => dealt({ ...item, id: 'p' }, key, seed, 1)]) {
        // All but one in 24.
        expect(seeds.filter((seed) => other(seed).join() !== dealt(item, key, seed, 1).join()).length).to.be.at.least(270);
      }
    });
  }

  it('of true and false stays as it is', () => {
    for (const seed of seeds) expect(dealt({ ...base, kind: 'true-false' }, { kind: 'true-false', value: true }, seed, 1)).to.deep.equal(['true', 'false']);
  });
});
