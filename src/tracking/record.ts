import type { Points } from '../model/points.js';
import type { InteractionReport } from './interaction.js';

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

/** How far a learner is with one objective. */
export interface ObjectiveRecord {
  /** Authored id. */
  readonly id: string;
  readonly completion: Completion;
  readonly success: Success;
  /** The learner knew it already and showed it in a diagnostic: it was passed by test-out and not by going through what teaches it. */
  readonly credited?: true;
  /** Of the items answered so far; absent before the first. */
  readonly points?: Points;
}

/** Active time over all launches, idle time left out; whole seconds. */
export interface TimeSpent {
  readonly seconds: number;
  /** By screen id; screens on which none was spent are absent. */
  readonly screens: Readonly<Record<string, number>>;
}

/**
 * What an LMS should hold, in no standard's words. Always derived from the state, never
 * fired from an event: delivery sends its difference from what was acknowledged.
 */
export interface TrackingRecord {
  readonly completion: Completion;
  readonly success: Success;
  /** Of the best submitted attempt; absent before the first result. */
  readonly points?: Points;
  /** Fraction from 0 to 1 of the required screens that are done. */
  readonly progress: number;
  readonly location: string;
  readonly suspendData: string;
  readonly time: TimeSpent;
  readonly objectives: readonly ObjectiveRecord[];
  /** Of this launch, in order; only ever added to. */
  readonly interactions: readonly InteractionReport[];
}
