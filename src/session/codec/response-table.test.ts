import { expect } from '@open-wc/testing';
import type { Item, Response } from '../../model/item.js';
import type { NumberedItem } from '../../model/numbering.js';
import { finished, unfinished } from './capacity-responses.js';
import { CodeReader } from './reader.js';
import { codeResponse, fitResponse } from './response-table.js';
import { CodeWriter } from './writer.js';

const parts = (...ids: string[]) => ids.map((id, number) => ({ id, number }));
const base = { id: 'i', objective: 'LO-1' };

const ordering: Item = { ...base, kind: 'ordering', points: 1, entries: parts('a', 'b', 'c') };
const fillIn: Item = { ...base, kind: 'fill-in', points: 1 };
const numeric: Item = { ...base, kind: 'numeric', points: 1 };
const rating: Item = { ...base, kind: 'rating', points: 0, options: parts('low', 'high') };
const reflection: Item = { ...base, kind: 'reflection', points: 0 };

/** Read again from what was written, and the characters that it took. */
function kept(item: Item, response: Response, partIds: readonly string[] = []): { readonly response: Response | undefined; readonly length: number } {
  const layout: NumberedItem = { id: item.id, kind: item.kind, parts: partIds, places: [] };
  const writer = new CodeWriter();
  codeResponse(writer, layout, { response });
  const text = writer.text();
  return { response: codeResponse(new CodeReader(text), layout), length: text.length };
}

describe('suspend data of a response', () => {
  const orders: readonly (readonly string[])[] = [['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a'], ['b'], ['c', 'a']];
  for (const order of orders) {
    it(`keeps the order ${order.join()}`, () => {
      expect(kept(ordering, { kind: 'ordering', order }, ['a', 'b', 'c']).response).to.deep.equal({ kind: 'ordering', order });
    });
  }

  it('keeps an order beside entries that are retired', () => {
    const response = { kind: 'ordering', order: ['c', 'a'] } as const;
    expect(kept(ordering, response, ['a', 'gone', 'c']).response).to.deep.equal(response);
  });

  it('keeps an order of 36 entries in 25 characters', () => {
    // 36! orders are 138.1 bits, 23.02 characters of six.
    const ids = Array.from({ length: 36 }, (_, index) => `e${index}`);
    const { response, length } = kept(ordering, { kind: 'ordering', order: [...ids].reverse() }, ids);
    expect(response).to.deep.equal({ kind: 'ordering', order: [...ids].reverse() });
    expect(length).to.be.at.most(25);
  });

  for (const text of ['a', "Tŷ'r ysbyty", '¡ ÿ ~ ſ', 'ŵ'.repeat(40)]) {
    it(`keeps the text ${text}`, () => {
      expect(kept(fillIn, { kind: 'fill-in', text }).response).to.deep.equal({ kind: 'fill-in', text });
    });
  }

  it('keeps 40 letters of any sort in 57 characters', () => {
    // log2(318) bits a letter, 5.4 for how many there are.
    expect(kept(fillIn, { kind: 'fill-in', text: 'ſ'.repeat(40) }).length).to.be.at.most(57);
  });

  for (const value of [0, 1, -1, 0.000001, -0.5, 37.4, 999999999.999999, -999999999, 123456.789]) {
    it(`keeps the number ${value}`, () => {
      const { response, length } = kept(numeric, { kind: 'numeric', value });
      expect(response).to.deep.equal({ kind: 'numeric', value });
      expect(length).to.be.at.most(10);
    });
  }

  it('keeps a rating by its number, and of a reflection that there was one', () => {
    expect(kept(rating, { kind: 'rating', option: 'high' }, ['low', 'high']).response).to.deep.equal({ kind: 'rating', option: 'high' });
    expect(kept(reflection, { kind: 'reflection' }).response).to.deep.equal({ kind: 'reflection' });
  });

  it('loses what the content has lost', () => {
    expect(fitResponse(ordering, { kind: 'ordering', order: ['c', 'gone', 'a'] })).to.deep.equal({ kind: 'ordering', order: ['c', 'a'] });
    expect(fitResponse(ordering, { kind: 'ordering', order: ['gone'] })).to.equal(undefined);
    expect(fitResponse(rating, { kind: 'rating', option: 'gone' })).to.equal(undefined);
    expect(fitResponse(fillIn, { kind: 'numeric', value: 3 })).to.equal(undefined);
  });

  it('is never longer than what capacity is counted with', () => {
    // All letters and all digits have even odds, so any two of one length take the same room, give or take the last.
    const longest = (item: Item) => Math.max(...[finished(item), unfinished(item)].map((response) => kept(item, response, ['a', 'b', 'c']).length));
    expect(kept(fillIn, { kind: 'fill-in', text: '~'.repeat(40) }).length).to.be.at.most(longest(fillIn) + 1);
    expect(kept(numeric, { kind: 'numeric', value: -123456789.123456 }).length).to.be.at.most(longest(numeric) + 1);
    expect(kept(ordering, { kind: 'ordering', order: ['c', 'b', 'a'] }, ['a', 'b', 'c']).length).to.be.at.most(longest(ordering) + 1);
  });
});
