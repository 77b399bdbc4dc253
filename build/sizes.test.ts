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
    // Seven eighths of 70 000 are 61 250.
    assert.deepEqual(over(built({ script: 1, requests: 3, zip: 1, first: 70_000 })), ['first screen of m1-scorm12.zip, gzip']);
    // Two thirds of 4096 are 2730.7.
    assert.deepEqual(over(built({ script: 1, requests: 3, zip: 1, state: 2731 })), ['saved state in m1-scorm12.zip']);
  });

  it('have the limits that were agreed', () => {
    assert.deepEqual(budgets, {
      script: { scorm12: 55_000, 'scorm2004-3': 54_800, 'scorm2004-4': 54_800, xapi: 60_900, cmi5: 62_800, web: 52_950 },
      firstScreenRequests: 3,
      firstScreen: 60_000,
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

function built(size: { script: number; requests: number; zip: number; first?: number; state?: number }): Built {
  const made: BuiltPackage = {
    parcel: 'm1',
    standard: 'scorm12',
    name: 'm1-scorm12.zip',
    files: [{ name: '0', bytes: randomText(size.first ?? 1) }],
    firstScreens: [[], Array.from({ length: size.requests }, (_, at) => String(at))],
    suspendData: { most: size.state ?? 2730, limit: 4096 },
    zip: new Uint8Array(size.zip),
  };
  const code = new TextDecoder().decode(randomText(size.script));
  return { players: { scorm12: { code, screens: '', licences: '' } }, packages: [made] };
}

/** Characters below 128, each of which is one byte. */
function randomText(length: number): Uint8Array {
  return randomBytes(length).map((byte) => byte & 0x7f);
}
