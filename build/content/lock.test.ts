import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ItemKind } from '../../src/model/item.js';
import type { Lock, LockedId } from '../../src/model/shape.js';
import { readLock } from './lock-file.js';
import { allocate, formatLock, type NamedModule } from './lock.js';
import { Source } from './source.js';

const item = (id: string, parts: readonly string[], kind: ItemKind = 'single-choice', places: readonly string[] = []) => ({ id, kind, parts, places });
const named = (...items: NamedModule['items']): NamedModule => ({ screens: [{ id: 's1', parts: ['p1'] }], items });

describe('numbers of ids', () => {
  const first = allocate(undefined, named(item('q-1', ['a', 'b']), item('q-2', ['a']))).lock;

  it('count from 0 in the author’s order when there is no lock yet', () => {
    assert.deepEqual(first, {
      revision: 1,
      screens: { s1: { number: 0, since: 1, parts: { p1: { number: 0, since: 1 } } } },
      items: {
        'q-1': { number: 0, since: 1, kind: 'single-choice', parts: { a: { number: 0, since: 1 }, b: { number: 1, since: 1 } }, places: {} },
        'q-2': { number: 1, since: 1, kind: 'single-choice', parts: { a: { number: 0, since: 1 } }, places: {} },
      },
    });
  });

  it('stay, revision and all, when nothing but the order changed', () => {
    assert.deepEqual(allocate(first, named(item('q-2', ['a']), item('q-1', ['b', 'a']))).lock, first);
  });

  it('of an added option follow the highest, with the revision that added it', () => {
    const { lock } = allocate(first, named(item('q-1', ['c', 'a', 'b']), item('q-2', ['a'])));
    assert.equal(lock.revision, 2);
    assert.deepEqual(lock.items['q-1']?.parts['c'], { number: 2, since: 2 });
    assert.deepEqual(lock.items['q-2'], first.items['q-2']);
  });

  it('of what is gone are kept and not given to what is new', () => {
    const { lock } = allocate(first, named(item('q-1', ['a', 'c']), item('q-3', [])));
    assert.equal(lock.revision, 2);
    assert.deepEqual(lock.items['q-1']?.parts, {
      a: { number: 0, since: 1 },
      b: { number: 1, since: 1, retired: true },
      c: { number: 2, since: 2 },
    });
    assert.deepEqual([lock.items['q-2']?.number, lock.items['q-2']?.retired, lock.items['q-3']?.number], [1, true, 2]);
  });

  it('come back with what was gone, in a revision of its own', () => {
    const gone = allocate(first, named(item('q-1', ['a'])));
    const back = allocate(gone.lock, named(item('q-1', ['a', 'b']), item('q-2', ['a'])));
    assert.equal(back.lock.revision, 3);
    assert.deepEqual({ ...back.lock, revision: 1 }, first);
  });

  it('are refused to an item of another kind, retired or not', () => {
    const refusal = { kind: 'kind-changed', item: 'q-1', was: 'single-choice' };
    assert.deepEqual(allocate(first, named(item('q-1', ['a'], 'matching'))).refusals, [refusal]);
    const gone = allocate(first, named()).lock;
    assert.deepEqual(allocate(gone, named(item('q-1', ['a'], 'true-false'))).refusals, [refusal]);
  });

  it('reach 36 parts and no more, those gone counted', () => {
    const parts = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${from + index}`);
    const full = allocate(undefined, named(item('q-1', parts(36), 'matching', parts(36, 100))));
    assert.deepEqual(full.refusals, []);
    const over = allocate(full.lock, named(item('q-1', parts(1, 40), 'matching', parts(36, 100))));
    assert.deepEqual(over.refusals, [{ kind: 'too-many', owner: 'q-1', of: 'items', used: 37 }]);
    const places = allocate(undefined, named(item('q-1', [], 'matching', parts(37))));
    assert.deepEqual(places.refusals, [{ kind: 'too-many', owner: 'q-1', of: 'items', used: 37 }]);
  });

  it('are written with a line for each id', () => {
    assert.equal(
      formatLock(allocate(first, named(item('q-1', ['a']))).lock),
      `{
  "revision": 2,
  "screens": {
    "s1": {
      "number": 0, "since": 1,
      "parts": {
        "p1": { "number": 0, "since": 1 }
      }
    }
  },
  "items": {
    "q-1": {
      "kind": "single-choice", "number": 0, "since": 1,
      "parts": {
        "a": { "number": 0, "since": 1 },
        "b": { "number": 1, "since": 1, "retired": true }
      },
      "places": {}
    },
    "q-2": {
      "kind": "single-choice", "number": 1, "since": 1, "retired": true,
      "parts": {
        "a": { "number": 0, "since": 1 }
      },
      "places": {}
    }
  }
}
`,
    );
  });
});

describe('numbers of ids through any history of a module', () => {
  const ids = (prefix: string) => fc.subarray(['a', 'b', 'c', 'd', 'e'].map((letter) => `${prefix}${letter}`), { minLength: 0 });
  const shuffled = (prefix: string) => ids(prefix).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
  const modules: fc.Arbitrary<NamedModule> = fc.record({
    screens: shuffled('s').chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), parts: shuffled('p') })))),
    items: shuffled('q').chain((some) =>
      fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), kind: fc.constant<ItemKind>('matching'), parts: shuffled('p'), places: shuffled('t') }))),
    ),
  });
  const histories = fc.array(modules, { minLength: 1, maxLength: 8 });

  /** Every id of a lock with its owners' before it. */
  function entries(lock: Lock): ReadonlyMap<string, LockedId> {
    const all = new Map<string, LockedId>();
    const add = (path: string, table: Readonly<Record<string, LockedId>>) => {
      for (const [id, locked] of Object.entries(table)) all.set(`${path}/${id}`, locked);
    };
    add('screens', lock.screens);
    add('items', lock.items);
    for (const [id, { parts }] of Object.entries(lock.screens)) add(`screens/${id}/parts`, parts);
    for (const [id, { parts, places }] of Object.entries(lock.items)) {
      add(`items/${id}/parts`, parts);
      add(`items/${id}/places`, places);
    }
    return all;
  }

  function locksOf(history: readonly NamedModule[]): readonly Lock[] {
    const locks: Lock[] = [];
    for (const each of history) locks.push(allocate(locks.at(-1), each).lock);
    return locks;
  }

  it('never change, and no id is forgotten', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const locks = locksOf(history);
        for (const [index, lock] of locks.entries()) {
          const later = entries(locks[index + 1] ?? lock);
          for (const [id, { number, since }] of entries(lock)) {
            assert.deepEqual([later.get(id)?.number, later.get(id)?.since], [number, since], id);
          }
        }
      }),
    );
  });

  it('are each given once within an owner, from 0 without a gap', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const numbers = new Map<string, number[]>();
        for (const [id, { number }] of entries(locksOf(history).at(-1) ?? assert.fail())) {
          const owner = id.slice(0, id.lastIndexOf('/'));
          numbers.set(owner, [...(numbers.get(owner) ?? []), number]);
        }
        for (const given of numbers.values()) assert.deepEqual(given.sort((a, b) => a - b), given.map((_, index) => index));
      }),
    );
  });

  it('count a revision up by one exactly when the lock differs from the one before', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const locks = locksOf(history);
        for (const [index, lock] of locks.entries()) {
          const before = locks[index - 1];
          if (!before) assert.equal(lock.revision, 1);
          else if (lock.revision === before.revision) assert.deepEqual(lock, before);
          else {
            assert.equal(lock.revision, before.revision + 1);
            assert.notDeepEqual({ ...lock, revision: 0 }, { ...before, revision: 0 });
          }
        }
      }),
    );
  });

  it('have what is in the module active and all else of its kind retired', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const lock = locksOf(history).at(-1) ?? assert.fail();
        const now = history.at(-1) ?? assert.fail();
        const active = Object.entries(lock.items).filter(([, { retired }]) => !retired);
        assert.deepEqual(active.map(([id]) => id).sort(), now.items.map(({ id }) => id).sort());
        for (const { id, parts } of now.items) {
          const kept = Object.entries(lock.items[id]?.parts ?? {}).filter(([, { retired }]) => !retired);
          assert.deepEqual(kept.map(([part]) => part).sort(), [...parts].sort());
        }
      }),
    );
  });

  it('read back from the file as they were written', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const lock = locksOf(history).at(-1) ?? assert.fail();
        const read = readLock(new Source('m1/ids.lock.json', formatLock(lock)), (problem) => assert.fail(JSON.stringify(problem)));
        assert.deepEqual(read, lock);
        assert.deepEqual(JSON.parse(formatLock(lock)), lock);
      }),
      { numRuns: 40 },
    );
  });
});
