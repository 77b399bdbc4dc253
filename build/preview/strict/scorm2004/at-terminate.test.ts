import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atTerminate } from './at-terminate.js';

describe('the statuses at Terminate (RTE 4.2.4.1, 4.2.22.1)', () => {
  const mark = { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '0.5' };
  type Values = Readonly<Record<string, string>>;
  const cases: readonly (readonly [name: string, held: Values, set: Values, completion: string, success: string])[] = [
    ['are unknown when nothing was set', mark, {}, 'unknown', 'unknown'],
    ['come from the measures when only these were set', mark, { 'cmi.score.scaled': '0.8', 'cmi.progress_measure': '0.49' }, 'incomplete', 'passed'],
    ['are failed below the passing score', mark, { 'cmi.score.scaled': '0.7999' }, 'unknown', 'failed'],
    ['are those that content set, whatever the measures say', mark, { 'cmi.score.scaled': '1', 'cmi.success_status': 'failed', 'cmi.progress_measure': '0', 'cmi.completion_status': 'completed' }, 'completed', 'failed'],
    ['stay unknown without a passing score', {}, { 'cmi.score.scaled': '1', 'cmi.progress_measure': '1' }, 'unknown', 'unknown'],
    ['stay what they were in a session that measured nothing', { ...mark, 'cmi.success_status': 'passed', 'cmi.completion_status': 'completed', 'cmi.score.scaled': '0.5' }, {}, 'completed', 'passed'],
  ];
  for (const [name, held, set, completion, success] of cases)
    it(name, () => assert.deepEqual(atTerminate(held, set), { 'cmi.completion_status': completion, 'cmi.success_status': success }));
});
