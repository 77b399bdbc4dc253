import type { NotRecordedWhy } from '../model/save-state.js';
import type { Language } from '../model/text.js';
import type { InteractionReport } from './interaction.js';
import type { Completion, ObjectiveRecord, Success, TrackingRecord } from './record.js';

/** One start, and what came with it. */
export interface Launch {
  /** In `review` and `browse` nothing at all is sent. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** As it is read out; may be an id where the LMS knows no name. */
  readonly learnerName?: string;
  /** How the LMS tells the learner from others in its records, where it says so. */
  readonly learnerId?: string;
  /** What the unit is called in the LMS's statements; absent where the package's own id is all that it has. */
  readonly activity?: string;
  /**
   * Tells this learner's record from all others on a device: learner, activity, registration.
   * Kept nowhere but as a hash. Absent where the LMS does not say who learns.
   */
  readonly identity?: string;
  /** The LMS's word for a language, such as `cy-GB`. */
  readonly language?: Language;
  /** Fraction from 0 to 1; the LMS's own mastery score overrides the unit's. */
  readonly cutScore?: number;
  readonly suspendData?: string;
  /** What the LMS holds already: a floor that nothing goes below. */
  readonly prior: Prior;
}

export interface Prior {
  readonly completion: Completion;
  readonly success: Success;
  /** Fraction from 0 to 1. */
  readonly scaled?: number;
}

/** Only what differs from what was acknowledged, and the times; an absent member has not changed. */
export interface TrackingChanges
  extends Partial<Pick<TrackingRecord, 'points' | 'progress' | 'location' | 'suspendData' | 'time'>> {
  /** The two go together: one standard folds them into one value. */
  readonly status?: { readonly completion: Completion; readonly success: Success };
  /** With its position among the record's objectives, which never changes within a launch. */
  readonly objectives?: readonly ObjectiveRecord[];
  readonly interactions?: readonly InteractionReport[];
  /** Of this launch so far, always current. */
  readonly sessionSeconds: number;
}

/** The LMS's or the network's trouble. Never thrown: the learner goes on working. */
export type TrackingProblem =
  /** Permanent for this value: sending the same again cannot help. */
  | { readonly kind: 'refused'; readonly call: string; readonly about: string; readonly code: string }
  | { readonly kind: 'threw'; readonly call: string; readonly about: string; readonly message: string }
  /** The LMS keeps nothing of this sort: for the log only, as nothing is missing that it could hold. */
  | { readonly kind: 'no-place'; readonly call: string; readonly about: string }
  /** The LMS has no place for the state: all else is recorded, but nobody can go on from it. */
  | { readonly kind: 'no-state'; readonly call: string; readonly about: string }
  /** The commit or request failed or cannot be trusted; everything has to be sent again. */
  | {
      readonly kind: 'not-saved';
      readonly call: string;
      readonly message: string;
      /** Ms for which the LMS asks to be left alone. */
      readonly wait?: number;
    }
  | Overtaken
  /** The LMS ended the session or no longer accepts the learner's credentials. */
  | { readonly kind: 'session-ended'; readonly call: string; readonly message: string };

/**
 * Another window saved in between, and nothing of it was written over. What it left is to be
 * taken up as at a launch, and everything to be sent again.
 */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly call: string;
  readonly theirs: Pick<Launch, 'suspendData' | 'prior'>;
}

/** One standard's way to an LMS. */
export interface TrackingPort {
  /**
   * Sends and saves. Resolves when the standard's strongest evidence of saving is in;
   * what was not saved is told as problems.
   */
  send(changes: TrackingChanges): Promise<readonly TrackingProblem[]>;
  /**
   * Leaving in a hurry, the port can end the session only if nothing is left to save: time alone
   * is then not worth saving.
   */
  readonly endsAlone?: boolean;
  /**
   * The last call: saves what is left and ends the session. Safe to call twice.
   *
   * @param inHurry - the page is going away, and hears no answer
   */
  close(changes: TrackingChanges, inHurry?: boolean): Promise<readonly TrackingProblem[]>;
}

/** What opening a standard gives: a port, or the reason why nothing will be recorded. */
export type Opened =
  | {
      readonly kind: 'connected';
      readonly port: TrackingPort;
      readonly launch: Launch;
      /** Absolute http or https URL where the learner goes on after Save and exit. */
      readonly returnTo?: string;
      /** The learner's record as a file to take away, where no LMS keeps it; in the language shown now. */
      readonly files?: (format: RecordFormat) => RecordFile;
    }
  | {
      readonly kind: 'unconnected';
      /** For the log. */
      readonly problem: string;
      /** For the learner, where it is not that no LMS was found. */
      readonly why?: Extract<NotRecordedWhy, 'no-storage' | 'unreadable' | 'ended'>;
    };

/** Every answer as a row, for people; or the whole record as JSON. */
export type RecordFormat = 'table' | 'data';

export interface RecordFile {
  readonly name: string;
  /** A media type without its charset, which is UTF-8. */
  readonly type: string;
  readonly text: string;
}
