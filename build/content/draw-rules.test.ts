import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lessonCheck } from '../../tests/support/assessments.js';
import type { Assessment } from '../../src/model/assessment.js';
import { drawRefusals, type DrawRefusal } from './draw-rules.js';

const pool = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
const a = { from: ['a1', 'a2', 'a3'], count: 2 };
const b = { from: ['b1', 'b2'], count: 1 };

/** Each by hand from the pool above. */
const cases: readonly (readonly [title: string, others: Partial<Assessment>, refusals: readonly DrawRefusal[]])[] = [
  ['as many as there are', { draw: 6 }, []],
  ['quotas and a rest', { draw: 4, quotas: [a, b] }, []],
  ['quotas that take up the draw', { draw: 3, quotas: [a, b] }, []],
  ['more than there are', { draw: 7 }, [{ kind: 'draw-above-pool', pool: 6 }]],
  ['more of a quota than there are', { draw: 4, quotas: [{ ...b, count: 3 }] }, [{ kind: 'share-too-large', list: 'quotas', index: 0, there: 2 }]],
  [
    'a question in two quotas',
    { draw: 4, quotas: [a, { from: ['b1', 'a3'], count: 1 }] },
    [{ kind: 'overlap', list: 'quotas', index: 1, first: 0, item: 'a3' }],
  ],
  [
    'a question in two sets',
    { draw: 4, include: [a, { from: ['a1'], count: 1 }] },
    [{ kind: 'overlap', list: 'include', index: 1, first: 0, item: 'a1' }],
  ],
  ['quotas above the draw', { draw: 2, quotas: [a, b] }, [{ kind: 'quotas-above-draw', sum: 3 }]],
  // Beside a and b there is c1 only.
  ['a rest that there is not', { draw: 5, quotas: [a, b] }, [{ kind: 'rest-too-small', wanted: 2, there: 1 }]],
  ['a set that the quotas leave no room for', { draw: 2, quotas: [a], include: [b] }, [{ kind: 'no-room', index: 0, room: 0 }]],
  // One b is drawn: whichever set takes it, the other has none.
  [
    'sets that could take each other’s room',
    {
      draw: 3,
      quotas: [a, b],
      include: [
        { from: ['b1'], count: 1 },
        { from: ['b2'], count: 1 },
      ],
    },
    [
      { kind: 'no-room', index: 0, room: 0 },
      { kind: 'no-room', index: 1, room: 0 },
    ],
  ],
  ['a set over several quotas with room for it', { draw: 3, quotas: [a, b], include: [{ from: ['a1', 'b1', 'b2'], count: 2 }] }, []],
];

describe('a draw is refused for', () => {
  for (const [title, others, refusals] of cases) {
    it(`${title}: ${refusals.length === 0 ? 'nothing' : refusals.map(({ kind }) => kind).join(', ')}`, () => {
      assert.deepEqual(drawRefusals(lessonCheck('exam', pool, 1, others)), refusals);
    });
  }
});
