import { expect } from '@open-wc/testing';
import { content, items } from '../../../tests/elements/fixtures.js';
import type { Item } from '../../model/item.js';
import { interactionOf } from './table.js';

const gift = items['gift'] as Extract<Item, { kind: 'case' }>; // a case, by the fixture
const key = content.keys['gift'] ?? { kind: 'case', grades: {} };

describe('a case as an interaction', () => {
  it('is a performance: every choice in order, and one best way through', () => {
    expect(interactionOf(gift, key, { kind: 'case', path: ['accept', 'later', 'keep'] })).to.deep.equal({
      type: 'performance',
      steps: gift.steps,
      response: ['accept', 'later', 'keep'],
      correct: ['decline', 'record'],
    });
  });

  it('has the author’s first best option where there are several', () => {
    const both = { kind: 'case', grades: { accept: 'unsafe', decline: 'best', later: 'best', record: 'best', keep: 'best' } } as const;
    expect(interactionOf(gift, both, { kind: 'case', path: ['later', 'keep'] })).to.deep.include({ correct: ['decline', 'record'] });
  });
});

describe('a hotspot as an interaction', () => {
  it('is a choice of its regions', () => {
    const kitchen = items['kitchen'] as Extract<Item, { kind: 'hotspot' }>; // a hotspot, by the fixture
    const right = content.keys['kitchen'] ?? { kind: 'hotspot', regions: [] };
    expect(interactionOf(kitchen, right, { kind: 'hotspot', regions: ['window'] })).to.deep.equal({
      type: 'choice',
      choices: kitchen.regions,
      response: ['window'],
      correct: ['pan', 'puddle'],
    });
  });
});
