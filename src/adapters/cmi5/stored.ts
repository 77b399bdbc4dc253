import { NOTHING_STORED, parsed, readStored, type StoredState } from '../xapi/stored-state.js';

/** What an activity's registration can be told once, or once a session. */
export type Verdict = 'completed' | 'passed' | 'failed';

/** The verdicts that the LMS has. */
export interface Told {
  readonly toldCompleted?: true;
  readonly toldPassed?: true;
  /** The score of the last failure told, a fraction from 0 to 1. */
  readonly toldFailed?: number;
}

/** The state document: where the learner stands, and which verdicts the LMS has. */
export type Cmi5Stored = StoredState & Told;

export function readCmi5Stored(text: string | undefined): Cmi5Stored {
  if (text === undefined) return NOTHING_STORED;
  return { ...readStored(text), ...withTold({}, parsed(text) ?? {}) };
}

/** What one window told, and another. */
export function withTold(told: Told, { toldCompleted, toldPassed, toldFailed }: { readonly [Name in keyof Told]?: unknown }): Told {
  return {
    ...told,
    ...(toldCompleted === true && { toldCompleted }),
    ...(toldPassed === true && { toldPassed }),
    ...(typeof toldFailed === 'number' && { toldFailed: Math.max(toldFailed, told.toldFailed ?? 0) }),
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
export function toldBy(verdicts: readonly Verdict[], state: Cmi5Stored): Told {
  return {
    ...(verdicts.includes('completed') && { toldCompleted: true }),
    ...(verdicts.includes('passed') && { toldPassed: true }),
    ...(verdicts.includes('failed') && { toldFailed: scoreOf(state) }),
  };
}

function scoreOf({ scaled }: Cmi5Stored): number {
  return scaled ?? 0;
}
