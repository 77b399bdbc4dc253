import { NOTHING_STORED, readStored, type StoredState } from '../xapi/stored-state.js';

/** What an activity's registration can be told once, or once a session. */
export type Verdict = 'completed' | 'passed' | 'failed';

/** The state document: where the learner stands, and which verdicts the LMS has. */
export interface Cmi5Stored extends StoredState {
  readonly toldCompleted?: true;
  readonly toldPassed?: true;
  /** The score of the last failure told, a fraction from 0 to 1. */
  readonly toldFailed?: number;
}

export function readCmi5Stored(text: string | undefined): Cmi5Stored {
  if (text === undefined) return NOTHING_STORED;
  const { toldCompleted, toldPassed, toldFailed } = members(text);
  return {
    ...readStored(text),
    ...(toldCompleted === true && { toldCompleted }),
    ...(toldPassed === true && { toldPassed }),
    ...(typeof toldFailed === 'number' && { toldFailed }),
  };
}

/**
 * What the state says and the LMS has not been told. A failure waits for the session's end: a
 * pass may still come, and a session may have but one of the two.
 *
 * @see cmi5 9.3: completed and passed once a registration, no failed after passed
 */
export function untold(state: Cmi5Stored, atEnd: boolean): readonly Verdict[] {
  const failed = state.success === 'failed' && !state.toldPassed && state.toldFailed !== scoreOf(state);
  return [
    ...(state.completion === 'completed' && !state.toldCompleted ? (['completed'] as const) : []),
    ...(state.success === 'passed' && !state.toldPassed ? (['passed'] as const) : []),
    ...(atEnd && failed ? (['failed'] as const) : []),
  ];
}

/** What is to be remembered once these are with the LMS. */
export function toldBy(verdicts: readonly Verdict[], state: Cmi5Stored): Partial<Cmi5Stored> {
  return {
    ...(verdicts.includes('completed') && { toldCompleted: true }),
    ...(verdicts.includes('passed') && { toldPassed: true }),
    ...(verdicts.includes('failed') && { toldFailed: scoreOf(state) }),
  };
}

function scoreOf({ scaled }: Cmi5Stored): number {
  return scaled ?? 0;
}

function members(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object | null) }; // spreads to nothing if it is none
  } catch {
    return {};
  }
}
