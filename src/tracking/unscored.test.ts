import { expect } from '@open-wc/testing';
import { content as stage, items } from '../../tests/elements/fixtures.js';
import type { UnitContent } from '../model/content.js';
import type { Response } from '../model/item.js';
import { numbersOf } from '../model/numbering.js';
import type { Lock } from '../model/shape.js';
import { reduce } from '../session/reduce.js';
import { startSession } from '../session/start.js';
import { deriveRecord } from './derive.js';

const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id, number) => [id, { number, since: 1, parts: {} }]));

const lock: Lock = {
  revision: 1,
  screens: named(['practice-sure', 'practice-moment', 'practice-fridge']),
  items: {
    sure: { kind: 'rating', number: 0, since: 1, parts: named(['not', 'little', 'fairly', 'very']), places: {} },
    moment: { kind: 'reflection', number: 1, since: 1, parts: {}, places: {} },
    fridge: { kind: 'numeric', number: 2, since: 1, parts: {}, places: {} },
  },
};

const screens = ['sure', 'moment', 'fridge'].map((item) => ({ kind: 'activity', id: `practice-${item}`, items: [item] }) as const);

const content: UnitContent = {
  ...stage,
  unit: { id: 'test', objectives: ['LO-1'], lessons: [{ id: 'test', minutes: 1, screens, items }] },
  numbers: numbersOf({ test: lock }),
};

const given: readonly (readonly [item: string, response: Response])[] = [
  ['moment', { kind: 'reflection' }],
  ['sure', { kind: 'rating', option: 'little' }],
  ['fridge', { kind: 'numeric', value: 4 }],
];

const state = given.reduce(
  (held, [item, response]) =>
    [
      { type: 'screen-entered', screen: `practice-${item}`, at: 0 } as const,
      { type: 'response-changed', screen: `practice-${item}`, item, response } as const,
      { type: 'response-checked', screen: `practice-${item}`, item, at: 0 } as const,
    ].reduce((before, event) => reduce(content, before, event), held),
  startSession(content.unit, 1, 'en'),
);
const record = deriveRecord(content, state, { prior: { completion: 'incomplete', success: 'unknown' } });

describe('what is never scored', () => {
  it('is done once it was given, and counts for completion', () => {
    expect(record).to.include({ completion: 'completed', progress: 1 });
  });

  it('is told of as neither right nor wrong, and a reflection not at all, without a gap in the count', () => {
    expect(record.interactions.map(({ sequence, item, weight }) => [sequence, item, weight])).to.deep.equal([
      [0, 'sure', 0],
      [1, 'fridge', 1],
    ]);
    expect(record.interactions[0]).not.to.have.property('right');
    expect(record.interactions[1]?.right).to.equal(true);
  });

  it('neither raises nor lowers the points of its objective', () => {
    expect(record.objectives[0]?.points).to.deep.equal({ earned: 1, max: 1 });
  });
});
