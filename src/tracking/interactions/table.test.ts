import { expect } from '@open-wc/testing';
import { interactionOf } from './table.js';

const base = { id: 'i', objective: 'LO-1' };
const parts = (...ids: string[]) => ids.map((id, number) => ({ id, number }));

describe('an answer in the words that all standards share', () => {
  it('is an order of all entries, the learner’s and the right one', () => {
    const entries = parts('a', 'b');
    const item = { ...base, kind: 'ordering', points: 1, entries } as const;
    expect(interactionOf(item, { kind: 'ordering', order: ['a', 'b'] }, { kind: 'ordering', order: ['b', 'a'] })).to.deep.equal({
      type: 'sequencing',
      entries,
      response: ['b', 'a'],
      correct: ['a', 'b'],
    });
  });

  it('is a text with every form of every language that is right, each once, and no bracket that a standard reads', () => {
    const key = { kind: 'fill-in', accepted: { en: ['[a]', '3'], cy: ['{b}', '3'] }, capitals: 'matter', marks: 'forgiven' } as const;
    expect(interactionOf({ ...base, kind: 'fill-in', points: 1 }, key, { kind: 'fill-in', text: 'x[,]y {lang=en}' })).to.deep.equal({
      type: 'fill-in',
      response: 'x(,)y (lang=en)',
      correct: ['(a)', '3', '(b)'],
      caseMatters: true,
    });
  });

  it('is a number with the range that is right, free of what binary fractions add', () => {
    const key = { kind: 'numeric', value: 37.8, tolerance: 0.3 } as const;
    expect(interactionOf({ ...base, kind: 'numeric', points: 1 }, key, { kind: 'numeric', value: 38 })).to.deep.equal({
      type: 'numeric',
      response: 38,
      correct: 37.8,
      least: 37.5,
      most: 38.1,
    });
  });

  it('is a point on a scale, of which none is right', () => {
    const options = parts('low', 'high');
    expect(interactionOf({ ...base, kind: 'rating', points: 0, options }, { kind: 'rating' }, { kind: 'rating', option: 'high' })).to.deep.equal({
      type: 'likert',
      choices: options,
      response: 'high',
    });
  });

  it('is nothing at all for a reflection', () => {
    expect(interactionOf({ ...base, kind: 'reflection', points: 0 }, { kind: 'reflection' }, { kind: 'reflection' })).to.equal(undefined);
  });
});
