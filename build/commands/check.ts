import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { isWholeCourse } from '../../src/model/course.js';
import type { Language } from '../../src/model/text.js';
import { writeLocks, type LockChange } from '../content/lock-file.js';
import { editorSchemas, writeSchemas } from '../content/schema-files.js';
import { modulesFolder, readModules } from './read-modules.js';
import { refuseUnknown } from './usage-error.js';

const checkArgs = {
  frozen: { type: 'boolean', description: 'Write nothing, and fail when a lock file or an editor schema is out of date' },
} as const;

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Reads modules/, tells every mistake, and brings lock files and editor schemas up to date' },
  args: checkArgs,
  async run({ args }) {
    refuseUnknown(args, checkArgs);
    const read = await readModules();
    if (!read) return 1;
    const { course } = read.content;
    if (args.frozen) return frozen(read.locks, course.languages);
    await writeLocks(modulesFolder, read.locks);
    await writeSchemas(modulesFolder, course.languages);
    for (const { file } of read.locks.filter(({ changed }) => changed)) console.log(`modules/${file} was updated: commit it`);
    const modules = course.units.filter((unit) => !isWholeCourse(course, unit)).length;
    console.log(`No mistakes in ${modules === 1 ? 'one module' : `${modules} modules`}.`);
    return 0;
  },
});

/** @returns the exit code: 1 when running the check without `--frozen` would change a file */
async function frozen(locks: readonly LockChange[], languages: readonly Language[]): Promise<number> {
  const stale = [
    ...locks.filter(({ changed }) => changed).map(({ file }) => file),
    ...(await staleSchemas(languages)),
  ];
  for (const file of stale) console.error(`modules/${file} is out of date: run "npm run check" and commit it`);
  if (stale.length > 0) return 1;
  console.log('No mistakes, and nothing is out of date.');
  return 0;
}

async function staleSchemas(languages: readonly Language[]): Promise<readonly string[]> {
  const schemas = await Promise.all(
    Object.entries(editorSchemas(languages)).map(async ([name, json]) => {
      const there = await readFile(join(modulesFolder, '.schema', name), 'utf8').catch(() => '');
      // A checkout may have turned its line breaks into those of its system.
      return there.replaceAll('\r\n', '\n') === json ? [] : [`.schema/${name}`];
    }),
  );
  return schemas.flat();
}
