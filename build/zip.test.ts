import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { fromRoot } from './project.js';
import { zip } from './zip.js';

describe('a zip', () => {
  const files = ['b.txt', 'a.txt', 'media/ŵ.svg'].map((name) => ({ name, bytes: new TextEncoder().encode(name.repeat(99)) }));

  it('gives back every file as it went in', () => {
    assert.deepEqual(unzipSync(zip(files)), Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  });

  it('is the same bytes whatever the order of the files', () => {
    assert.deepEqual(zip([...files].reverse()), zip(files));
  });

  it('is the same bytes in every time zone', () => {
    const code = `import('./build/zip.ts').then(({ zip }) => process.stdout.write(zip([{ name: 'a', bytes: new Uint8Array(9) }])))`;
    const made = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', code], { cwd: fromRoot(''), env: { ...process.env, TZ } });
    assert.deepEqual(made('Pacific/Auckland'), made('America/Los_Angeles'));
    assert.deepEqual(new Uint8Array(made('UTC')), zip([{ name: 'a', bytes: new Uint8Array(9) }]));
  });

  it('says that its names are UTF-8, where one is not ASCII (bit 11 of the flags)', () => {
    const bytes = Buffer.from(zip([{ name: 'ŵ', bytes: new Uint8Array(1) }]));
    assert.equal(bytes.readUInt16LE(6) & 0x800, 0x800);
  });

  it('does not hold one name twice', () => {
    assert.throws(() => zip([...files, ...files]), /twice/);
  });
});
