import { expect } from '@open-wc/testing';
import { NOTHING_STORED, readStored, sameStored, withChanges, withFloor, writeStored } from './stored-state.js';

describe('the state document', () => {
  it('reads back as it was written', () => {
    const state = { v: 1, completion: 'completed', success: 'failed', scaled: 0.25, progress: 0.5, suspendData: '1A', location: 'm1-s02' } as const;
    expect(readStored(writeStored(state))).to.deep.equal(state);
  });

  for (const text of ['', ' ', 'null', '{}', '[]', '{"v":1,"scaled":2,"completion":1,"progress":-1}']) {
    it(`with nothing in it, ${text || 'empty'}, says nothing`, () => {
      expect(readStored(text)).to.deep.equal(NOTHING_STORED);
    });
  }

  // No suspend data of ours has a brace, a quote or a dot in it, so that restoring calls it unreadable and leaves it alone.
  for (const text of ['"text"', '{ cut o', '<html>', '{"v":2,"suspendData":"1A"}', '{"v":1,"suspendData":7}']) {
    it(`of another form, ${text}, is suspend data that nobody can read`, () => {
      expect(readStored(text)).to.deep.equal({ ...NOTHING_STORED, suspendData: text });
    });
  }

  it('of two windows has the higher of each on record', () => {
    const failed = { v: 1, completion: 'completed', success: 'failed', scaled: 0.25 } as const;
    const passed = { v: 1, completion: 'incomplete', success: 'passed', scaled: 0.8, progress: 0.5 } as const;
    const both = { v: 1, completion: 'completed', success: 'passed', scaled: 0.8, progress: 0.5 };
    expect(withFloor(failed, passed)).to.deep.equal(both);
    expect(withFloor(passed, failed)).to.deep.equal(both);
    expect(withFloor(NOTHING_STORED, NOTHING_STORED)).to.deep.equal(NOTHING_STORED);
  });

  it('takes changes member by member', () => {
    const state = withChanges(NOTHING_STORED, { suspendData: '1A', points: { earned: 1, max: 4 }, sessionSeconds: 1 });
    expect(withChanges(state, { status: { completion: 'completed', success: 'failed' }, progress: 1, location: 'x', sessionSeconds: 2 })).to.deep.equal({
      v: 1, suspendData: '1A', scaled: 0.25, completion: 'completed', success: 'failed', progress: 1, location: 'x',
    });
  });

  it('is the same in whatever order a store gives its members', () => {
    expect(sameStored('{"a":1,"b":"x"}', '{ "b": "x", "a": 1 }')).to.equal(true);
    expect(sameStored('{"a":1}', '{"a":2}')).to.equal(false);
    expect(sameStored('{ cut o', '<html>')).to.equal(false);
  });
});
