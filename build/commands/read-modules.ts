import { formatProblem } from '../content/problem.js';
import { readContent, type ReadResult } from '../content/read-content.js';
import { fromRoot } from '../project.js';

export const modulesFolder = fromRoot('modules');

/** What is in `modules/`; `undefined` when there are mistakes, after all of them were told. */
export async function readModules(): Promise<Extract<ReadResult, { kind: 'read' }> | undefined> {
  const result = await readContent(modulesFolder);
  if (result.kind === 'read') return result;
  const { problems } = result;
  for (const problem of problems) console.error(`modules/${formatProblem(problem)}`);
  console.error(`\n${problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`} in modules/. Nothing was written.`);
  return undefined;
}
