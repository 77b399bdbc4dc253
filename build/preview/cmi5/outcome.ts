import type { ScoreReport } from '../attempts/report.js';
import { textOf, type JsonObject } from '../lrs/json.js';
import type { Cmi5Course, MoveOn } from '../packages/package.js';
import { activityOf, at, hasCategory, verbOf } from '../strict/cmi5/words.js';

/** What the statements of one AU come to. */
export interface AuOutcome {
  readonly completion: 'completed' | 'incomplete';
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Of the last passed or failed. */
  readonly score: ScoreReport;
}

/** @param statements - of the registration, in the order in which they were stored */
export function auOutcome(statements: readonly JsonObject[], activityId: string): AuOutcome {
  const said = statements.filter((each) => hasCategory(each, 'cmi5') && activityOf(each) === activityId);
  const judged = said.filter((each) => verbOf(each) === 'passed' || verbOf(each) === 'failed');
  const last = judged.at(-1);
  return {
    completion: said.some((each) => verbOf(each) === 'completed') ? 'completed' : 'incomplete',
    success: last === undefined ? 'unknown' : verbOf(last) === 'passed' ? 'passed' : 'failed',
    score: scoreOf(last),
  };
}

/** cmi5 13.1.4, moveOn. */
export function isSatisfied(moveOn: MoveOn, { completion, success }: AuOutcome): boolean {
  const [completed, passed] = [completion === 'completed', success === 'passed'];
  switch (moveOn) {
    case 'Passed':
      return passed;
    case 'Completed':
      return completed;
    case 'CompletedAndPassed':
      return completed && passed;
    case 'CompletedOrPassed':
      return completed || passed;
    case 'NotApplicable':
      return true;
  }
}

/**
 * Publisher's ids of the blocks, and of the course itself last, whose AUs are all satisfied (9.3.9).
 *
 * @param satisfied - for each AU of the course
 */
export function satisfiedParts({ id, blocks, aus }: Cmi5Course, satisfied: readonly boolean[]): readonly string[] {
  const within = (block: string) => aus.every((au, index) => !au.blocks.includes(block) || satisfied[index]);
  const parts = blocks.filter((block) => within(block.id)).map((block) => block.id);
  return satisfied.every(Boolean) ? [...parts, id] : parts;
}

function scoreOf(statement: JsonObject | undefined): ScoreReport {
  const parts = ['raw', 'min', 'max', 'scaled'].flatMap((name): [string, string][] => {
    const value = at(statement, 'result', 'score', name);
    return typeof value === 'number' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(parts);
}

/** The last duration that any cmi5 defined statement has; empty if none has. */
export function lastDuration(statements: readonly JsonObject[]): string {
  const durations = statements.filter((each) => hasCategory(each, 'cmi5')).map((each) => textOf(at(each, 'result', 'duration')));
  return durations.filter((duration) => duration !== '').at(-1) ?? '';
}
