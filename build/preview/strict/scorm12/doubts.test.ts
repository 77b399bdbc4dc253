import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StrictScorm12 } from '../scorm12.js';
import { open } from '../../testing/strict.js';

describe('what SCORM 1.2 allows and an author should know', () => {
  const warnings = (strict: StrictScorm12, element: string, value: string) => strict.check({ name: 'LMSSetValue', args: [element, value] }).warnings.join();

  it('includes the same value again', () => {
    const strict = open([['cmi.core.lesson_location', 'a']]);
    assert.match(warnings(strict, 'cmi.core.lesson_location', 'a'), /redundant/);
    assert.equal(warnings(strict, 'cmi.core.lesson_location', 'b'), '');
  });

  for (const [before, after, doubtful] of [
    ['passed', 'incomplete', true],
    ['passed', 'completed', true],
    ['completed', 'incomplete', true],
    ['completed', 'passed', false],
    ['incomplete', 'completed', false],
    ['failed', 'passed', false],
  ] as const) {
    it(`${doubtful ? 'includes' : 'does not include'} ${before} followed by ${after}`, () => {
      assert.equal(/downgrade/.test(warnings(open([], { 'cmi.core.lesson_status': before }), 'cmi.core.lesson_status', after)), doubtful);
    });
  }

  it('includes a lower score than before', () => {
    const strict = open([], { 'cmi.core.score.raw': '90' });
    assert.match(warnings(strict, 'cmi.core.score.raw', '9'), /downgrade/);
    assert.equal(warnings(strict, 'cmi.core.score.raw', '100'), '');
  });

  it('includes a result set in review', () => {
    assert.match(warnings(open([], { 'cmi.core.lesson_mode': 'review' }), 'cmi.suspend_data', 'a'), /review mode/);
    assert.equal(warnings(open([], { 'cmi.core.lesson_mode': 'normal' }), 'cmi.suspend_data', 'a'), '');
  });

  it('includes LMSFinish without session_time or exit in this session', () => {
    assert.equal(open().check({ name: 'LMSFinish', args: [''] }).warnings.length, 2);
    const current = open([['cmi.core.session_time', '00:00:01'], ['cmi.core.exit', 'suspend']]);
    assert.deepEqual(current.check({ name: 'LMSFinish', args: [''] }).warnings, []);
  });
});
