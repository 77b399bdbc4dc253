import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { linesOf, withEdits } from '../../tests/support/broken-modules.js';
import { lessonCheck } from '../../tests/support/assessments.js';
import { refresher, secondModule } from '../../tests/support/two-modules.js';
import type { Content } from '../../src/model/content.js';
import type { Unit } from '../../src/model/course.js';
import { readContent } from './read-content.js';

let content: Content;
let r1: Unit;

before(async () => {
  const result = await withEdits([...secondModule, ...refresher], readContent);
  assert.deepEqual(linesOf(result), []);
  assert.ok(result.kind === 'read');
  content = result.content;
  const unit = content.course.units.find(({ id }) => id === 'r1');
  assert.ok(unit);
  r1 = unit;
});

describe('a module that borrows', () => {
  it('draws from the questions of the other, with the rules that its author wrote', () => {
    const [check] = r1.lessons[0]?.screens ?? [];
    assert.ok(check?.kind === 'check');
    assert.deepEqual(
      check.assessment,
      lessonCheck('r1-exam', ['q-1', 'q-2', 'q-3', 'q-4'], 3, {
        role: 'diagnostic',
        attempts: 1,
        certainty: true,
        quotas: [{ from: ['q-4'], count: 1 }],
        include: [{ from: ['q-1', 'q-2'], count: 1 }],
      }),
    );
  });

  it('shows the other’s screens as they are there, and only when they are needed', () => {
    assert.deepEqual(r1.lessons[0]?.screens.slice(1), [
      { kind: 'reveal', id: 'm1-s02', panels: ['sun', 'ice'], whenNeeded: 'LO-1' },
      { kind: 'activity', id: 'm1-s04', items: ['CA-1'], whenNeeded: 'LO-2' },
    ]);
  });

  it('holds the items with the numbers that their parts have at home', () => {
    const [own] = r1.lessons;
    const [home] = content.course.units.find(({ id }) => id === 'm1')?.lessons ?? [];
    assert.ok(own && home);
    assert.deepEqual(Object.keys(own.items).sort(), ['CA-1', 'q-1', 'q-2', 'q-3', 'q-4']);
    assert.deepEqual(own.items, Object.fromEntries(Object.entries(own.items).map(([id]) => [id, home.items[id]])));
  });

  it('numbers items and screens in a lock file of its own', () => {
    const lock = content.locks['r1'];
    assert.deepEqual(Object.keys(lock?.items ?? {}).sort(), ['CA-1', 'q-1', 'q-2', 'q-3', 'q-4']);
    assert.deepEqual(Object.keys(lock?.screens ?? {}), ['r1-s01', 'm1-s02', 'm1-s04']);
    assert.deepEqual(Object.keys(lock?.screens['m1-s02']?.parts ?? {}), ['sun', 'ice']);
  });

  it('is no part of the whole course, when it stands alone', () => {
    assert.equal(r1.standalone, true);
    const whole = content.course.units.find(({ id }) => id === content.course.id);
    assert.deepEqual(whole?.lessons.map(({ id }) => id), ['m1', 'm2']);
  });
});
