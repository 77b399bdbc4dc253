import { expect } from '@open-wc/testing';
import { reasons, unitContent } from '../../tests/fixtures/unit.js';
import { itemOf } from '../model/course.js';
import type { Response } from '../model/item.js';
import { isComplete, judge, partsOf } from './judge.js';

const { unit, keys } = unitContent;

function judged(id: string, response: Response) {
  const key = keys[id];
  if (!key) throw new Error(`no key ${id}`);
  return judge(itemOf(unit, id), key, response);
}

describe('scoring', () => {
  const cases: [title: string, item: string, response: Response, right: number, of: number][] = [
    ['the right option earns all', 'q-1', { kind: 'single-choice', option: 'green' }, 1, 1],
    ['a wrong option earns nothing', 'q-1', { kind: 'single-choice', option: 'red' }, 0, 1],
    ['all right options and no other earn all', 'q-2', { kind: 'multiple-choice', options: ['lid', 'tin'] }, 1, 1],
    ['a missing right option earns nothing', 'q-2', { kind: 'multiple-choice', options: ['tin'] }, 0, 1],
    ['a wrong option beside the right ones earns nothing', 'q-2', { kind: 'multiple-choice', options: ['tin', 'lid', 'sock'] }, 0, 1],
    ['true for a true statement earns all', 'q-3', { kind: 'true-false', value: true }, 1, 1],
    ['false for a true statement earns nothing', 'q-3', { kind: 'true-false', value: false }, 0, 1],
    ['every pair right earns all', 'q-4', { kind: 'matching', pairs: { monday: 'food', friday: 'card' } }, 1, 1],
    ['one wrong pair earns nothing', 'q-4', { kind: 'matching', pairs: { monday: 'food', friday: 'food' } }, 0, 1],
    ['each token placed right counts', 'CA-1', { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter: 'glass' } }, 2, 3],
    ['a token may have a second right category', 'CA-1', { kind: 'classification', placement: { bottle: 'glass', jar: 'paper', letter: 'paper' } }, 3, 3],
    ['a token left out counts as not right', 'CA-1', { kind: 'classification', placement: { bottle: 'glass' } }, 1, 3],
  ];
  for (const [title, item, response, right, of] of cases) {
    it(title, () => {
      expect(judged(item, response).result).to.deep.equal({ right, of });
    });
  }

  it('says of each option whether it was dealt with rightly, a wrong one left alone included', () => {
    expect(judged('q-2', { kind: 'multiple-choice', options: ['tin', 'sock'] }).parts).to.deep.equal({
      tin: true,
      lid: false,
      sock: false,
    });
  });

  it('names parts by the ids that have reasons', () => {
    for (const id of Object.keys(keys)) {
      for (const part of partsOf(itemOf(unit, id))) expect(reasons).to.have.property(`${id}.${part}`);
    }
  });

  it('refuses a response of another kind than the item', () => {
    expect(() => judged('q-1', { kind: 'true-false', value: true })).to.throw(RangeError, 'q-1');
  });

  it('asks for a choice, and for every token and pair, before a check', () => {
    expect(isComplete(itemOf(unit, 'q-2'), { kind: 'multiple-choice', options: [] })).to.equal(false);
    expect(isComplete(itemOf(unit, 'q-4'), { kind: 'matching', pairs: { monday: 'food' } })).to.equal(false);
    expect(isComplete(itemOf(unit, 'CA-1'), { kind: 'classification', placement: { bottle: 'glass', jar: 'glass' } })).to.equal(false);
    expect(isComplete(itemOf(unit, 'q-4'), { kind: 'matching', pairs: { monday: 'food', friday: 'food' } })).to.equal(true);
  });
});
