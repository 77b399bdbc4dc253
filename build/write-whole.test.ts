import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeWhole } from './write-whole.js';

describe('files written whole', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

  it('replace those before them and leave nothing else behind', async () => {
    await writeFile(join(folder, 'a.zip'), 'old');
    await writeWhole(folder, [file('a.zip', 'new'), file('b.zip', 'new')]);
    assert.deepEqual((await readdir(folder)).sort(), ['a.zip', 'b.zip']);
    assert.equal(await readFile(join(folder, 'a.zip'), 'utf8'), 'new');
  });

  it('make the folder that they go into', async () => {
    await writeWhole(join(folder, 'new/one'), [file('a.zip', 'new')]);
    assert.deepEqual(await readdir(join(folder, 'new/one')), ['a.zip']);
  });

  it('leave the old ones untouched when one of the new cannot be written', async () => {
    await writeFile(join(folder, 'a.zip'), 'old');
    await assert.rejects(writeWhole(folder, [file('a.zip', 'new'), file('no-such-folder/b.zip', 'new')]));
    assert.deepEqual(await readdir(folder), ['a.zip']);
    assert.equal(await readFile(join(folder, 'a.zip'), 'utf8'), 'old');
  });

  it('leave no half-written file behind when one cannot take its place', async () => {
    await mkdir(join(folder, 'a.zip/full'), { recursive: true });
    await assert.rejects(writeWhole(folder, [file('a.zip', 'new')]));
    assert.deepEqual(await readdir(folder), ['a.zip']);
  });
});
