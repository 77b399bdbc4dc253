import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Built, BuiltPackage } from './build-packages.js';
import { budgets } from './budgets.js';
import { firstScreenGzip, isOver, sizesOf } from './sizes.js';

describe('sizes', () => {
  it('are within the budget up to the last byte and request', () => {
    assert.deepEqual(over(built({ script: 40_000, requests: 3, zip: 300_000 })), []);
  });

  it('are over it with one more', () => {
    // Seven random bits in each byte: gzip takes off the eighth, so this is about 70 000 bytes.
    assert.deepEqual(over(built({ script: 80_000, requests: 3, zip: 300_000 })), ['player for SCORM 1.2, gzip']);
    assert.deepEqual(over(built({ script: 1, requests: 4, zip: 300_000 })), ['first screen of m1-scorm12.zip']);
    assert.deepEqual(over(built({ script: 1, requests: 3, zip: 300_001 })), ['m1-scorm12.zip']);
    // Two thirds of 4096 are 2730.7.
    assert.deepEqual(over(built({ script: 1, requests: 3, zip: 1, state: 2731 })), ['saved state in m1-scorm12.zip']);
  });

  it('have the limits that were agreed', () => {
    assert.deepEqual(budgets, {
      script: { scorm12: 57_000, 'scorm2004-3': 56_700, 'scorm2004-4': 56_700, xapi: 63_000, cmi5: 65_000, web: 54_900 },
      firstScreenRequests: 3,
      suspendData: 2 / 3,
      zip: { m1: 300_000 },
    });
  });

  it('count on the first screen only what it loads, and of several pages the one that loads most', () => {
    const [made] = built({ script: 1, requests: 1, zip: 1 }).packages;
    const files = [
      { name: '0', bytes: randomBytes(1000) },
      { name: '1', bytes: randomBytes(500) },
      { name: 'later', bytes: randomBytes(9000) },
    ];
    const size = firstScreenGzip({ ...made!, files, firstScreens: [['0'], ['1']] });
    assert.ok(size >= 1000 && size < 1100, String(size));
  });
});

function over(of: Built): string[] {
  return sizesOf(of).filter(isOver).map((size) => size.of);
}

function built(size: { script: number; requests: number; zip: number; state?: number }): Built {
  const made: BuiltPackage = {
    parcel: 'm1',
    standard: 'scorm12',
    name: 'm1-scorm12.zip',
    files: [],
    firstScreens: [[], Array.from({ length: size.requests }, (_, at) => String(at))],
    suspendData: { most: size.state ?? 2730, limit: 4096 },
    zip: new Uint8Array(size.zip),
  };
  // Below 128 a character is one byte.
  const code = Array.from(randomBytes(size.script), (byte) => String.fromCharCode(byte & 0x7f)).join('');
  return { players: { scorm12: { code, screens: '', licences: '' } }, packages: [made] };
}
