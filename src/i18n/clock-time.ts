/**
 * The learner's own clock as `14:02`, in every language alike. Not by `Intl`: Chromium has
 * no Welsh there and would fall back to an English form without saying so.
 *
 * @param at - ms since 1970
 */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
