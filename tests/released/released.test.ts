import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readContent } from '../../build/content/read-content.js';
import { fromRoot } from '../../build/project.js';
import type { Content, UnitContent } from '../../src/model/content.js';
import { findScreen } from '../../src/model/course.js';
import type { Lock, LockedId } from '../../src/model/shape.js';
import { decodeState, encodeState } from '../../src/session/codec/state-code.js';
import { fitState } from '../../src/session/fit.js';
import type { Frozen } from './frozen.js';
import { packaged } from './stories.js';

const released = fromRoot('tests/released');
const versions = readdirSync(released, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

let content: Content;

before(async () => {
  const result = await readContent(fromRoot('modules'));
  assert.ok(result.kind === 'read');
  content = result.content;
});

it('at least one version has been kept', () => assert.ok(versions.length > 0));

for (const version of versions) {
  const files = readdirSync(join(released, version));

  describe(`version ${version}`, () => {
    for (const file of files.filter((name) => name.endsWith('.states.json'))) {
      const unit = file.replace('.states.json', '');

      it(`wrote suspend data of ${unit} that today’s package reads as it was meant`, () => {
        for (const { code, state } of read<readonly Frozen[]>(version, file)) {
          assert.deepEqual(decodeState(partOf(unit), code), { kind: 'state', state: { ...state, log: [], shownAt: 0 } });
        }
      });

      it(`left learners of ${unit} with a state that today’s content goes on from, results kept`, () => {
        const today = partOf(unit);
        for (const { state } of read<readonly Frozen[]>(version, file)) {
          const fitted = fitState(today, { ...state, log: [], shownAt: 0 });
          const again = decodeState(today, encodeState(today, fitted));
          assert.deepEqual(again, { kind: 'state', state: fitted });
          for (const [id, { attempt }] of Object.entries(state.screens)) {
            if (findScreen(today.unit, id)) assert.deepEqual(fitted.screens[id]?.attempt?.best, attempt?.best);
          }
        }
      });
    }

    for (const file of files.filter((name) => name.endsWith('.ids.lock.json'))) {
      const lesson = file.replace('.ids.lock.json', '');

      it(`gave numbers in ${lesson} that still mean the same`, () => {
        const lock = content.locks[lesson];
        assert.ok(lock, `modules/${lesson} is gone`);
        const before = read<Lock>(version, file);
        expectKept(before.screens, lock.screens);
        expectKept(before.items, lock.items);
        for (const [id, item] of Object.entries(before.items)) {
          assert.equal(lock.items[id]?.kind, item.kind, id);
          expectKept(item.parts, lock.items[id]?.parts);
          expectKept(item.places, lock.items[id]?.places);
        }
        for (const [id, screen] of Object.entries(before.screens)) expectKept(screen.parts, lock.screens[id]?.parts);
      });
    }
  });
}

function partOf(id: string): UnitContent {
  const unit = content.course.units.find((candidate) => candidate.id === id);
  assert.ok(unit, `no unit ${id}`);
  return packaged(content, unit);
}

function expectKept(before: Readonly<Record<string, LockedId>>, now: Readonly<Record<string, LockedId>> = {}): void {
  for (const [id, { number, since }] of Object.entries(before)) {
    assert.deepEqual([now[id]?.number, now[id]?.since], [number, since], id);
  }
}

function read<Form>(version: string, file: string): Form {
  return JSON.parse(readFileSync(join(released, version, file), 'utf8')) as Form; // written by freeze.ts, and never again
}
