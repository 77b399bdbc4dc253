/**
 * Seconds as a duration, `PT1H2M3.5S`, to a hundredth of a second. Hours are not folded into
 * days: some run-times add durations up without them.
 *
 * @see SCORM 2004 RTE 4.1, data type timeinterval (second,10,2)
 */
export function timeInterval(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6000) % 60}M${(hundredths % 6000) / 100}S`;
}

/**
 * A moment as the learner's local time, `YYYY-MM-DDThh:mm:ss`. Without a zone: run-times
 * refuse `Z` behind whole seconds.
 *
 * @param at - ms since 1970
 * @param zoneMinutes - minutes that local time is ahead of UTC then: 60 in a British summer
 * @see SCORM 2004 RTE 4.1, data type time (second,10,0)
 */
export function timestamp(at: number, zoneMinutes: number): string {
  return new Date(at + Math.round(zoneMinutes * 60_000)).toISOString().slice(0, 19);
}

/**
 * A number with at most four places and no exponent; a fraction then has as many as the
 * percentage with two decimals that goes with it.
 *
 * @see SCORM 2004 RTE 4.1, data type real (10,7)
 */
export function real(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
