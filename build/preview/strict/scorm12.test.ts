import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StrictScorm12, type Scorm12Call } from './scorm12.js';
import { code, get, interaction, open, set } from '../testing/strict.js';

describe('SCORM 1.2 states (RTE 3.3)', () => {
  for (const [name, ...args] of [['LMSGetValue', 'cmi.core.entry'], ['LMSSetValue', 'cmi.core.exit', ''], ['LMSCommit', ''], ['LMSFinish', '']] as const) {
    it(`refuses ${name} before LMSInitialize and after LMSFinish with 301`, () => {
      assert.equal(code(new StrictScorm12({}), name, ...args), '301');
      const strict = open();
      assert.equal(code(strict, name, ...args), '0');
      strict.accept({ name: 'LMSFinish', args: [''] });
      assert.equal(code(strict, name, ...args), '301');
    });
  }

  it('refuses a second LMSInitialize with 101, also after LMSFinish', () => {
    const strict = new StrictScorm12({});
    assert.equal(code(strict, 'LMSInitialize', ''), '0');
    strict.accept({ name: 'LMSInitialize', args: [''] });
    assert.equal(code(strict, 'LMSInitialize', ''), '101');
    strict.accept({ name: 'LMSFinish', args: [''] });
    assert.equal(code(strict, 'LMSInitialize', ''), '101');
  });

  for (const name of ['LMSInitialize', 'LMSCommit', 'LMSFinish'] as const) {
    for (const args of [[], [undefined], [null], ['x'], ['', ''], [0]]) {
      it(`refuses ${name}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}) with 201: the argument is ""`, () => {
        const strict = name === 'LMSInitialize' ? new StrictScorm12({}) : open();
        assert.equal(code(strict, name, ...args), '201');
      });
    }
  }

  const wrongArguments: readonly (readonly [Scorm12Call['name'], readonly unknown[], string])[] = [
    ['LMSGetValue', [], '201'],
    ['LMSGetValue', [undefined], '201'],
    ['LMSGetValue', [''], '201'],
    ['LMSGetValue', [7], '201'],
    ['LMSSetValue', ['cmi.core.exit'], '201'],
    ['LMSSetValue', ['cmi.core.exit', undefined], '201'],
    ['LMSSetValue', ['cmi.core.exit', null], '201'],
    ['LMSSetValue', [undefined, ''], '201'],
    ['LMSSetValue', ['cmi.core.score.raw', 80], '405'],
    ['LMSSetValue', ['', 'x'], '201'],
  ];
  for (const [name, args, wanted] of wrongArguments) {
    it(`refuses ${name}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')}) with ${wanted}`, () => {
      assert.equal(code(open(), name, ...args), wanted);
    });
  }
});

describe('SCORM 1.2 lists (RTE 3.4)', () => {
  it('have no gap: n is at most _count (201)', () => {
    const strict = open(interaction('choice'));
    assert.equal(set(strict, 'cmi.interactions.1.id', 'q2'), '0');
    assert.equal(set(strict, 'cmi.interactions.2.id', 'q3'), '201');
    assert.equal(set(strict, 'cmi.interactions.0.correct_responses.1.pattern', 'a'), '201');
    assert.equal(set(strict, 'cmi.interactions.0.objectives.1.id', 'obj1'), '201');
    assert.equal(set(strict, 'cmi.objectives.1.id', 'obj1'), '201');
  });

  it('go on where the LMS’s count ended at launch', () => {
    const strict = open([], { 'cmi.interactions.0.id': 'q1', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.1.id': 'q2' });
    assert.equal(set(strict, 'cmi.interactions.2.id', 'q1'), '0');
    assert.equal(set(strict, 'cmi.interactions.3.id', 'q1'), '201');
  });

  it('are not read beyond their count (201)', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1']]);
    assert.equal(get(strict, 'cmi.objectives.0.id'), '0');
    assert.equal(get(strict, 'cmi.objectives.1.id'), '201');
    assert.equal(get(strict, 'cmi.interactions.0.objectives._count'), '201');
  });

  it('get the id first: of an objective, then whatever follows', () => {
    assert.equal(set(open(), 'cmi.objectives.0.status', 'passed'), '201');
    assert.equal(set(open([['cmi.objectives.0.id', 'obj1']]), 'cmi.objectives.0.status', 'passed'), '0');
  });

  it('get an interaction’s id first, then its type, then the rest', () => {
    assert.equal(set(open(), 'cmi.interactions.0.type', 'choice'), '201');
    const named = open([['cmi.interactions.0.id', 'q1']]);
    assert.equal(set(named, 'cmi.interactions.0.student_response', 'a'), '201');
    assert.equal(set(named, 'cmi.interactions.0.time', '13:05:09'), '201');
    assert.equal(set(named, 'cmi.interactions.0.type', 'choice'), '0');
  });

  it('hold an objective once (405), but an interaction as often as it is answered', () => {
    const strict = open([['cmi.objectives.0.id', 'obj1'], ...interaction('choice')]);
    assert.equal(set(strict, 'cmi.objectives.1.id', 'obj1'), '405');
    assert.equal(set(strict, 'cmi.interactions.1.id', 'q1'), '0');
  });
});
