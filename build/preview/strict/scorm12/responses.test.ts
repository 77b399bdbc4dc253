import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interaction, open, set, shown } from '../../testing/strict.js';

describe('SCORM 1.2 responses (RTE 3.4.5, CMIFeedback)', () => {
  const long = (member: string) => Array.from({ length: 255 }, () => member).join(',');
  const responses: readonly (readonly [type: string, taken: readonly string[], refused: readonly string[]])[] = [
    ['true-false', ['t', 'f', '1', '0'], ['', 'true', 'T', 'tf', 'y']],
    ['choice', ['a', '0', 'a,b,9', '{a,b}', '{a}'], ['', 'A', 'aa', 'a,', ',a', 'a b', 'a, b', '{a', 'a}', '{}', 'a[,]b', 'a,a', 'ŵ', long('a')]],
    ['fill-in', ['care', 'two words', 'x'.repeat(255)], ['', 'gwên ŵ', 'x'.repeat(256)]],
    ['matching', ['1.a', '1.a,2.b', '{1.a,2.b}', 'a.1', 'a.a,a.b'], ['', '1a', '1.', '.a', '1.a,', '11.a', '1.aa', '1[.]a', '1.a,2', 'A.1', long('1.a')]],
    ['performance', ['anything at all', '1'], ['', 'ŵ', 'x'.repeat(256)]],
    ['sequencing', ['a', 'a,b,c', '{c,a}', 'a,b,a'], ['', 'abc', 'a,B', 'a;b']],
    ['likert', ['a', '5'], ['', '10', 'A', 'a,b']],
    ['numeric', ['1', '-2.5', '1000', '0.125'], ['', '1:5', '1,5', '.5', '5.', 'one', '1e3']],
  ];
  for (const [type, taken, refused] of responses) {
    for (const element of ['cmi.interactions.0.student_response', 'cmi.interactions.0.correct_responses.0.pattern']) {
      for (const value of taken) it(`${type}: ${element} takes ${shown(value)}`, () => assert.equal(set(open(interaction(type)), element, value), '0'));
      for (const value of refused) it(`${type}: ${element} refuses ${shown(value)} with 405`, () => assert.equal(set(open(interaction(type)), element, value), '405'));
    }
  }
});
