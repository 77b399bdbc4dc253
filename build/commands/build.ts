import { relative } from 'node:path';
import { defineCommand } from 'citty';
import { buildPackages } from '../build-packages.js';
import { writeLocks } from '../content/lock-file.js';
import { overfullMessage } from '../overfull.js';
import { fromRoot } from '../project.js';
import { firstScreenGzip } from '../sizes.js';
import { writeWhole } from '../write-whole.js';
import { modulesFolder, readModules } from './read-modules.js';
import { selectedLanguages, selectedParcels, selectedStandards, selectionArgs, type Selection } from './selection.js';
import { table } from './table.js';
import { refuseUnknown } from './usage-error.js';

export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Writes the zips for an LMS into dist/' },
  args: selectionArgs,
  async run({ args }) {
    refuseUnknown(args, selectionArgs);
    return build(args);
  },
});

/**
 * @returns the exit code: 1 when the content has mistakes or is too large; then no zip is written
 * @throws UsageError if the course has no such module or language
 */
export async function build(selection: Selection): Promise<number> {
  const read = await readModules();
  if (!read) return 1;
  const { locks } = read;
  const content = selectedLanguages(read.content, selection.language);
  const forStandards = selectedStandards(selection.standard);
  const parcels = selectedParcels(content.course, selection.module, forStandards);
  const { packages } = await buildPackages(content, modulesFolder, parcels, forStandards, (line) =>
    console.log(line),
  );
  const overfull = packages.flatMap(overfullMessage);
  for (const message of overfull) console.error(message);
  if (overfull.length > 0) return 1;
  // First the numbers that the packages rely on: a package without them could never be built alike again.
  await writeLocks(modulesFolder, locks);
  const dist = fromRoot('dist');
  await writeWhole(dist, packages.map(({ name, zip }) => ({ name, bytes: zip })));
  const rows = packages.map((made) => [
    `${relative(process.cwd(), dist)}/${made.name}`,
    made.zip.length,
    made.files.length,
    (firstScreenGzip(made) / 1000).toFixed(1),
    `${made.suspendData.most} of ${made.suspendData.limit ?? 'any'}`,
  ]);
  console.log(`\n${table(['file', 'bytes', 'files', 'first screen, gzip kB', 'saved state, characters'], rows)}`);
  return 0;
}
