import { HttpProblem } from '../http.js';
import type { CallRecord, SessionReport } from './report.js';

/** What a launch page commits. Only the preview's own script sends it. */
export interface Commit {
  readonly session: string;
  /** Those that differ from what was sent before. */
  readonly elements: Readonly<Record<string, string>>;
  readonly finishedBy?: NonNullable<SessionReport['finishedBy']>;
}

/** @throws HttpProblem 400 for anything else than a commit */
export function readCommit(posted: unknown): Commit {
  const { session, elements, finishedBy } = object(posted);
  const known = Object.entries(object(elements)).map(([element, value]): [string, string] => [element, string(value)]);
  if (finishedBy !== undefined && finishedBy !== 'content' && finishedBy !== 'lms') throw new HttpProblem(400, 'finishedBy is content or lms');
  return { session: string(session), elements: Object.fromEntries(known), ...(finishedBy && { finishedBy }) };
}

/** @throws HttpProblem 400 for anything else than a list of calls */
export function readCalls(posted: unknown): readonly CallRecord[] {
  if (!Array.isArray(posted)) throw new HttpProblem(400, 'a list is wanted');
  return posted.map((call: unknown) => {
    const { session, sequence, at, duration } = object(call);
    string(session);
    if (![sequence, at, duration].every((number) => typeof number === 'number')) throw new HttpProblem(400, 'sequence, at and duration are numbers');
    // The script of the launch page makes these from the same type; its numbers were checked, as they order the log.
    return call as CallRecord;
  });
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpProblem(400, 'an object is wanted');
  return { ...value };
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new HttpProblem(400, 'a string is wanted');
  return value;
}
