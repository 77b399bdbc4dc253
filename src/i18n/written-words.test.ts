import { expect } from '@open-wc/testing';
import type { ParametersOf } from './parameters.js';
import { saidBy, type Written } from './written-words.js';

interface Sample {
  readonly name: string;
  readonly months: readonly string[];
  readonly group: { questions(count: number): string; score(earned: number, max: number): string; placed(token: string): string };
}

/** Typed as they are written; what comes of them is held against this type by the reader of the file. */
const written: Written = {
  name: 'Sampl',
  months: ['a', 'b'],
  group: {
    questions: { '': { by: 0, forms: { '=0': 'none', one: '{0} one', two: '{0} two', few: '{0} few', many: '{0} many', zero: '{0} zero', other: '{0} other' } } },
    score: { '': { by: 0, forms: { '=#1': 'all {1}', one: { by: 1, forms: { other: 'one of {1}' } }, other: '{0} of {1}' } } },
    placed: { '': '“{0}” is placed' },
  },
};

describe('words from a file', () => {
  // In the browser itself, where Chromium has no other Welsh data: the plural categories of CLDR.
  for (const [count, said] of [[0, 'none'], [1, '1 one'], [2, '2 two'], [3, '3 few'], [6, '6 many'], [4, '4 other']] as const) {
    it(`count ${count} as Welsh does`, () => expect((saidBy('cy', '.', written) as Sample).group.questions(count)).to.equal(said));
  }

  for (const [count, said] of [[0, 'none'], [1, '1 one'], [2, '2 two'], [10, '10 few'], [11, '11 many'], [100, '100 other'], [103, '103 few']] as const) {
    it(`count ${count} as Arabic does`, () => expect((saidBy('ar', '.', written) as Sample).group.questions(count)).to.equal(said));
  }

  it('tell apart what equals another number, put forms into forms, and use their own decimal sign', () => {
    const { group, name, months } = saidBy('en', ',', written) as Sample;
    expect([group.score(4, 4), group.score(1, 4), group.score(2.5, 4)]).to.deep.equal(['all 4', 'one of 4', '2,5 of 4']);
    expect(group.placed('{1} & <b>')).to.equal('“{1} & <b>” is placed');
    expect([name, months]).to.deep.equal(['Sampl', ['a', 'b']]);
  });

  it('have a name for each argument of each sentence', () => {
    const names: ParametersOf<Sample> = { group: { questions: ['count'], score: ['earned', 'max'], placed: ['token'] } };
    expect(names.group.score).to.have.lengthOf(2);
  });
});
