import { expect } from '@open-wc/testing';
import { readCmi5Stored, toldBy, untold, type Cmi5Stored } from './stored.js';

const nothing: Cmi5Stored = { v: 1, completion: 'incomplete', success: 'unknown' };
const completed: Cmi5Stored = { ...nothing, completion: 'completed' };

// cmi5 9.3: completed and passed once a registration; no failed after passed; one of the two a session.
describe('what a cmi5 LMS has not been told', () => {
  const cases: readonly (readonly [string, Cmi5Stored, readonly string[], readonly string[]])[] = [
    ['nothing at all', nothing, [], []],
    ['completed', completed, ['completed'], []],
    ['completed, told', { ...completed, toldCompleted: true }, [], []],
    ['passed', { ...completed, success: 'passed' }, ['completed', 'passed'], []],
    ['passed, told', { ...completed, success: 'passed', toldCompleted: true, toldPassed: true }, [], []],
    ['failed', { ...completed, success: 'failed', scaled: 0.4, toldCompleted: true }, [], ['failed']],
    ['failed, told', { ...completed, success: 'failed', scaled: 0.4, toldCompleted: true, toldFailed: 0.4 }, [], []],
    ['failed, told of a worse score', { ...completed, success: 'failed', scaled: 0.5, toldCompleted: true, toldFailed: 0.4 }, [], ['failed']],
    ['failed after a pass that was told', { ...completed, success: 'failed', toldCompleted: true, toldPassed: true }, [], []],
    ['failed without a score', { ...completed, success: 'failed', toldCompleted: true, toldFailed: 0 }, [], []],
  ];
  for (const [what, state, atOnce, atEndAlso] of cases) {
    it(`of ${what}: at once ${atOnce.join(', ') || 'nothing'}, at the end also ${atEndAlso.join(', ') || 'nothing'}`, () => {
      expect(untold(state, false)).to.deep.equal(atOnce);
      expect(untold(state, true)).to.deep.equal([...atOnce, ...atEndAlso]);
      expect(untold({ ...state, ...toldBy(untold(state, true), state) }, true)).to.deep.equal([]);
    });
  }

  it('is remembered in the state document', () => {
    const told: Cmi5Stored = { ...completed, success: 'failed', scaled: 0.4, toldCompleted: true, toldFailed: 0.4 };
    expect(readCmi5Stored(JSON.stringify(told))).to.deep.equal(told);
    expect(readCmi5Stored(undefined)).to.deep.equal(nothing);
    expect(readCmi5Stored('{"v":1,"toldPassed":"yes","toldFailed":"no"}')).to.deep.equal(nothing);
    expect(readCmi5Stored('null')).to.deep.equal(nothing);
  });
});
