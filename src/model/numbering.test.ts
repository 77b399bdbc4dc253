import { expect } from '@open-wc/testing';
import { numbersOf } from './numbering.js';
import type { Lock } from './shape.js';

const lock: Lock = {
  revision: 3,
  screens: {
    second: { number: 1, since: 1, parts: { ice: { number: 0, since: 1 }, sun: { number: 1, since: 1 } } },
    first: { number: 0, since: 1, parts: {} },
    added: { number: 2, since: 3, parts: {} },
  },
  items: {
    gone: { kind: 'matching', number: 0, since: 1, retired: true, parts: { monday: { number: 0, since: 1 } }, places: { card: { number: 1, since: 2 }, food: { number: 0, since: 1 } } },
    kept: { kind: 'true-false', number: 1, since: 2, parts: {}, places: {} },
  },
};

describe('the numbers that a package has of a lock', () => {
  const numbering = numbersOf({ m1: lock })['m1'];

  it('are the places in its lists, whatever the order of the lock file', () => {
    expect(numbering?.screens.map(({ id }) => id)).to.deep.equal(['first', 'second', 'added']);
    expect(numbering?.screens[1]?.parts).to.deep.equal(['ice', 'sun']);
    expect(numbering?.items[0]?.places).to.deep.equal(['food', 'card']);
  });

  it('leave out no retired name: those after it keep theirs', () => {
    expect(numbering?.items.map(({ id }) => id)).to.deep.equal(['gone', 'kept']);
  });

  it('say of what came later since which revision, and of nothing else', () => {
    expect(numbering?.revision).to.equal(3);
    expect(numbering?.since).to.deep.equal({ screens: [1, 1, 3], items: [1, 2] });
    expect(numbering?.screens.map(({ since }) => since)).to.deep.equal([undefined, undefined, undefined]);
    expect(numbering?.items).to.deep.equal([
      { kind: 'matching', id: 'gone', parts: ['monday'], places: ['food', 'card'], since: { places: [1, 2] } },
      { kind: 'true-false', id: 'kept', parts: [], places: [] },
    ]);
  });
});
