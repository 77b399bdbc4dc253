import type { Result } from '@xapi/xapi';

/** Whole hundredths of a fraction, never more than was reached; 0 of nothing. */
export function wholePercent(progress: number | undefined): number {
  return Math.floor((progress ?? 0) * 100 + 1e-9);
}

/** @see cmi5 9.5.5.1: an integer from 0 to 100 */
export function progressResult(percent: number): Result {
  return { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': percent } };
}
