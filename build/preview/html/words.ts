import type { ScoreReport, Standard } from '../attempts/report.js';

const standardNames: Readonly<Record<Standard, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', cmi5: 'cmi5', xapi: 'xAPI' };

export function standardName(standard: Standard): string {
  return standardNames[standard];
}

export function isScorm(standard: Standard): boolean {
  return standard === 'scorm12' || standard === 'scorm2004';
}

/** `80 of 0 to 100`, with what was sent of it. */
export function scoreText({ raw, min, max, scaled }: ScoreReport): string {
  const points = raw === undefined ? '' : `${raw}${min === undefined && max === undefined ? '' : ` of ${min ?? '?'} to ${max ?? '?'}`}`;
  return [points, scaled === undefined ? '' : `scaled ${scaled}`].filter((part) => part !== '').join(', ') || '–';
}

/** `2026-05-04 13:05:09`, UTC. @param at - ms since 1970 */
export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** `13:05:09.123`, UTC. @param at - ms since 1970 */
export function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
