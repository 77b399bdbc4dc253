import { expect } from '@open-wc/testing';
import { unitContent as content } from '../../tests/fixtures/unit.js';
import { readLog, writeLog } from './log-text.js';
import type { Try } from './state.js';

const tried: Try = {
  screen: 'b-s04',
  item: 'CA-1',
  attempt: 1,
  number: 2,
  response: { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter: 'paper' } },
  result: { right: 3, of: 3 },
  at: 1000,
  seconds: 4.5,
};

describe('the log as text', () => {
  it('gives back what was written', () => {
    expect(readLog(content, writeLog([tried, { ...tried, number: 3 }]))).to.deep.equal([tried, { ...tried, number: 3 }]);
  });

  const damaged: [title: string, entry: unknown][] = [
    ['of a question that is gone', { ...tried, item: 'CA-9' }],
    ['of a screen that is gone', { ...tried, screen: 'b-s99' }],
    ['with a response to another kind of question', { ...tried, response: { kind: 'true-false', value: true } }],
    ['with a place that is gone', { ...tried, response: { kind: 'classification', placement: { bottle: 'tin' } } }],
    ['with a response of no shape', { ...tried, item: 'q-2', response: { kind: 'multiple-choice', options: 'tin' } }],
    ['with more right than there is', { ...tried, result: { right: 4, of: 3 } }],
    ['without a time', { ...tried, at: null }],
    ['that is none', 7],
  ];
  for (const [title, entry] of damaged) {
    it(`leaves out an entry ${title}`, () => {
      expect(readLog(content, JSON.stringify([entry, tried]))).to.deep.equal([tried]);
    });
  }

  it('that is not readable at all is empty', () => {
    expect(readLog(content, 'no log')).to.deep.equal([]);
    expect(readLog(content, '{"log":1}')).to.deep.equal([]);
  });
});
