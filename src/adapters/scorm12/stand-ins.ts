import type { Call } from '../scorm/dialect.js';

/**
 * Calls like these with other valid values, to be set and committed before the true ones
 * when an earlier commit is in doubt.
 *
 * A run-time in wide use marks a value as sent before its request succeeds and compares by
 * value from then on, so after a failed commit the same value never leaves the browser
 * again. The only way to have it sent is to have it differ in between. A new position for
 * an interaction would not do: the lost one leaves a gap, and after a relaunch the count
 * points into what is stored.
 *
 * Both commits happen in one task, one right after the other, so that a stand-in stays in
 * an LMS only if the connection goes between the two and never comes back. Each is chosen
 * to be harmless then: no status that claims more, an id that still names the same thing.
 * Elements that differ by themselves (session time, suspend data with its count of saves),
 * that have no harmless stand-in or that say the same as their absence (score limits,
 * location) have none.
 */
export function standIns(calls: readonly Call[]): readonly Call[] {
  return calls.flatMap(([element, value]) => {
    const row = STAND_INS.find(([form]) => form.test(element));
    const other = row?.[1](value);
    return other === undefined || other === value ? [] : [[element, other] as const];
  });
}

const STAND_INS: readonly (readonly [RegExp, (value: string) => string | undefined])[] = [
  [/^cmi\.core\.exit$/, () => ''],
  [/^cmi\.core\.lesson_status$/, (value) => STATUS[value] ?? 'incomplete'],
  [/\.score\.raw$/, nextTo],
  [/^cmi\.objectives\.\d+\.status$/, (value) => (value === 'incomplete' ? 'not attempted' : 'incomplete')],
  [/\.id$/, (value) => value.toUpperCase()],
  // The stand-in of an interaction is a fill-in with a word that no other type could give; of a fill-in a performance,
  // which takes any word too: without a type that differs nothing else of a new one could be set.
  [/\.type$/, (value) => (value === 'fill-in' ? 'performance' : 'fill-in')],
  [/\.(pattern|student_response)$/, () => 'resent'],
  [/\.weighting$/, (value) => (value === '0' ? '1' : '0')],
  [/\.result$/, (value) => (value === 'neutral' ? 'unanticipated' : 'neutral')],
  [/\.time$/, (value) => (value === '00:00:00' ? '00:00:01' : '00:00:00')],
  [/\.latency$/, (value) => (value === '0000:00:00.00' ? '0000:00:01.00' : '0000:00:00.00')],
];

/** Absent, `incomplete` would be made completed by an LMS that ends a session in which nothing was said, a second window's. */
const STATUS: Readonly<Record<string, string>> = { passed: 'completed', incomplete: 'browsed' };

/** A hundredth away: a passing score must not be lowered far, and run-times compare scores as numbers. */
function nextTo(raw: string): string {
  const hundredths = Math.round(Number(raw) * 100);
  return String((hundredths > 0 ? hundredths - 1 : 1) / 100);
}
