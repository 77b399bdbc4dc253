import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem, type ContentProblem } from '../content/problem.js';
import type { Recorded } from './status.js';
import { formatStatus, parseStatus, type StatusTables } from './status-file.js';

const entry: Recorded = { status: 'draft', source: '0123abcd', target: '89ef0123' };
const tables: StatusTables = { cy: new Map([['q-10.prompt', entry], ['q-2.prompt', { ...entry, status: 'reviewed' }], ['m1-s01:2', entry]]), ar: new Map([['m1.title', entry]]) };

function fail(problem: ContentProblem): never {
  assert.fail(formatProblem(problem));
}

function told(text: string): readonly string[] {
  const lines: string[] = [];
  parseStatus('m1/translation.yaml', text, (problem) => lines.push(formatProblem(problem)));
  return lines;
}

describe('a status file', () => {
  it('has a line for each text in the order of addresses, 2 before 10, and reads as it was written', () => {
    const text = formatStatus(tables);
    assert.deepEqual(text.split('\n').filter((line) => line.startsWith('  ')), [
      '  m1-s01:2: draft 0123abcd 89ef0123',
      '  q-2.prompt: reviewed 0123abcd 89ef0123',
      '  q-10.prompt: draft 0123abcd 89ef0123',
      '  m1.title: draft 0123abcd 89ef0123',
    ]);
    assert.equal(formatStatus(parseStatus('x', text, fail)), text);
    assert.equal(formatStatus(parseStatus('x', text.replaceAll('\n', '\r\n'), fail)), text);
  });

  const broken = [
    ['cy:\n  m1.title: fine 0123abcd 89ef0123\n', 'm1/translation.yaml:2:1 file: a line that is no status, wanted address: draft or reviewed, and two fingerprints; or delete the line'],
    ['  m1.title: draft 0123abcd 89ef0123\n', 'm1/translation.yaml:1:1 m1.title: a line that is no status, wanted address: draft or reviewed, and two fingerprints; or delete the line'],
    ['cy:\ncy:\n', 'm1/translation.yaml:2:1 cy: cy again, wanted each language once'],
    ['cy:\n  a: draft 0123abcd 89ef0123\n  a: draft 0123abcd 89ef0123\n', 'm1/translation.yaml:3:1 a: the same text twice, wanted it once: keep the line that is right'],
  ] as const;
  for (const [text, line] of broken) {
    it(`tells of ${JSON.stringify(text)}`, () => assert.deepEqual(told(text), [line]));
  }
});
