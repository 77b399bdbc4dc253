import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { isWholeCourse } from '../../src/model/course.js';
import type { Language } from '../../src/model/text.js';
import { writeLocks } from '../content/lock-file.js';
import { replaceFiles } from '../content/replace-files.js';
import { editorSchemas, writeSchemas } from '../content/schema-files.js';
import { fromRoot } from '../project.js';
import { measureQuality } from '../quality/quality.js';
import { reportText } from '../quality/report-text.js';
import { writeTranslation } from '../translation/translation.js';
import { modulesFolder, readModules, staleMessage, tellProblems, type ReadModules } from './read-modules.js';
import { refuseUnknown, UsageError } from './usage-error.js';

/** Where npm's packages keep what they can find again. */
const cacheFolder = fromRoot('node_modules/.cache/care-course');

const checkArgs = {
  report: { type: 'boolean', description: 'Print how the course reads, what its objectives get and how its answers lie' },
  json: { type: 'boolean', description: 'With --report: print it for a machine, mistakes and all, and write nothing' },
  frozen: { type: 'boolean', description: 'Write nothing, and fail when a lock file or an editor schema is out of date' },
} as const;

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Reads modules/, tells every mistake, and brings lock files and editor schemas up to date' },
  args: checkArgs,
  async run({ args }) {
    refuseUnknown(args, checkArgs);
    if (args.json && !args.report) throw new UsageError('--json goes with --report.');
    const read = await readModules();
    if (!read) return 1;
    const quality = await measureQuality(read, cacheFolder);
    if (args.json) {
      // Problems are part of it.
      console.log(JSON.stringify(quality, undefined, 2));
      return quality.problems.length > 0 ? 1 : 0;
    }
    if (args.report) console.log(`${reportText(quality)}\n`);
    if (quality.problems.length > 0) {
      tellProblems(quality.problems);
      return 1;
    }
    const { course } = read.content;
    if (args.frozen) return frozen(read);
    await writeLocks(modulesFolder, read.locks);
    await writeTranslation(modulesFolder, read.translation.files);
    await writeSchemas(modulesFolder, course.languages);
    await replaceFiles(fromRoot('.'), read.made.filter(({ changed }) => changed));
    for (const { file } of changedIn(read)) console.log(`${file} was updated: commit it`);
    const modules = course.units.filter((unit) => !isWholeCourse(course, unit)).length;
    console.log(`No mistakes in ${modules === 1 ? 'one module' : `${modules} modules`}.`);
    return 0;
  },
});

/** @returns the exit code: 1 when running the check without `--frozen` would change a file, or a translation has fallen behind */
async function frozen(read: ReadModules): Promise<number> {
  const { stale, content } = read;
  const outdated = [...changedIn(read).map(({ file }) => file), ...(await staleSchemas(content.course.languages))];
  for (const file of outdated) console.error(`${file} is out of date: run "npm run check" and commit it`);
  if (stale.length > 0) console.error(staleMessage(stale.length));
  if (outdated.length + stale.length > 0) return 1;
  console.log('No mistakes, and nothing is out of date.');
  return 0;
}

/** Files that the check keeps up to date, but for editor schemas; named from the project's root. */
function changedIn({ locks, translation, made }: ReadModules): readonly { readonly file: string }[] {
  const inModules = [...locks, ...translation.files].filter(({ changed }) => changed).map(({ file }) => ({ file: `modules/${file}` }));
  return [...inModules, ...made.filter(({ changed }) => changed)];
}

async function staleSchemas(languages: readonly Language[]): Promise<readonly string[]> {
  const schemas = await Promise.all(
    Object.entries(editorSchemas(languages)).map(async ([name, json]) => {
      const there = await readFile(join(modulesFolder, '.schema', name), 'utf8').catch(() => '');
      // A checkout may have turned its line breaks into those of its system.
      return there.replaceAll('\r\n', '\n') === json ? [] : [`modules/.schema/${name}`];
    }),
  );
  return schemas.flat();
}
