/**
 * Seconds as an ISO 8601 duration to a hundredth of a second: `PT1H2M3.5S`.
 *
 * @see xAPI 1.0.3, Data 4.6: precision of at most 0.01 s is asked for
 */
export function isoDuration(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${(hundredths % 6000) / 100}S`;
}
