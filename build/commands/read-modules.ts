import { formatProblem, type ContentProblem } from '../content/problem.js';
import { readContentIn, type ReadResult } from '../content/read-content.js';
import { readTree, type Tree } from '../content/tree.js';
import { fromRoot } from '../project.js';
import { parityProblems } from '../translation/parity.js';
import { courseLanguages } from '../translation/read-strings.js';
import { staleTexts, translationIn, type Translation } from '../translation/translation.js';
import { madeWords, type MadeFile } from '../words/made-words.js';
import { useWordFiles } from '../words/word-files.js';

export const modulesFolder = fromRoot('modules');

/** What is in `modules/`. The caller writes what changed of its locks and status files, once it has used the content. */
export interface ReadModules extends Extract<ReadResult, { kind: 'read' }> {
  readonly tree: Tree;
  readonly translation: Translation;
  /** Code that is made of the interface's words. What changed of it is to be written before anything is built. */
  readonly made: readonly MadeFile[];
  /** Translations that have fallen behind: told as warnings, and no release is made with them. */
  readonly stale: readonly ContentProblem[];
}

/** `undefined` when there are mistakes, after all of them were told. Warnings are told, too. */
export async function readModules(): Promise<ReadModules | undefined> {
  const tree = await readTree(modulesFolder);
  if (!tree) throw new Error(`no folder ${modulesFolder}`);
  // Dates and names in the content are written with them.
  const wordProblems = useWordFiles(tree, courseLanguages(tree));
  if (wordProblems.length > 0) {
    tellProblems(wordProblems);
    return undefined;
  }
  const result = readContentIn(tree, new Date());
  if (result.kind === 'problems') {
    tellProblems(result.problems);
    return undefined;
  }
  // Only of what can be read: a screen that is missing in one language is not also built otherwise.
  const translation = translationIn(tree);
  const problems = [...translation.problems, ...parityProblems(tree, translation)];
  if (problems.length > 0) {
    tellProblems(problems);
    return undefined;
  }
  const stale = staleTexts(translation);
  for (const warning of [...result.warnings, ...stale]) console.error(`Warning: modules/${formatProblem(warning)}`);
  return { ...result, tree, translation, made: await madeWords(tree, courseLanguages(tree)), stale };
}

/** Each with its place, and how many there are. */
export function tellProblems(problems: readonly ContentProblem[]): void {
  for (const problem of problems) console.error(`modules/${formatProblem(problem)}`);
  console.error(`\n${problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`} in modules/. Nothing was written.`);
}

/** Why nothing is released. */
export function staleMessage(count: number): string {
  return `${count === 1 ? 'One translation is' : `${count} translations are`} older than the original: bring them up to date before a release.`;
}
