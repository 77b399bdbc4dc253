import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interaction, shown, type SetCall } from '../../testing/strict.js';
import { get2004 as get, open2004 as open, set2004 as set } from '../../testing/strict2004.js';

describe('SCORM 2004 elements (RTE 4.2)', () => {
  const readOnly = [
    ['cmi.completion_threshold', '403'],
    ['cmi.credit', '0'],
    ['cmi.entry', '0'],
    ['cmi.launch_data', '403'],
    ['cmi.max_time_allowed', '403'],
    ['cmi.mode', '0'],
    ['cmi.scaled_passing_score', '403'],
    ['cmi.time_limit_action', '0'],
    ['cmi.total_time', '0'],
    ['adl.nav.request_valid.continue', '0'],
  ] as const;
  for (const [element, unset] of readOnly) {
    it(`${element} is not set (404), and reading it is ${unset} when the LMS has nothing`, () => {
      assert.equal(set(open(), element, ''), '404');
      assert.equal(get(open(), element), unset);
      assert.equal(get(open([], { [element]: 'x' }), element), '0');
    });
  }

  for (const element of ['cmi._version', 'cmi.score._children', 'cmi.objectives._count', 'cmi.objectives._children', 'cmi.interactions._count', 'cmi.interactions._children', 'cmi.interactions.0.correct_responses._count', 'cmi.learner_preference._children', 'cmi.comments_from_learner._count', 'cmi.comments_from_lms._count']) {
    it(`${element} is read, and not set (404)`, () => {
      assert.equal(get(open(interaction('choice')), element), '0');
      assert.equal(set(open(interaction('choice')), element, '1'), '404');
    });
  }

  for (const [element, value] of [['cmi.exit', 'suspend'], ['cmi.session_time', 'PT1S'], ['adl.nav.request', 'exit']] as const) {
    it(`${element} is set, and not read (405)`, () => {
      assert.equal(set(open(), element, value), '0');
      assert.equal(get(open(), element), '405');
    });
  }

  for (const element of ['cmi.location', 'cmi.suspend_data', 'cmi.score.scaled', 'cmi.score.raw', 'cmi.progress_measure']) {
    it(`${element} is 403 until it is set, which is no fault of who asks`, () => {
      const verdict = open().check({ name: 'GetValue', args: [element] });
      assert.deepEqual([verdict.refusal?.code, verdict.unset], ['403', true]);
      assert.equal(get(open([[element, '1']]), element), '0');
    });
  }

  for (const element of ['cmi.completion_status', 'cmi.success_status', 'cmi.learner_preference.audio_level']) {
    it(`${element} has a value from the start`, () => assert.equal(get(open(), element), '0'));
  }

  it('an interaction can be read again, unlike in SCORM 1.2', () => {
    assert.equal(get(open(interaction('choice')), 'cmi.interactions.0.type'), '0');
    assert.equal(get(open(interaction('choice')), 'cmi.interactions.0.learner_response'), '403');
  });

  const unknown = [
    ['cmi.core.lesson_status', '401', '401'],
    ['cmi.score', '401', '401'],
    ['cmi.interactions.0.student_response', '401', '401'],
    ['cmi.interactions.0.time', '401', '401'],
    ['cmi.interactions.01.id', '401', '401'],
    ['cmi.interactions.-1.id', '401', '401'],
    ['cmi.interactions.n.id', '401', '401'],
    ['constructor', '401', '401'],
    ['adl.data.0.id', '402', '402'],
    ['adl.data._count', '402', '402'],
    ['cmi.location._children', '301', '404'],
    ['cmi.score._count', '301', '404'],
  ] as const;
  for (const [element, read, written] of unknown) {
    it(`${element} is ${read} read and ${written} set`, () => {
      assert.equal(get(open(interaction('choice')), element), read);
      assert.equal(set(open(interaction('choice')), element, 'a'), written);
    });
  }
});

describe('SCORM 2004 data types (RTE 4.1.1)', () => {
  const x = (length: number) => 'x'.repeat(length);
  const types: readonly (readonly [element: string, taken: readonly string[], mismatch: readonly string[], outside?: readonly string[]])[] = [
    ['cmi.location', ['', 'm1-s03', x(1000)], [x(1001), 'sgrîn', 'a"b', 'a\nb']],
    ['cmi.suspend_data', ['', x(64000)], [x(64001), 'a"b', 'a\\b', 'a<b', 'ŵ', 'a\tb']],
    ['cmi.completion_status', ['completed', 'incomplete', 'not attempted', 'unknown'], ['', 'passed', 'Completed']],
    ['cmi.success_status', ['passed', 'failed', 'unknown'], ['', 'completed', 'true']],
    ['cmi.exit', ['', 'suspend', 'normal', 'logout', 'time-out'], ['timeout', 'Suspend']],
    ['cmi.score.scaled', ['-1', '0', '1', '0.8', '0.1234567'], ['', '.5', '1.', '1e-1', '0,5', '0.12345678', 'NaN'], ['1.01', '-1.01', '80']],
    ['cmi.score.raw', ['0', '83.33', '100', '-5'], ['', '123456', 'abc']],
    ['cmi.score.min', ['0'], ['']],
    ['cmi.score.max', ['100'], ['a']],
    ['cmi.progress_measure', ['0', '0.5', '1'], ['', 'half'], ['1.1', '-0.1']],
    ['cmi.session_time', ['PT0S', 'PT1M1.12S', 'P1Y2M3DT4H5M6.7S', 'PT1H', 'P1D', 'PT90S'], ['', 'P', 'PT', 'P1DT', 'PT1.123S', 'PT1.S', '00:00:05', 'P1W', 'PT1S1M', '-PT1S', 'PT1.5M']],
    ['cmi.learner_preference.audio_level', ['0', '1', '2.5'], ['', 'loud'], ['-1']],
    ['cmi.learner_preference.delivery_speed', ['0', '1'], [''], ['-0.5']],
    ['cmi.learner_preference.language', ['', 'cy', 'cy-GB', 'en-GB-oed'], ['cy_GB', 'english', 'c', 'cy-']],
    ['cmi.learner_preference.audio_captioning', ['-1', '0', '1'], ['2', '']],
    ['cmi.objectives.0.id', ['obj1', 'A9', x(4000)], ['', 'obj-1', 'obj_1', 'a b', 'ŵ', x(4001)]],
    ['cmi.interactions.0.id', ['q101'], ['', 'q-101', 'q.101']],
    ['cmi.interactions.0.type', ['true-false', 'choice', 'fill-in', 'long-fill-in', 'likert', 'matching', 'performance', 'sequencing', 'numeric', 'other'], ['', 'multiple-choice', 'true_false']],
    ['cmi.interactions.0.timestamp', ['2026-05-04T13:05:09', '2026-05-04T13:05:09.2', '2026-05-04T13:05:09.25Z', '2026-05-04T13:05:09.25+01', '2026-05-04T13:05:09.25+01:00', '2026', '2026-05', '2024-02-29', '2026-05-04T13:05'], ['', '2026-05-04T13:05:09.123Z', '2026-05-04T13:05:09Z', '2026-05-04T13:05:09+01:00', '2026-05-04 13:05:09', '20260504T130509', '2026-02-29T00:00:00', '2026-13-01', '2026-05-04T24:00:00', '1969-01-01', '2039-01-01', '13:05:09']],
    ['cmi.interactions.0.latency', ['PT12.5S'], ['12', 'PT12.505S', '00:00:12']],
    ['cmi.interactions.0.weighting', ['1', '0.5', '-1'], ['', 'one']],
    ['cmi.interactions.0.result', ['correct', 'incorrect', 'unanticipated', 'neutral', '0.5', '1'], ['', 'wrong', 'Correct', 'true']],
    ['cmi.interactions.0.description', ['Mathau o berthynas', '{lang=cy}Mathau o berthynas: tŷ', '', x(250), `{lang=cy}${x(250)}`], [x(251), 'two\nlines', '{lang=c}x', '{lang=}x', '{case_matters=true}x', '{x']],
    ['cmi.interactions.0.objectives.0.id', ['obj1'], ['', 'obj-1']],
    ['cmi.comments_from_learner.0.comment', ['Diolch', 'two\nlines', '{lang=cy}Diolch ŵ', x(4000)], [x(4001), '{lang=cymraeg}x']],
    ['cmi.comments_from_learner.0.location', ['page 3', x(250)], [x(251), 'a\nb']],
    ['cmi.comments_from_learner.0.timestamp', ['2026-05-04T13:05:09'], ['2026-05-04T13:05:09Z']],
    ['adl.nav.request', ['continue', 'exitAll', '_none_', '{target=item-1}choice', '{target=item-1}jump'], ['', 'next', 'choice', '{target=a}exit']],
  ];
  for (const [element, taken, mismatch, outside = []] of types) {
    const ready = element.startsWith('cmi.interactions') ? open(interaction('choice')) : open();
    for (const value of taken) it(`${element} takes ${shown(value)}`, () => assert.equal(set(ready, element, value), '0'));
    for (const value of mismatch) it(`${element} refuses ${shown(value)} with 406`, () => assert.equal(set(ready, element, value), '406'));
    for (const value of outside) it(`${element} refuses ${shown(value)} with 407`, () => assert.equal(set(ready, element, value), '407'));
  }

  it('an objective has statuses, a score, a measure and a description of its own', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1']] satisfies SetCall[]);
    for (const [element, value, wanted] of [
      ['success_status', 'passed', '0'],
      ['success_status', 'completed', '406'],
      ['completion_status', 'not attempted', '0'],
      ['completion_status', 'browsed', '406'],
      ['progress_measure', '0.5', '0'],
      ['progress_measure', '50', '407'],
      ['score.scaled', '-1', '0'],
      ['score.scaled', '2', '407'],
      ['score.raw', '66.67', '0'],
      ['score.min', '', '406'],
      ['score.max', '100', '0'],
      ['description', 'Deall perthnasoedd', '0'],
    ] as const)
      assert.equal(set(strict, `cmi.objectives.0.${element}`, value), wanted, `${element} ${value}`);
  });
});
