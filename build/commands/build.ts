import { join, relative } from 'node:path';
import { defineCommand } from 'citty';
import { buildPackages } from '../build-packages.js';
import { writeLocks } from '../content/lock-file.js';
import { overfullMessage } from '../overfull.js';
import { encoded } from '../page-parts.js';
import { fromRoot } from '../project.js';
import { firstScreenGzip } from '../sizes.js';
import { reviewSheet } from '../translation/review/review-sheet.js';
import { writeTranslation } from '../translation/translation.js';
import { writeWhole } from '../write-whole.js';
import { modulesFolder, readModules, staleMessage } from './read-modules.js';
import { selectedLanguages, selectedParcels, selectedStandards, selectionArgs, type Selection } from './selection.js';
import { table } from './table.js';
import { refuseUnknown } from './usage-error.js';

const buildArgs = {
  ...selectionArgs,
  release: { type: 'boolean', description: 'Refuse to build while a translation is older than its original' },
} as const;

export const buildCommand = defineCommand({
  meta: { name: 'build', description: 'Writes the zips for an LMS into dist/' },
  args: buildArgs,
  async run({ args }) {
    refuseUnknown(args, buildArgs);
    return build(args);
  },
});

/**
 * @returns the exit code: 1 when the content has mistakes or is too large, code has to be made anew, or a release is asked for and a translation is
 *   older than its original; then no zip is written
 * @throws UsageError if the course has no such module or language
 */
export async function build({ release, ...selection }: Selection & { readonly release?: boolean | undefined }): Promise<number> {
  const read = await readModules();
  if (!read) return 1;
  // The scripts are built from this code, and this program runs on it.
  const unmade = read.made.filter(({ changed }) => changed);
  for (const { file } of unmade) console.error(`${file} is older than the words that it is made of: run "npm run check" first.`);
  if (unmade.length > 0) return 1;
  if (release && read.stale.length > 0) {
    console.error(staleMessage(read.stale.length));
    return 1;
  }
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
  await writeTranslation(modulesFolder, read.translation.files);
  const dist = fromRoot('dist');
  const sheet = reviewSheet(read.tree, read.translation, read.content);
  await writeWhole(join(dist, 'review'), sheet.map(({ name, text }) => ({ name, bytes: encoded(text) })));
  await writeWhole(dist, packages.map(({ name, zip }) => ({ name, bytes: zip })));
  const rows = packages.map((made) => [
    `${relative(process.cwd(), dist)}/${made.name}`,
    made.zip.length,
    made.files.length,
    (firstScreenGzip(made) / 1000).toFixed(1),
    `${made.suspendData.most} of ${made.suspendData.limit ?? 'any'}`,
  ]);
  console.log(`\nTo review: ${relative(process.cwd(), dist)}/review/index.html`);
  console.log(`\n${table(['file', 'bytes', 'files', 'first screen, gzip kB', 'saved state, characters'], rows)}`);
  return 0;
}
