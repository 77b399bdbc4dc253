import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { defineCommand } from 'citty';
import type { Language } from '../../src/model/text.js';
import { formatProblem, type ContentProblem } from '../content/problem.js';
import { readContentIn } from '../content/read-content.js';
import { replaceFiles } from '../content/replace-files.js';
import { readTree, type Tree } from '../content/tree.js';
import { fromRoot } from '../project.js';
import { courseLanguages } from '../translation/read-strings.js';
import { translationIn, type Translation } from '../translation/translation.js';
import { importXliff } from '../translation/xliff/import.js';
import { readXliff, type ReadXliff } from '../translation/xliff/read.js';
import { isFor } from '../translation/author-string.js';
import { WORDS } from '../translation/words/word-file.js';
import { SHARED, writeXliff } from '../translation/xliff/write.js';
import { madeWords } from '../words/made-words.js';
import { readWordFiles } from '../words/word-files.js';
import { modulesFolder } from './read-modules.js';
import { refuseUnknown, UsageError } from './usage-error.js';

const xliffArgs = {
  action: { type: 'positional', valueHint: 'export|import', required: false, description: 'Write texts for translators, or take back what they translated' },
  file: { type: 'positional', valueHint: 'file', required: false, description: 'Which file to import' },
  language: { type: 'string', valueHint: 'tag', description: 'Export for this language (Default: the course’s second)' },
  module: { type: 'string', valueHint: 'ids', description: `Export these modules only, such as m1 or m1,m2; ${SHARED} is what they all share, ${WORDS} the interface` },
  out: { type: 'string', valueHint: 'file', description: 'Where to write the export (Default: dist/xliff/<language>.xlf)' },
} as const;

export const xliffCommand = defineCommand({
  meta: { name: 'xliff', description: 'Hands all texts to translators as XLIFF 2, and takes translations back into modules/' },
  args: xliffArgs,
  async run({ args }) {
    // The first two words are the action and the file.
    refuseUnknown({ ...args, _: args._.slice(2) }, xliffArgs);
    if (args.action === 'export') {
      if (args.file !== undefined) throw new UsageError(`"${args.file}" is not an option: --out says where to write.`);
      return exportTexts(args);
    }
    if (args.action === 'import') return importTexts(args.file, args);
    throw new UsageError(args.action === undefined ? 'Say export or import.' : `There is no "${args.action}": say export or import.`);
  },
});

interface Options {
  readonly language?: string | undefined;
  readonly module?: string | undefined;
  readonly out?: string | undefined;
}

async function exportTexts({ language, module, out }: Options): Promise<number> {
  const translation = translationIn(await modules());
  const to = targetOf(translation, language);
  const only = module?.split(',').map((id) => id.trim());
  const known = translation.parts.map((part) => part ?? SHARED);
  for (const id of only ?? []) if (!known.includes(id)) throw new UsageError(`There is no module "${id}". It is one of: ${known.join(', ')}.`);
  if (translation.problems.length > 0) return refuse(translation.problems);
  const path = out === undefined ? fromRoot(`dist/xliff/${to}.xlf`) : resolve(out);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, writeXliff(translation, to, only));
  const own = translation.strings.filter((string) => isFor(string, to) && (only?.includes(string.module ?? SHARED) ?? true));
  const done = own.filter((string) => string.texts[to] !== undefined).length;
  console.log(`${relative(process.cwd(), path)}: ${own.length} texts, ${done} of them with a translation into ${to}`);
  return 0;
}

async function importTexts(file: string | undefined, options: Options): Promise<number> {
  if (file === undefined) throw new UsageError('Say which file to import: npm run xliff -- import cy.xlf');
  for (const name of ['language', 'module', 'out'] as const) {
    if (options[name] !== undefined) throw new UsageError(`There is no option --${name} for an import: the file says what it holds.`);
  }
  const xliff = await readOrTell(file);
  if (!xliff) return 1;
  const before = await modules();
  const result = importXliff(before, translationIn(before), xliff);
  if (result.kind === 'problems') {
    for (const { line, path, found, wanted } of result.problems) console.error(`${file}:${line} ${path}: ${found}, ${wanted}`);
    return nothingWritten(result.problems.length);
  }
  const worse = newProblems(before, result.tree);
  if (worse.length > 0) return refuse(worse);
  await replaceFiles(modulesFolder, result.files);
  const made = (await madeWords(result.tree, courseLanguages(result.tree))).filter(({ changed }) => changed);
  await replaceFiles(fromRoot('.'), made);
  for (const written of [...result.files.map((each) => `modules/${each.file}`), ...made.map((each) => each.file)]) console.log(`${written} was written`);
  console.log(`${result.changed} texts say something else, ${result.reviewed} became reviewed.`);
  return 0;
}

/** What the check would tell of afterwards and not before. A course that waits for a translation has mistakes already. */
function newProblems(before: Tree, after: Tree): readonly ContentProblem[] {
  const [old, now] = [before, after].map((tree): readonly ContentProblem[] => {
    const read = readContentIn(tree, new Date());
    return [...readWordFiles(tree, courseLanguages(tree)).problems, ...(read.kind === 'problems' ? read.problems : [])];
  });
  const known = new Set(old?.map(withoutPlace));
  return (now ?? []).filter((problem) => !known.has(withoutPlace(problem)));
}

function withoutPlace({ file, path, found, wanted }: ContentProblem): string {
  return JSON.stringify([file, path, found, wanted]);
}

async function readOrTell(file: string): Promise<ReadXliff | undefined> {
  try {
    return readXliff(await readFile(file));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    nothingWritten(1);
    return undefined;
  }
}

function targetOf({ languages }: Translation, wanted: string | undefined): Language {
  const [from = '', ...targets] = languages;
  const target = wanted ?? targets[0];
  if (target !== undefined && targets.includes(target)) return target;
  throw new UsageError(target === undefined ? `The course is in ${from} alone.` : `The course is not translated into "${target}". It is one of: ${targets.join(', ')}; course.yaml lists them.`);
}

async function modules(): Promise<Tree> {
  const tree = await readTree(modulesFolder);
  if (!tree) throw new Error(`no folder ${modulesFolder}`);
  return tree;
}

function refuse(problems: readonly ContentProblem[]): number {
  for (const problem of problems) console.error(`modules/${formatProblem(problem)}`);
  return nothingWritten(problems.length);
}

function nothingWritten(count: number): number {
  console.error(`\n${count === 1 ? 'One mistake' : `${count} mistakes`}. Nothing was written.`);
  return 1;
}
