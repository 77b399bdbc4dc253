import { expect } from '@open-wc/testing';
import { lessonCheck } from '../../tests/support/assessments.js';
import { statement, statementsUnit } from '../../tests/support/statements-unit.js';
import type { SessionEvent } from './events.js';
import { fitState } from './fit.js';
import { reduce } from './reduce.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

describe('an attempt under way when the content changes', () => {
  it('goes on at the same question, though one before it is gone', () => {
    const unit = (ids: readonly string[]) => statementsUnit(ids.map((id) => statement(id)), [lessonCheck('x', ids, ids.length)]);
    const content = unit(['a', 'b', 'c', 'd']);
    const begun = reduce(content, startSession(content.unit, 1, 'en'), { type: 'attempt-started', screen: 'c-0', at: 0 });
    const drawn = begun.screens['c-0']?.attempt?.drawn ?? [];
    const answered = drawn.slice(0, 2).flatMap((item): SessionEvent[] => [
      { type: 'response-changed', screen: 'c-0', item, response: { kind: 'true-false', value: true } },
      { type: 'response-checked', screen: 'c-0', item, at: 0 },
      { type: 'question-left', screen: 'c-0', at: 0 },
    ]);
    const state = answered.reduce((held, event) => reduce(content, held, event), begun);
    const fitted = fitState(unit(drawn.slice(1)), state).screens['c-0']?.attempt;
    expect(fitted?.drawn).to.deep.equal(drawn.slice(1));
    expect(fitted?.drawn[fitted.position]).to.equal(drawn[2]);
  });
});

describe('a screen of a saved state', () => {
  const ids = ['a', 'b'];
  const content = statementsUnit(ids.map((id) => statement(id)), [lessonCheck('x', ids, ids.length)]);
  const state = [
    { type: 'attempt-started', screen: 'c-0', at: 0 } as const,
    ...ids.map((item) => ({ type: 'response-changed', screen: 'c-0', item, response: { kind: 'true-false', value: true } }) as const),
  ].reduce<SessionState>((held, event) => reduce(content, held, event), startSession(content.unit, 1, 'en'));

  it('is the same where the content is: what was written of it need not be worked out again', () => {
    expect(fitState(content, state).screens['c-0']).to.equal(state.screens['c-0']);
  });

  it('is another where an answer, or what was drawn, has no place any more', () => {
    const fewer = statementsUnit([statement('a')], [lessonCheck('x', ['a'], 1)]);
    const fitted = fitState(fewer, state).screens['c-0'];
    expect([Object.keys(fitted?.answers ?? {}), fitted?.attempt?.drawn]).to.deep.equal([['a'], ['a']]);
  });
});
