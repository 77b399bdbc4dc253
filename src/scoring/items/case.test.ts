import { expect } from '@open-wc/testing';
import { content, items } from '../../../tests/elements/fixtures.js';
import type { Item } from '../../model/item.js';
import type { CaseResponse } from '../../model/items/case.js';
import { disclosedBy, isComplete, isOnce, judge, mayFollow } from '../judge.js';

const gift = items['gift'] as Item; // there, by the fixture
const key = content.keys['gift'] ?? { kind: 'case', grades: {} };
const path = (...options: readonly string[]): CaseResponse => ({ kind: 'case', path: options });

describe('scoring of a case', () => {
  // By hand: best 1, partly a half, unsafe 0; the first choice at each step met. Fractions are of halves where there are any.
  for (const [title, chosen, result] of [
    ['best first choices earn all', ['decline', 'record'], { right: 2, of: 2 }],
    ['a better choice later does not make up for the first', ['accept', 'decline', 'record'], { right: 1, of: 2 }],
    ['a partly right choice is worth a half', ['later', 'record'], { right: 3, of: 4 }],
    ['a half stays a half beside nothing', ['later', 'keep'], { right: 1, of: 4 }],
    ['unsafe first choices earn nothing, whatever came after', ['accept', 'later', 'keep'], { right: 0, of: 2 }],
  ] as const) {
    it(title, () => expect(judge(gift, key, path(...chosen)).result).to.deep.equal(result));
  }

  it('asks for all steps to be best where the author wants all or nothing', () => {
    const strict: Item = { ...gift, credit: 'all' };
    expect(judge(strict, key, path('decline', 'record')).result).to.deep.equal({ right: 1, of: 1 });
    expect(judge(strict, key, path('later', 'record')).result).to.deep.equal({ right: 0, of: 1 });
  });

  it('takes nothing away for what was partly right, where wrong parts take something away', () => {
    const less: Item = { ...gift, credit: 'each-less-wrong' };
    expect(judge(less, key, path('later', 'record')).result).to.deep.equal({ right: 3, of: 4 });
    expect(judge(less, key, path('accept', 'decline', 'record')).result).to.deep.equal({ right: 0, of: 2 });
  });

  it('judges first choices only', () => {
    expect(judge(gift, key, path('accept', 'decline', 'record')).parts).to.deep.equal({ accept: false, record: true });
  });

  it('is complete at the end of the path, and one check settles it', () => {
    expect([path(), path('decline'), path('accept', 'decline'), path('decline', 'keep')].map((each) => isComplete(gift, each))).to.deep.equal([false, false, false, true]);
    expect(isOnce(gift)).to.equal(true);
  });

  it('discloses every choice made with its grade, and no other', () => {
    expect(disclosedBy(gift, key, path('accept', 'later'))).to.deep.equal([['accept', 0], ['later', 0.5]]);
  });

  it('lets a path grow, and nothing else', () => {
    const may = (before: CaseResponse | undefined, after: CaseResponse | undefined) => mayFollow(gift, before, after);
    expect(may(undefined, path('accept'))).to.equal(true);
    expect(may(path('accept'), path('accept', 'decline'))).to.equal(true);
    expect(may(path('accept'), path('decline'))).to.equal(false);
    expect(may(path('accept'), path())).to.equal(false);
    expect(may(path('accept'), undefined)).to.equal(false);
  });
});
