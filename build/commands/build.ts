import { relative } from 'node:path';
import { defineCommand } from 'citty';
import { buildPackages } from '../build-packages.js';
import { writeLocks } from '../content/lock-file.js';
import { fromRoot } from '../project.js';
import { firstScreenGzip } from '../sizes.js';
import { writeWhole } from '../write-whole.js';
import { modulesFolder, readModules } from './read-modules.js';
import { selectedStandards, selectedUnits, selectionArgs } from './selection.js';
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
 * @returns the exit code: 1 when the content has mistakes; then no zip is written
 * @throws UsageError if the course has no such module
 */
export async function build(selection: { readonly standard?: string | undefined; readonly module?: string | undefined }): Promise<number> {
  const read = await readModules();
  if (!read) return 1;
  const { content, locks } = read;
  const units = selectedUnits(content.course, selection.module);
  const { packages } = await buildPackages(content, modulesFolder, units, selectedStandards(selection.standard), (line) =>
    console.log(line),
  );
  // First the numbers that the packages rely on: a package without them could never be built alike again.
  await writeLocks(modulesFolder, locks);
  const dist = fromRoot('dist');
  await writeWhole(dist, packages.map(({ name, zip }) => ({ name, bytes: zip })));
  const rows = packages.map((made) => [
    `${relative(process.cwd(), dist)}/${made.name}`,
    made.zip.length,
    made.files.length,
    (firstScreenGzip(made) / 1000).toFixed(1),
  ]);
  console.log(`\n${table(['file', 'bytes', 'files', 'first screen, gzip kB'], rows)}`);
  return 0;
}
