import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from '../../../build/build-packages.js';
import { readContent } from '../../../build/content/read-content.js';
import { parcelsOf } from '../../../build/parcel.js';
import { standards, type StandardId } from '../../../build/standards.js';
import { writeWhole } from '../../../build/write-whole.js';
import { withEdits, type Edit } from '../../support/broken-modules.js';
import type { Packed } from './on-stage.js';

/**
 * Real packages of the small course of the tests, changed.
 *
 * @param name - of the parcel to pack
 */
export async function packedModules(edits: readonly Edit[], name: string, standard: StandardId): Promise<Packed> {
  return withEdits(edits, (folder) => packedFolder(folder, [name], [standard]));
}

/**
 * Real packages of a modules folder.
 *
 * @param names - of the parcels to pack
 */
export async function packedFolder(folder: string, names: readonly string[], ids: readonly StandardId[]): Promise<Packed> {
  const dist = await mkdtemp(join(tmpdir(), 'packed-'));
  const read = await readContent(folder);
  assert.ok(read.kind === 'read', JSON.stringify(read));
  const { content } = read;
  const parcels = parcelsOf(content.course).filter((parcel) => names.includes(parcel.name));
  const { packages } = await buildPackages(content, folder, parcels, standards.filter(({ id }) => ids.includes(id)), () => undefined);
  await writeWhole(dist, packages.map((made) => ({ name: made.name, bytes: made.zip })));
  return { content, dist, done: () => rm(dist, { recursive: true }) };
}
