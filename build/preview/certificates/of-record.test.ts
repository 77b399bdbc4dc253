import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../lrs/json.js';
import { certificatesOf, type HeldRecord } from './of-record.js';

const HOME = 'http://localhost/preview';
const UNIT = 'https://course.example/sample/m5';

const empty: HeldRecord = {
  standard: 'scorm12',
  learner: { id: 'sian', name: 'Siân Ŵyn Llŷr' },
  homePage: HOME,
  activity: 'sample-m5',
  elements: {},
  statements: [],
  documents: [],
  aus: [],
};
const of = (changes: Partial<HeldRecord>) => certificatesOf({ ...empty, ...changes }).map(({ code: _, ...held }) => held);
const said = (verb: string, score?: JsonObject, id = UNIT): JsonObject => ({
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
  object: { id },
  ...(score && { result: { score } }),
});
const state = { kind: 'state', id: 'suspend-data', contentType: 'application/json', content: '{"suspendData":"BAnVx"}', activity: UNIT };

describe('the certificates of a record', () => {
  it('of SCORM 1.2 are over its elements, the score as a number', () => {
    const elements = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '86.70', 'cmi.suspend_data': 'BAnVx' };
    assert.deepEqual(of({ elements }), [
      { activity: 'sample-m5', learner: 'sian', name: 'Siân Ŵyn Llŷr', status: 'passed', percent: '86.7', date: '2026-11-22' },
    ]);
  });

  it('of SCORM 1.2 are none for who passed and has something to do: passed says nothing of completion', () => {
    assert.deepEqual(of({ elements: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100', 'cmi.suspend_data': 'AAnVx' } }), []);
    for (const status of ['failed', 'incomplete']) assert.deepEqual(of({ elements: { 'cmi.core.lesson_status': status, 'cmi.suspend_data': 'BAnVx' } }), []);
    assert.deepEqual(of({ elements: { 'cmi.core.lesson_status': 'completed' } }).map(({ status, percent, date }) => [status, percent, date]), [['completed', '', '']]);
  });

  it('of SCORM 2004 take completion and success apart', () => {
    const statusOf = (completion: string, success: string) =>
      of({ standard: 'scorm2004', elements: { 'cmi.completion_status': completion, 'cmi.success_status': success } }).map(({ status }) => status);
    assert.deepEqual(statusOf('completed', 'passed'), ['passed']);
    assert.deepEqual(statusOf('completed', 'unknown'), ['completed']);
    assert.deepEqual(statusOf('completed', 'failed'), []);
    assert.deepEqual(statusOf('incomplete', 'passed'), []);
  });

  it('of xAPI have the best score that passed or scored told, never below it', () => {
    const statements = [
      said('failed', { scaled: 0.99, raw: 99, max: 100 }),
      said('passed', { scaled: 13 / 15, raw: 13, max: 15 }),
      said('scored', { scaled: 0.5 }),
      said('answered', { scaled: 1 }, `${UNIT}/q-1`),
      said('completed'),
    ];
    assert.deepEqual(of({ standard: 'xapi', activity: UNIT, statements, documents: [state] }), [
      // 13 of 15 is 86.666…
      { activity: UNIT, learner: `${HOME} sian`, name: 'Siân Ŵyn Llŷr', status: 'passed', percent: '86.67', date: '2026-11-22' },
    ]);
    assert.deepEqual(of({ standard: 'xapi', activity: UNIT, statements: statements.slice(0, -1) }), []);
    // Where no mark is set, to the nearest: 1 of 3 is 33.333…
    assert.deepEqual(of({ standard: 'xapi', activity: UNIT, statements: [said('completed'), said('scored', { scaled: 1 / 3 })] }).map(({ percent }) => percent), ['33.33']);
  });

  it('of cmi5 are of each unit by itself, without a name, and none while a mark is not reached', () => {
    const [one, two] = [0, 1].map((index) => `${HOME}/courses/c/au/${index}`);
    assert.ok(one && two);
    const au = { id: '', title: '', moveOn: '', completion: '', success: '', score: {}, satisfied: false, masteryScore: 0.8 };
    const aus = [{ ...au, activityId: one }, { ...au, activityId: two }];
    const statements = [said('completed', undefined, one), said('passed', { scaled: 0.8 }, one), said('completed', undefined, two)];
    const documents = [{ ...state, activity: one }];
    assert.deepEqual(of({ standard: 'cmi5', aus, statements, documents }), [
      { activity: one, learner: `${HOME} sian`, name: '', status: 'passed', percent: '80', date: '2026-11-22' },
    ]);
  });
});
