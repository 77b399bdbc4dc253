import type { TrackingChanges } from '../../tracking/port.js';
import type { Success } from '../../tracking/record.js';

/** An element of the data model and the value to set. */
export type Call = readonly [element: string, value: string];

/** What the calls depend on beside the changes. */
export interface CallContext {
  /** `cmi.interactions._count` at launch: the first free position. */
  readonly firstInteraction: number;
  /** Folded objective ids as the LMS lists them, those of the changes included. */
  readonly objectives: readonly string[];
  /** How many of these the LMS had at launch. */
  readonly objectivesAtLaunch: number;
  /** Of the unit as it now stands, for rounding the score when no status comes with it. */
  readonly success: Success;
  /** Minutes that local time is ahead of UTC at a moment in ms since 1970. */
  readonly zoneMinutes: (at: number) => number;
}

/** What the standards say differently; how it is sent is the same. */
export interface Dialect {
  /** The changes in the order in which to set them, the saved state last. */
  toCalls(changes: TrackingChanges, context: CallContext): readonly Call[];
  /** Other values to commit first when an earlier commit is in doubt; none where no run-time needs them. */
  standIns(calls: readonly Call[]): readonly Call[];
}
