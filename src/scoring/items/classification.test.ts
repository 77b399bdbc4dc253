import { expect } from '@open-wc/testing';
import { content, items } from '../../../tests/elements/fixtures.js';
import type { Item } from '../../model/item.js';
import { isAnsweredByLeaving, isComplete, judge } from '../judge.js';

const people = items['people'] as Item; // there, by the fixture
const key = content.keys['people'] ?? { kind: 'classification', accepts: {} };

describe('scoring of a classification with a pool', () => {
  for (const [title, placement, right] of [
    ['a token that belongs nowhere is right in the pool', { nurse: 'professional', cousin: 'personal' }, 3],
    ['it is wrong in any category', { nurse: 'professional', cousin: 'personal', kettle: 'personal' }, 2],
    ['a token that belongs somewhere is wrong in the pool', { nurse: 'professional' }, 2],
  ] as const) {
    it(title, () => expect(judge(people, key, { kind: 'classification', placement }).result).to.deep.equal({ right, of: 3 }));
  }

  it('can be checked with tokens in the pool, which without one it cannot', () => {
    expect(isComplete(people, { kind: 'classification', placement: { nurse: 'personal' } })).to.equal(true);
    expect(isAnsweredByLeaving(people)).to.equal(true);
    const { pool: _, ...plain } = people as Extract<Item, { kind: 'classification' }>; // of this kind, by the fixture
    expect(isComplete(plain, { kind: 'classification', placement: { nurse: 'personal' } })).to.equal(false);
    expect(isAnsweredByLeaving(plain)).to.equal(false);
  });
});
