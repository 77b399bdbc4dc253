import type { SaveState } from '../model/save-state.js';
import type { Overtaken, TrackingPort, TrackingProblem } from '../tracking/port.js';
import type { TrackingRecord } from '../tracking/record.js';
import type { Held } from './difference.js';

/** The record to be held, with the save counter that this sending gets. */
export type Derive = (saves: number) => TrackingRecord;

/** How soon something new is saved. */
export type Urgency = 'now' | 'draft' | 'aside';

/** Time and scheduling, handed in so that delivery runs anywhere. */
export interface DeliveryClock {
  /** Ms since 1970. */
  now(): number;
  /** Active time of this launch so far. */
  sessionSeconds(): number;
  /** Runs once the screen has been painted. */
  afterPaint(task: () => void): void;
  /** Runs after some ms; returns a way to call it off. */
  later(task: () => void, ms: number): () => void;
}

export interface DeliveryOptions {
  readonly port: TrackingPort;
  readonly clock: DeliveryClock;
  /** What the LMS held when this launch began. */
  readonly held: Held;
  /** The save counter of that. */
  readonly saves: number;
  readonly onSaveState: (state: SaveState) => void;
  /**
   * This is to be held by the LMS: told before it is sent, and also when it no longer can be, the LMS
   * having ended the session. What does not arrive can then be carried over by this device.
   */
  readonly onWanted?: (wanted: TrackingRecord, goesOut: boolean) => void;
  /** This record was acknowledged. */
  readonly onHeld?: (held: Held) => void;
  /**
   * Takes up what another window saved meanwhile.
   *
   * @returns its save counter; undefined where it cannot be read, and so must not be written over
   */
  readonly onOvertaken: (theirs: Overtaken['theirs']) => number | undefined;
  /** The LMS's or network's trouble, for the log. */
  readonly onProblems: (problems: readonly TrackingProblem[]) => void;
}
