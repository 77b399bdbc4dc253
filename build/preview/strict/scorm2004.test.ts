import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interaction } from '../testing/strict.js';
import { code2004 as code, get2004 as get, open2004 as open, set2004 as set } from '../testing/strict2004.js';
import { StrictScorm2004, type Scorm2004Function } from './scorm2004.js';

describe('SCORM 2004 states (RTE 3.1.7, error codes)', () => {
  const calls: readonly (readonly [name: Scorm2004Function, before: string, after: string, ...args: string[]])[] = [
    ['GetValue', '122', '123', 'cmi.entry'],
    ['SetValue', '132', '133', 'cmi.exit', 'suspend'],
    ['Commit', '142', '143', ''],
    ['Terminate', '112', '113', ''],
    ['Initialize', '0', '104', ''],
  ];
  for (const [name, before, after, ...args] of calls) {
    it(`${name} is ${before} before Initialize and ${after} after Terminate`, () => {
      assert.equal(code(new StrictScorm2004({}), name, ...args), before);
      const strict = open();
      assert.equal(code(strict, name, ...args), name === 'Initialize' ? '103' : '0');
      strict.accept({ name: 'Terminate', args: [''] });
      assert.equal(code(strict, name, ...args), after);
    });
  }

  for (const name of ['Initialize', 'Commit', 'Terminate'] as const) {
    for (const args of [[], [undefined], [null], ['x'], ['', ''], [0]]) {
      it(`refuses ${name}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}) with 201: the argument is ""`, () => {
        assert.equal(code(name === 'Initialize' ? new StrictScorm2004({}) : open(), name, ...args), '201');
      });
    }
  }

  const wrong: readonly (readonly [Scorm2004Function, readonly unknown[], string])[] = [
    ['GetValue', [], '201'],
    ['GetValue', [undefined], '201'],
    ['GetValue', [''], '301'],
    ['GetValue', [7], '201'],
    ['SetValue', ['cmi.exit'], '201'],
    ['SetValue', ['cmi.exit', undefined], '201'],
    ['SetValue', ['cmi.score.raw', 80], '406'],
    ['SetValue', ['', 'x'], '351'],
  ];
  for (const [name, args, wanted] of wrong) {
    it(`refuses ${name}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}) with ${wanted}`, () => {
      assert.equal(code(open(), name, ...args), wanted);
    });
  }
});

describe('SCORM 2004 lists (RTE 4.1.1.1)', () => {
  it('have no gap: n is at most _count (351)', () => {
    const strict = open(interaction('choice'));
    assert.equal(set(strict, 'cmi.interactions.1.id', 'q2'), '0');
    for (const element of ['cmi.interactions.2.id', 'cmi.interactions.0.objectives.1.id', 'cmi.objectives.1.id', 'cmi.comments_from_learner.1.comment'])
      assert.equal(set(strict, element, 'q3'), '351', element);
    assert.equal(set(strict, 'cmi.interactions.0.correct_responses.1.pattern', 'a'), '351');
  });

  it('go on where the LMS’s count ended at launch', () => {
    const strict = open([], { 'cmi.interactions.0.id': 'q1', 'cmi.interactions.1.id': 'q2' });
    assert.equal(set(strict, 'cmi.interactions.2.id', 'q1'), '0');
    assert.equal(set(strict, 'cmi.interactions.3.id', 'q1'), '351');
  });

  it('are not read beyond their count (301)', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1']]);
    assert.equal(get(strict, 'cmi.objectives.0.id'), '0');
    assert.equal(get(strict, 'cmi.objectives.1.id'), '301');
    assert.equal(get(strict, 'cmi.interactions.0.objectives._count'), '301');
  });

  it('get the id first, and an interaction’s type before its responses (408)', () => {
    assert.equal(set(open(), 'cmi.objectives.0.success_status', 'passed'), '408');
    assert.equal(set(open(), 'cmi.interactions.0.type', 'choice'), '408');
    const named = open([['cmi.interactions.0.id', 'q1']]);
    assert.equal(set(named, 'cmi.interactions.0.learner_response', 'a'), '408');
    assert.equal(set(named, 'cmi.interactions.0.correct_responses.0.pattern', 'a'), '408');
    assert.equal(set(named, 'cmi.interactions.0.latency', 'PT1S'), '0');
    assert.equal(set(named, 'cmi.interactions.0.type', 'choice'), '0');
  });

  it('hold an objective once, and its id never changes (351); an interaction is there as often as it is answered', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1'], ['cmi.interactions.0.id', 'q1']]);
    assert.equal(set(strict, 'cmi.objectives.1.id', 'obj1'), '351');
    assert.equal(set(strict, 'cmi.objectives.0.id', 'obj2'), '351');
    assert.equal(set(strict, 'cmi.objectives.0.id', 'obj1'), '0');
    assert.equal(set(strict, 'cmi.interactions.1.id', 'q1'), '0');
  });

  it('name an objective of an interaction once (351)', () => {
    const strict = open([...interaction('choice'), ['cmi.interactions.0.objectives.0.id', 'obj1']]);
    assert.equal(set(strict, 'cmi.interactions.0.objectives.1.id', 'obj1'), '351');
    assert.equal(set(strict, 'cmi.interactions.0.objectives.1.id', 'obj2'), '0');
  });

  for (const [list, last] of [['cmi.interactions', 249], ['cmi.objectives', 99]] as const) {
    it(`have room in every system for ${last + 1} of ${list} (351)`, () => {
      const known = Object.fromEntries(Array.from({ length: last }, (_, n) => [`${list}.${n}.id`, `a${n}`]));
      assert.equal(set(open([], known), `${list}.${last}.id`, 'x'), '0');
      assert.equal(set(open([[`${list}.${last}.id`, 'x']], known), `${list}.${last + 1}.id`, 'y'), '351');
    });
  }
});

describe('what SCORM 2004 allows and an author should know', () => {
  const warnings = (strict: StrictScorm2004, element: string, value: string) => strict.check({ name: 'SetValue', args: [element, value] }).warnings.join();

  it('includes the same value again', () => {
    const strict = open([['cmi.location', 'a']]);
    assert.match(warnings(strict, 'cmi.location', 'a'), /redundant/);
    assert.equal(warnings(strict, 'cmi.location', 'b'), '');
  });

  for (const [element, before, after, doubtful] of [
    ['cmi.completion_status', 'completed', 'incomplete', true],
    ['cmi.completion_status', 'incomplete', 'completed', false],
    ['cmi.success_status', 'passed', 'failed', true],
    ['cmi.success_status', 'failed', 'unknown', true],
    ['cmi.success_status', 'failed', 'passed', false],
    ['cmi.score.scaled', '0.9', '0.8', true],
    ['cmi.score.raw', '9', '10', false],
    ['cmi.progress_measure', '0.5', '0.4', true],
  ] as const) {
    it(`${doubtful ? 'includes' : 'does not include'} ${element} ${before} followed by ${after}`, () => {
      assert.equal(/downgrade/.test(warnings(open([], { [element]: before }), element, after)), doubtful);
    });
  }

  it('includes a result set in review, but not exit', () => {
    const strict = open([], { 'cmi.mode': 'review' });
    assert.match(warnings(strict, 'cmi.suspend_data', 'a'), /review mode/);
    assert.equal(warnings(strict, 'cmi.exit', 'suspend'), '');
  });

  it('includes Terminate without session_time and exit, and a score that some system would not show', () => {
    const end = { name: 'Terminate', args: [''] } as const;
    assert.equal(open().check(end).warnings.length, 2);
    const current = [['cmi.session_time', 'PT1S'], ['cmi.exit', 'suspend']] as const;
    assert.deepEqual(open(current).check(end).warnings, []);
    assert.match(open([...current, ['cmi.score.scaled', '1']]).check(end).warnings.join(), /without score.raw/);
    assert.match(open([...current, ['cmi.score.raw', '1']]).check(end).warnings.join(), /without score.min and score.max/);
  });
});
