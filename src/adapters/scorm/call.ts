import type { TrackingProblem } from '../../tracking/port.js';

/** A call that did not answer true: it threw, or what the LMS said about it. */
export type Outcome =
  | { readonly kind: 'true' }
  | { readonly kind: 'false'; readonly code: string; readonly message: string }
  | { readonly kind: 'threw'; readonly message: string };

/** The three functions by which a SCORM API explains its last answer. */
export interface ErrorFunctions {
  lastError(): unknown;
  errorString(code: string): unknown;
  diagnostic(code: string): unknown;
}

/**
 * Makes a call that answers true or false. Never throws.
 *
 * LMSs answer with `"true"`, `true` or `new String("true")`, and any call may throw. Only the
 * answer decides; the code is kept for the log, since an LMS may use another version's codes.
 */
export function outcomeOf(run: () => unknown, errors: ErrorFunctions): Outcome {
  try {
    if (String(run()) === 'true') return { kind: 'true' };
  } catch (error) {
    return { kind: 'threw', message: textOf(() => error) };
  }
  const code = textOf(() => errors.lastError());
  const words = [textOf(() => errors.errorString(code)), textOf(() => errors.diagnostic(code))];
  const message = [...new Set(words)].filter((word) => word !== '' && word !== code).join('; ');
  return { kind: 'false', code, message };
}

/** What a call gave, as a string; empty for nothing, and for a call that threw. Never throws. */
export function textOf(read: () => unknown): string {
  try {
    const value = read();
    const text = String(value);
    return value === undefined || value === null ? '' : text;
  } catch {
    return '';
  }
}

/**
 * Whether a code says that there is no session: not yet, or no longer. All of them, since a
 * run-time may answer a 1.2 call with a 2004 code.
 *
 * @see SCORM 1.2 RTE 3.3, error code 301; SCORM 2004 RTE 3.1.7, 112, 113, 132, 133, 142, 143
 */
export function meansNoSession(code: string): boolean {
  return NO_SESSION.has(code);
}

const NO_SESSION: ReadonlySet<string> = new Set(['301', '112', '113', '132', '133', '142', '143']);

/** A set that did not come through. */
export function setProblem(call: string, about: string, outcome: Outcome): TrackingProblem | undefined {
  if (outcome.kind === 'true') return undefined;
  if (outcome.kind === 'threw') return { kind: 'threw', call, about, message: outcome.message };
  if (meansNoSession(outcome.code)) return { kind: 'session-ended', call, message: described(outcome) };
  return { kind: 'refused', call, about, code: outcome.code };
}

/** A save that did not come through, for whatever reason: everything has to be sent again. */
export function saveProblem(call: string, outcome: Outcome): TrackingProblem | undefined {
  if (outcome.kind === 'true') return undefined;
  if (outcome.kind === 'threw') return { kind: 'not-saved', call, message: outcome.message };
  return { kind: meansNoSession(outcome.code) ? 'session-ended' : 'not-saved', call, message: described(outcome) };
}

function described(outcome: { readonly code: string; readonly message: string }): string {
  return outcome.message === '' ? outcome.code : `${outcome.code} ${outcome.message}`;
}
