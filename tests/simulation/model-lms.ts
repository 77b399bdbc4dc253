import type { UnitContent } from '../../src/model/content.js';
import type { Response } from '../../src/model/item.js';
import type { Points } from '../../src/model/points.js';
import type { Opened } from '../../src/tracking/port.js';
import type { Repertoire, Story } from './story.js';
import type { VirtualTime } from './virtual-time.js';

/** `dead`: nothing gets through, and the browser still believes that it is online. */
export type Network = 'up' | 'down' | 'dead';

/** One attempt at one LMS of a standard, with its ways and whatever trouble it is told to make. */
export interface ModelLms {
  network: Network;
  /** The real adapter's opening, on this attempt, in a new window; others may be open. */
  launch(content: UnitContent): Promise<Opened>;
  /** That window is gone, whether its session was closed or not. */
  gone(opened: Opened): void;
  /** Makes this kind of trouble at the next calls that it concerns. */
  trouble(kind: string, calls: number): void;
  /** All trouble is over, but for sessions that ended. */
  calm(): void;
  /** Whether it ended the session of a window that is open, so that nothing more can be saved there. */
  readonly sessionOver: boolean;
  /** What it would still have tomorrow. */
  readonly holding: Holding;
  /** What no strict LMS takes, and what was told twice. */
  readonly complaints: readonly string[];
  /** How often each kind of trouble was really met. */
  readonly met: ReadonlyMap<string, number>;
  /** What this LMS has no place for. */
  readonly lacks: ReadonlySet<'state' | 'answers'>;
  /** Whether it was launched to be recorded. */
  readonly recorded: boolean;
  /**
   * Whether it keeps windows apart that do not know of each other, on two devices: what one saved
   * the other cannot write over. SCORM does not.
   */
  readonly keepsApart?: boolean;
  /** The record stands in one browser, and another device has another one. */
  readonly oneDevice?: true;
  /** How often what it held was taken away from outside: a browser's storage emptied by its owner. */
  readonly emptied?: number;
  /** Fraction that passes by this LMS's own setting, which overrides the unit's. */
  readonly cutScore: number | undefined;
}

export interface Holding {
  readonly suspendData: string | undefined;
  /** In the standard's words, as `Standard.statusOf` writes them. */
  readonly status: string;
  /** 0 to 100. */
  readonly score: number | undefined;
  /** As `Standard.written`. */
  readonly answers: readonly string[];
}

/** A check of an answer, as the learner made it. */
export interface Check {
  readonly item: string;
  readonly response: Response;
  readonly right: boolean;
  /** Ms since 1970. */
  readonly at: number;
}

/** What an LMS should say of a learner. */
export interface Outcome {
  readonly completed: boolean;
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Of the best attempt. */
  readonly points: Points | undefined;
}

/** What the simulation has to know of a standard. A new one is a file with this, and a line in `standards.ts`. */
export interface Standard {
  readonly repertoire: Repertoire;
  start(story: Story, time: VirtualTime): ModelLms;
  /** The words in which this standard says it, written down from the standard and not from the adapter. */
  statusOf(outcome: Outcome): string;
  /** The higher of two may follow the lower, never the other way round. */
  rank(status: string): number;
  /** What the LMS should say when the learner's own state says `own`, and it said `before` at the launch. */
  raised(before: string, own: string): string;
  /** How an answer looks in a report. */
  written(check: Check, content: UnitContent): string;
}
