import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarise } from './describe-xapi.js';

const statement = (verb: string, result?: object) => ({ verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, ...(result && { result }) });

describe('what xAPI statements come to', () => {
  const cases = [
    [[], 'not attempted'],
    [['initialized', 'progressed'], 'incomplete'],
    [['initialized', 'completed', 'terminated'], 'completed'],
    [['completed', 'passed'], 'passed'],
    [['passed', 'completed'], 'passed'],
    [['failed', 'passed'], 'passed'],
  ] as const;
  for (const [verbs, status] of cases) {
    it(`is ${status} after ${verbs.join(', ') || 'nothing'}`, () => assert.equal(summarise(verbs.map((verb) => statement(verb))).status, status));
  }

  it('has the score of the last passed or failed, and never that of an answer', () => {
    const { score } = summarise([
      statement('failed', { score: { scaled: 0.25, raw: 1, min: 0, max: 4 } }),
      statement('answered', { score: { scaled: 1 } }),
      statement('passed', { score: { scaled: 0.75, raw: 3, min: 0, max: 4 } }),
      statement('completed', { completion: true }),
    ]);
    assert.deepEqual(score, { scaled: '0.75', raw: '3', min: '0', max: '4' });
  });

  it('has the last duration that is not one of an answer', () => {
    const { totalTime } = summarise([statement('passed', { duration: 'PT1M' }), statement('answered', { duration: 'PT5S' })]);
    assert.equal(totalTime, 'PT1M');
  });

  it('bears statements that are none', () => assert.equal(summarise([null, 1, {}]).status, 'incomplete'));
});
