import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../build/content/problem.js';
import { readContent } from '../../build/content/read-content.js';
import { fromRoot } from '../../build/project.js';
import { encodeState } from '../../src/session/codec/state-code.js';
import { packaged, stateNumber, STATES } from './stories.js';
import type { Frozen } from './frozen.js';

/*
 * `node --import tsx tests/released/freeze.ts`: keeps what today's version writes, in a folder called
 * after the version in course.yaml. To be run once a version is released, never for one that is there.
 */

const result = await readContent(fromRoot('modules'));
if (result.kind === 'problems') throw new Error(result.problems.map(formatProblem).join('\n'));
const { content } = result;
const folder = fromRoot(`tests/released/${content.course.version}`);
if (existsSync(folder)) throw new Error(`${folder} is there already: a released version is never written again`);
mkdirSync(folder, { recursive: true });
for (const unit of content.course.units) {
  const part = packaged(content, unit);
  const frozen: readonly Frozen[] = Array.from({ length: STATES }, (_, number) => {
    const { log, shownAt, ...state } = stateNumber(part, number);
    return { code: encodeState(part, { ...state, log, shownAt }), state };
  });
  writeFileSync(join(folder, `${unit.id}.states.json`), `${JSON.stringify(frozen, undefined, 1)}\n`);
}
for (const lesson of Object.keys(content.locks)) {
  cpSync(fromRoot(`modules/${lesson}/ids.lock.json`), join(folder, `${lesson}.ids.lock.json`));
}
console.log(`${folder} was written: commit it`);
