import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { get, interaction, open, set, type SetCall } from '../../testing/strict.js';

describe('SCORM 1.2 elements (RTE 3.4.4)', () => {
  const readOnly = [
    'cmi.core.student_id', 'cmi.core.student_name', 'cmi.core.credit', 'cmi.core.entry', 'cmi.core.total_time', 'cmi.core.lesson_mode',
    'cmi.launch_data', 'cmi.comments_from_lms', 'cmi.student_data.mastery_score', 'cmi.student_data.max_time_allowed', 'cmi.student_data.time_limit_action',
  ];
  for (const element of readOnly) {
    it(`${element} can be read, and is not set (403)`, () => {
      assert.equal(get(open(), element), '0');
      assert.equal(set(open(), element, ''), '403');
    });
  }

  const keywords = [
    'cmi._version', 'cmi.core._children', 'cmi.core.score._children', 'cmi.objectives._children', 'cmi.objectives._count',
    'cmi.student_data._children', 'cmi.student_preference._children', 'cmi.interactions._children', 'cmi.interactions._count',
    'cmi.interactions.0.objectives._count', 'cmi.interactions.0.correct_responses._count',
  ];
  for (const element of keywords) {
    it(`${element} can be read, and is not set, being a keyword (402)`, () => {
      const strict = open(interaction('choice'));
      assert.equal(get(strict, element), '0');
      assert.equal(set(strict, element, '1'), '402');
    });
  }

  const writeOnly: readonly SetCall[] = [
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', '0000:01:00'],
    ['cmi.interactions.0.id', 'q1'],
    ['cmi.interactions.0.objectives.0.id', 'obj1'],
    ['cmi.interactions.0.time', '13:05:09'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
    ['cmi.interactions.0.weighting', '1'],
    ['cmi.interactions.0.student_response', 'a'],
    ['cmi.interactions.0.result', 'correct'],
    ['cmi.interactions.0.latency', '0000:00:05.5'],
  ];
  for (const [element, value] of writeOnly) {
    it(`${element} can be set, and is not read (404)`, () => {
      const strict = open(interaction('choice'));
      assert.equal(set(strict, element, value), '0');
      assert.equal(get(strict, element), '404');
    });
  }

  const unknown = [
    ['xyz.score.result', '401'],
    ['cmi.core', '401'],
    ['cmi.core.lesson_statuss', '401'],
    ['cmi.completion_status', '401'],
    ['cmi.interactions.0.learner_response', '401'],
    ['cmi.interactions.01.id', '401'],
    ['cmi.interactions.-1.id', '401'],
    ['cmi.interactions.n.id', '401'],
    ['constructor', '401'],
    ['cmi.core.student_id._children', '202'],
    ['cmi.core._count', '203'],
    ['cmi.suspend_data._count', '203'],
    ['cmi.nothing._children', '401'],
  ] as const;
  for (const [element, wanted] of unknown) {
    it(`${element} is refused with ${wanted}, read or set`, () => {
      assert.equal(get(open(interaction('choice')), element), wanted);
      assert.equal(set(open(interaction('choice')), element, 'a'), wanted);
    });
  }
});
