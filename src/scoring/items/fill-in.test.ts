import { expect } from '@open-wc/testing';
import type { FillInKey } from '../../model/answer-key.js';
import { fillInText } from '../../model/items/fill-in.js';
import { expectedBy, judge } from '../judge.js';

const item = { kind: 'fill-in', id: 'f', objective: 'LO-1', points: 1 } as const;
const key: FillInKey = {
  kind: 'fill-in',
  accepted: { en: ['House', "carer's house"], cy: ['tŷ', 'cartref gofal'] },
  capitals: 'ignored',
  marks: 'forgiven',
};
const isRight = (typed: string, changed: Partial<FillInKey> = {}) =>
  judge(item, { ...key, ...changed }, { kind: 'fill-in', text: fillInText(typed) }).parts['answer'];

describe('scoring a typed answer', () => {
  for (const typed of ['House', 'house', 'HOUSE', ' house ', 'carer’s  house', "Carer's House", 'tŷ', 'ty', 'Tŷ', 'Ty\u0302', 'cartref gofal', 'Cártref Gofâl']) {
    it(`takes ${JSON.stringify(typed)} where case and accents are forgiven, in either language`, () => {
      expect(isRight(typed)).to.equal(true);
    });
  }
  for (const typed of ['houses', 'hous', 'cartrefgofal', 'carers house', 't']) {
    it(`does not take ${JSON.stringify(typed)}`, () => {
      expect(isRight(typed)).to.equal(false);
    });
  }

  it('asks for capitals where they matter', () => {
    expect(isRight('House', { capitals: 'matter' })).to.equal(true);
    expect(isRight('house', { capitals: 'matter' })).to.equal(false);
    expect(isRight('ty', { capitals: 'matter' }), 'accents are another matter').to.equal(true);
  });

  it('asks for accents where they matter', () => {
    expect(isRight('tŷ', { marks: 'matter' })).to.equal(true);
    expect(isRight('TŶ', { marks: 'matter' })).to.equal(true);
    expect(isRight('ty', { marks: 'matter' })).to.equal(false);
  });

  it('is the same whatever language the browser has', () => {
    // In Turkish, i and I are no pair.
    expect(isRight('TITLE', { accepted: { en: ['title'] } })).to.equal(true);
    expect(isRight('STRASSE', { accepted: { en: ['straße'] } })).to.equal(true);
  });

  it('shows the first form of the learner’s language', () => {
    expect(expectedBy(item, key, 'cy')['answer']?.[0]).to.equal('tŷ');
    expect(expectedBy(item, key, 'en')['answer']?.[0]).to.equal('House');
    expect(expectedBy(item, key)['answer']?.[0]).to.equal('House');
  });
});
