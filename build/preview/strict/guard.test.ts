import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noFaults, type Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import { guard } from './guard.js';
import { scorm12Api, scorm12Runtime, type Scorm12Api } from './scorm12-api.js';
import { StrictScorm12 } from './scorm12.js';

/** A run-time that takes everything, or answers as told, and a clock that goes on by 5 ms at each look. */
function guarded(faults: Partial<Faults> = {}, answers: Partial<Scorm12Api> = {}) {
  const reached: string[] = [];
  const yes = (name: string) => (...args: readonly string[]) => {
    reached.push(`${name}(${args.join()})`);
    return 'true';
  };
  const runtime: Scorm12Api = {
    LMSInitialize: yes('LMSInitialize'),
    LMSFinish: yes('LMSFinish'),
    LMSGetValue: () => 'value',
    LMSSetValue: yes('LMSSetValue'),
    LMSCommit: yes('LMSCommit'),
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => 'because',
    ...answers,
  };
  const calls: CallRecord[] = [];
  let time = 1000;
  const made = guard({
    runtime: scorm12Runtime(runtime),
    strict: new StrictScorm12({}),
    session: 's',
    faults: () => ({ ...noFaults, ...faults }),
    now: () => (time += 5),
    record: (call) => calls.push(call),
  });
  return { api: scorm12Api(made), finish: made.end, calls, reached };
}

describe('the API in front of the run-time', () => {
  it('lets through what the strict layer takes, and records it with its time', () => {
    const { api, calls, reached } = guarded();
    assert.equal(api.LMSInitialize(''), 'true');
    assert.equal(api.LMSSetValue('cmi.core.lesson_location', 'a'), 'true');
    assert.deepEqual(reached, ['LMSInitialize()', 'LMSSetValue(cmi.core.lesson_location,a)']);
    assert.deepEqual(calls[1], {
      session: 's', sequence: 1, at: 1015, duration: 5, call: 'LMSSetValue', args: ['cmi.core.lesson_location', 'a'], result: 'true', code: '0', warnings: [],
    });
  });

  it('keeps from the run-time what the strict layer refuses, and tells the code, its text and the reason', () => {
    const { api, calls, reached } = guarded();
    assert.equal(api.LMSSetValue('cmi.core.lesson_location', 'a'), 'false');
    assert.deepEqual(reached, []);
    assert.equal(api.LMSGetLastError(), '301');
    assert.equal(api.LMSGetErrorString('301'), 'Not initialized');
    assert.equal(api.LMSGetErrorString('999'), '');
    assert.equal(api.LMSGetDiagnostic('301'), 'LMSInitialize was not called');
    assert.equal(calls[0]?.refused?.by, 'strict');
  });

  it('answers an empty string to a refused LMSGetValue', () => {
    assert.equal(guarded().api.LMSGetValue('cmi.core.entry'), '');
  });

  it('clears the error with the next call that is taken', () => {
    const { api } = guarded();
    api.LMSCommit('');
    api.LMSInitialize('');
    assert.equal(api.LMSGetLastError(), '0');
  });

  it('passes on what the run-time refuses', () => {
    const { api, calls } = guarded({}, { LMSSetValue: () => 'false', LMSGetLastError: () => '405' });
    api.LMSInitialize('');
    assert.equal(api.LMSSetValue('cmi.core.exit', ''), 'false');
    assert.deepEqual(calls[1]?.refused, { by: 'run-time', reason: 'because' });
  });

  it('is over after an LMSFinish that could not be stored', () => {
    const { api } = guarded({}, { LMSFinish: () => 'false', LMSGetLastError: () => '101' });
    api.LMSInitialize('');
    assert.equal(api.LMSFinish(''), 'false');
    assert.equal(api.LMSCommit(''), 'false');
    assert.equal(api.LMSGetLastError(), '301');
  });

  it('writes arguments that are no strings in brackets', () => {
    const { api, calls } = guarded();
    Reflect.apply(api.LMSInitialize, api, [undefined]);
    assert.deepEqual(calls[0]?.args, ['[undefined]']);
  });

  it('finishes for the LMS once, and only what was begun', () => {
    const idle = guarded();
    idle.finish();
    assert.deepEqual(idle.reached, []);
    const { api, finish, calls, reached } = guarded({ expired: true });
    api.LMSInitialize('');
    finish();
    assert.deepEqual(reached, []);
    const begun = guarded();
    begun.api.LMSInitialize('');
    begun.finish();
    begun.finish();
    assert.deepEqual(begun.reached, ['LMSInitialize()', 'LMSFinish()']);
    assert.equal(begun.calls[1]?.byLms, true);
    assert.equal(calls.length, 1);
  });
});
