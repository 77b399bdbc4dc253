/**
 * A day of the calendar as the number of days since 1 January 2020, from 0. Whose calendar was said when it was
 * noted: a day is the same one everywhere, and after midnight a moment is not.
 */
export type Day = number;

/** @param month - from 0 */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.max(0, (Date.UTC(year, month, date) - Date.UTC(2020, 0, 1)) / 86_400_000);
}

/** `2026-11-22`. */
export function isoDay(day: Day): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

/** The beginning of that day where the learner is; ms since 1970. */
export function startOf(day: Day): number {
  return new Date(2020, 0, 1 + day).getTime();
}
