import type { Words } from './words.js';

/**
 * The day as `22 Tachwedd 2026`, in the learner's own time zone. Not by `Intl`: Chromium has no
 * Welsh there and would write English months without saying so.
 *
 * @param at - ms since 1970
 */
export function longDate(words: Pick<Words, 'months' | 'date'>, at: number): string {
  const day = new Date(at);
  return words.date(day.getDate(), words.months[day.getMonth()] ?? '', day.getFullYear());
}
