import type { ScoreReport } from './report.js';

export interface Summary {
  readonly status: string;
  readonly score: ScoreReport;
  readonly totalTime: string;
}

/** What a report of an LRS would say, from statements in the order in which they were stored. */
export function summarise(statements: readonly unknown[]): Summary {
  let status = statements.length === 0 ? 'not attempted' : 'incomplete';
  let score: ScoreReport = {};
  let totalTime = '';
  for (const statement of statements) {
    const verb = String(at(statement, 'verb', 'id')).split('/').at(-1);
    if (verb === 'passed' || verb === 'failed') status = verb;
    if (verb === 'completed' && status === 'incomplete') status = verb;
    if (verb === 'passed' || verb === 'failed') score = scoreOf(at(statement, 'result', 'score'));
    const duration = at(statement, 'result', 'duration');
    if (typeof duration === 'string' && verb !== 'answered') totalTime = duration;
  }
  return { status, score, totalTime };
}

function scoreOf(score: unknown): ScoreReport {
  const parts = ['raw', 'min', 'max', 'scaled'].flatMap((name): [string, string][] => {
    const value = at(score, name);
    return typeof value === 'number' ? [[name, String(value)]] : [];
  });
  return Object.fromEntries(parts);
}

/** The value at a path of a JSON value; `undefined` where the path ends. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    return new Map<string, unknown>(Object.entries(inner)).get(name);
  }, value);
}
