import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validModules } from '../../tests/support/broken-modules.js';
import { readContent } from '../content/read-content.js';
import { keyPositions, keyPositionsByModule, leans, statementIds } from './key-positions.js';

describe('right answers', () => {
  it('stand first as often as second where the player deals two', async () => {
    const read = await readContent(validModules);
    assert.ok(read.kind === 'read');
    const [positions, ...others] = keyPositions(read.content);
    assert.ok(positions);
    assert.deepEqual([positions.answers, positions.questions, others.length], [2, 1, 0]);
    const [first = 0, second = 0] = positions.shares;
    assert.equal(first + second, 1);
    // 200 coins: five standard deviations from an even share are 0.18.
    assert.ok(Math.abs(first - 0.5) < 0.18, `first in ${first}`);
  });

  it('lean where a place has a tenth more than its share, or less, over five questions', () => {
    const even = { answers: 4, questions: 5, shares: [0.34, 0.16, 0.25, 0.25] };
    assert.equal(leans(even), false);
    assert.equal(leans({ ...even, shares: [0.36, 0.24, 0.2, 0.2] }), true);
    assert.equal(leans({ ...even, shares: [0.14, 0.28, 0.29, 0.29] }), true);
    assert.equal(leans({ ...even, questions: 4, shares: [1, 0, 0, 0] }), false);
  });
});

describe('statements', () => {
  it('are counted by whether they are true', async () => {
    const read = await readContent(validModules);
    assert.ok(read.kind === 'read');
    const [own, ...others] = keyPositionsByModule(read.content);
    assert.deepEqual([own?.module, own?.statements, others], ['m1', { true: 0, false: 1 }, []]);
    assert.deepEqual(own?.positions, keyPositions(read.content));
    assert.deepEqual([...statementIds(read.content)], ['q-3']);
  });
});
