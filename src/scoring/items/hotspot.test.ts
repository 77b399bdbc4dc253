import { expect } from '@open-wc/testing';
import { content, items } from '../../../tests/elements/fixtures.js';
import type { Item } from '../../model/item.js';
import { isComplete, judge } from '../judge.js';

const kitchen = items['kitchen'] as Item; // there, by the fixture
const key = content.keys['kitchen'] ?? { kind: 'hotspot', regions: [] };

describe('scoring of a hotspot', () => {
  for (const [title, regions, right] of [
    ['all right regions and no other earn all', ['puddle', 'pan'], 1],
    ['a missing region earns nothing', ['pan'], 0],
    ['a wrong region beside the right ones earns nothing', ['pan', 'puddle', 'window'], 0],
  ] as const) {
    it(title, () => expect(judge(kitchen, key, { kind: 'hotspot', regions }).result).to.deep.equal({ right, of: 1 }));
  }

  it('counts each region where the author says so, and takes off for wrong ones', () => {
    const marked = (credit: 'each' | 'each-less-wrong') => judge({ ...kitchen, credit }, key, { kind: 'hotspot', regions: ['pan', 'window'] }).result;
    // pan is right; window is chosen wrongly and puddle missing: 1 of 3, less 2.
    expect(marked('each')).to.deep.equal({ right: 1, of: 3 });
    expect(marked('each-less-wrong')).to.deep.equal({ right: 0, of: 3 });
  });

  it('is complete with one region', () => {
    expect(isComplete(kitchen, { kind: 'hotspot', regions: [] })).to.equal(false);
    expect(isComplete(kitchen, { kind: 'hotspot', regions: ['window'] })).to.equal(true);
  });
});
