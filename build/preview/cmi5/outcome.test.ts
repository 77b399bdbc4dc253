import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cmi5Au, Cmi5Course, MoveOn } from '../packages/package.js';
import { auStatement, testLaunch, type AuVerb } from '../testing/cmi5-statements.js';
import { auOutcome, isSatisfied, satisfiedParts } from './outcome.js';

const { activityId } = testLaunch();

describe('moveOn (cmi5 13.1.4)', () => {
  const cases: readonly (readonly [said: readonly AuVerb[], met: readonly MoveOn[]])[] = [
    [[], ['NotApplicable']],
    [['initialized', 'failed', 'terminated'], ['NotApplicable']],
    [['completed'], ['Completed', 'CompletedOrPassed', 'NotApplicable']],
    [['passed'], ['Passed', 'CompletedOrPassed', 'NotApplicable']],
    [['failed', 'passed', 'completed'], ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable']],
  ];
  for (const [said, met] of cases) {
    it(`after ${said.join(', ') || 'nothing'} is met for ${met.join(', ')}`, () => {
      const outcome = auOutcome(said.map((verb) => auStatement(verb)), activityId);
      const all: readonly MoveOn[] = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'];
      assert.deepEqual(all.filter((moveOn) => isSatisfied(moveOn, outcome)), met);
    });
  }
});

describe('the outcome of a unit', () => {
  it('counts cmi5 defined statements about it only', () => {
    const { context: _, ...plain } = auStatement('completed');
    assert.equal(auOutcome([plain], activityId).completion, 'incomplete');
    assert.equal(auOutcome([auStatement('completed')], `${activityId}0`).completion, 'incomplete');
  });

  it('has the score of the last passed or failed', () => {
    const outcome = auOutcome([auStatement('failed', { scaled: 0.5 }), auStatement('passed', { scaled: 0.9 }), auStatement('completed')], activityId);
    assert.deepEqual(outcome, { completion: 'completed', success: 'passed', score: { scaled: '0.9' } });
  });
});

describe('what is satisfied (cmi5 9.3.9)', () => {
  const au = (id: string, ...blocks: readonly string[]): Cmi5Au => ({ id, title: id, url: 'index.html', moveOn: 'Passed', blocks });
  const course: Cmi5Course = {
    id: 'course',
    title: 'Course',
    blocks: [{ id: 'outer', title: 'Outer' }, { id: 'inner', title: 'Inner' }],
    aus: [au('a', 'outer'), au('b', 'outer', 'inner'), au('c')],
  };
  for (const [satisfied, parts] of [
    [[false, false, false], []],
    [[false, true, false], ['inner']],
    [[true, true, false], ['outer', 'inner']],
    [[true, false, true], []],
    [[true, true, true], ['outer', 'inner', 'course']],
  ] as const)
    it(`is ${parts.join(', ') || 'nothing'} with units ${satisfied.join(', ')}`, () => assert.deepEqual(satisfiedParts(course, satisfied), parts));
});
