import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interaction, open, set, shown } from '../../testing/strict.js';

describe('SCORM 1.2 data types (RTE 3.4.5)', () => {
  const ascii = (length: number) => 'x'.repeat(length);
  const types: readonly (readonly [element: string, taken: readonly string[], refused: readonly string[]])[] = [
    ['cmi.core.lesson_location', ['', 'm1-s03', ascii(255)], [ascii(256), 'sgrîn', 'a"b', 'a\nb']],
    ['cmi.core.lesson_status', ['passed', 'completed', 'failed', 'incomplete', 'browsed'], ['', 'not attempted', 'Passed', 'complete', 'unknown']],
    ['cmi.core.score.raw', ['', '0', '7', '83.33', '100'], ['-1', '100.01', '83.333', '101', '8,5', 'NaN', ' 5', '1e2', '.5', '5.']],
    ['cmi.core.score.min', ['0'], ['-0.5']],
    ['cmi.core.score.max', ['100'], ['1000']],
    ['cmi.core.exit', ['', 'suspend', 'logout', 'time-out'], ['normal', 'timeout']],
    ['cmi.core.session_time', ['00:00:00', '0000:00:05.5', '9999:59:59.99'], ['0:00:05', '00:60:00', '00:00:60', '00:00:05.123', '00:05', 'PT5S', '10000:00:00', '']],
    ['cmi.suspend_data', ['', ascii(4096), '1.aZ09-_~!()*+,;:=?@[]^{|}#$%/ '], [ascii(4097), 'a"b', "a'b", 'a\\b', 'a<b', 'a>b', 'a&b', 'ŵ', 'a\tb', 'a\nb']],
    ['cmi.comments', ['', 'two\nlines "quoted"', ascii(4096)], [ascii(4097), 'diolch ŵ']],
    ['cmi.student_preference.audio', ['-1', '0', '100'], ['-2', '101', '1.5', '']],
    ['cmi.student_preference.language', ['', 'cy-GB', ascii(255)], [ascii(256)]],
    ['cmi.student_preference.speed', ['-100', '100'], ['-101', '101']],
    ['cmi.student_preference.text', ['-1', '0', '1'], ['2', '-2']],
    ['cmi.objectives.0.id', ['obj1', 'A9', ascii(255)], ['', 'obj-1', 'obj_1', 'a b', 'ŵ', ascii(256)]],
    ['cmi.interactions.0.id', ['q101'], ['', 'q-101', 'q.101', ascii(256)]],
    ['cmi.interactions.0.type', ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'], ['', 'multiple-choice', 'true_false', 'other']],
    ['cmi.interactions.0.time', ['00:00:00', '23:59:59', '13:05:09.25'], ['24:00:00', '1:05:09', '0013:05:09', '13:05', '13:60:00']],
    ['cmi.interactions.0.latency', ['00:00:12', '0000:00:12.50'], ['12', '00:00:12.505', 'PT12S']],
    ['cmi.interactions.0.weighting', ['1', '0.5', '-1', '999.99'], ['', '1000', '0.333', 'one']],
    ['cmi.interactions.0.result', ['correct', 'wrong', 'unanticipated', 'neutral', '0.5', '1'], ['', 'incorrect', 'Correct', '0.333', 'true']],
    ['cmi.interactions.0.objectives.0.id', ['obj1'], ['', 'obj-1']],
  ];
  for (const [element, taken, refused] of types) {
    const ready = element.startsWith('cmi.interactions') ? open(interaction('choice')) : open();
    for (const value of taken) it(`${element} takes ${shown(value)}`, () => assert.equal(set(ready, element, value), '0'));
    for (const value of refused) it(`${element} refuses ${shown(value)} with 405`, () => assert.equal(set(ready, element, value), '405'));
  }

  it('an objective’s status may also be "not attempted", and its score is a score', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1']]);
    for (const status of ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted']) assert.equal(set(strict, 'cmi.objectives.0.status', status), '0');
    assert.equal(set(strict, 'cmi.objectives.0.status', 'unknown'), '405');
    for (const part of ['raw', 'min', 'max']) {
      assert.equal(set(strict, `cmi.objectives.0.score.${part}`, '66.67'), '0');
      assert.equal(set(strict, `cmi.objectives.0.score.${part}`, '66.667'), '405');
    }
  });
});
