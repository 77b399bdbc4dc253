/**
 * Seconds as a timespan `HHHH:MM:SS.SS`, to a hundredth of a second; what is longer than
 * the format holds is written as its longest.
 *
 * @see SCORM 1.2 RTE 3.4, data type CMITimespan: two to four digits of hours
 */
export function timespan(seconds: number): string {
  const hundredths = Math.min(LONGEST, Math.max(0, Math.round(seconds * 100)));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = hundredths % 6000;
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(Math.floor(rest / 100), 2)}.${digits(rest % 100, 2)}`;
}

/** 9999:59:59.99 in hundredths of a second. */
const LONGEST = 3_599_999_999;

/**
 * A moment as the learner's time of day, `HH:MM:SS`.
 *
 * @param at - ms since 1970
 * @param zoneMinutes - minutes that local time is ahead of UTC then: 60 in a British summer
 * @see SCORM 1.2 RTE 3.4, data type CMITime: 24 hours
 */
export function timeOfDay(at: number, zoneMinutes: number): string {
  const seconds = Math.floor(at / 1000) + Math.round(zoneMinutes * 60);
  const day = ((seconds % 86_400) + 86_400) % 86_400;
  return [Math.floor(day / 3600), Math.floor(day / 60) % 60, day % 60].map((part) => digits(part, 2)).join(':');
}

/**
 * A number as a decimal with at most two places and no exponent.
 *
 * @see SCORM 1.2 RTE 3.4, data type CMIDecimal
 */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
