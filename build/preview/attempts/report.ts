import type { Faults } from './faults.js';

/** What `GET /api/attempts/<id>` answers: all that an LMS would hold of one attempt, and how it came to hold it. */
export interface AttemptReport {
  readonly id: string;
  /** File name of the package in `dist`, without `.zip`. */
  readonly package: string;
  readonly standard: Standard;
  readonly learner: Learner;
  /** Which attempt of this learner at this package, from 1. */
  readonly number: number;
  /** Ms since 1970, as all times here. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts up with every change; the same number means the same report. */
  readonly revision: number;
  readonly faults: Faults;
  readonly sessions: readonly SessionReport[];

  /**
   * SCORM 1.2: `cmi.core.lesson_status` as committed, "not attempted" before the first. Others, in one word:
   * passed or failed if that is known, else completed, else incomplete once something came in.
   */
  readonly status: string;
  /** Where a standard keeps two facts: SCORM 2004 `cmi.completion_status`; cmi5 `completed` or `incomplete`. */
  readonly completion?: string;
  /** SCORM 2004 `cmi.success_status`; cmi5 `passed`, `failed` or `unknown`. */
  readonly success?: string;
  /** SCORM 2004: `cmi.progress_measure`. */
  readonly progress?: string;
  readonly score: ScoreReport;
  /** SCORM 1.2: `cmi.core.total_time`, HHHH:MM:SS.SS. Others ISO 8601; of xAPI and cmi5 the `duration` of the last statement with one. */
  readonly totalTime: string;
  /** SCORM only, as the four below; empty when never committed. */
  readonly sessionTime: string;
  readonly exit: string;
  readonly location: string;
  readonly suspendData: string;
  readonly comments: string;
  readonly objectives: readonly ObjectiveReport[];
  readonly interactions: readonly InteractionReport[];
  /** SCORM: every element that the LMS holds, by name. */
  readonly elements: Readonly<Record<string, string>>;

  /** cmi5: the units of the course, in order; none otherwise. */
  readonly aus: readonly AuReport[];

  /** xAPI and cmi5: the statements of the attempt's registration in the order in which they were stored. */
  readonly statements: readonly unknown[];
  /** xAPI and cmi5: the state and profile documents of the attempt. */
  readonly documents: readonly DocumentReport[];

  /** Of each unit that was finished. */
  readonly certificates: readonly CertificateReport[];

  /** Every call or request, in order. */
  readonly calls: readonly CallRecord[];
  /** Those of `calls` that were refused by the strict layer, the run-time, the LRS or a fault. */
  readonly refused: readonly CallRecord[];
  /** Those of `calls` that an author should look at although they were taken. */
  readonly doubtful: readonly CallRecord[];
}

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi';

export interface Learner {
  /** `[a-z0-9]+`. */
  readonly id: string;
  readonly name: string;
}

/** One launch to its end. */
export interface SessionReport {
  readonly id: string;
  readonly startedAt: number;
  readonly mode: Faults['mode'];
  readonly credit: Faults['credit'];
  readonly entry: 'ab-initio' | 'resume' | '';
  /** Absent while it runs, and for ever if the content never finished. */
  readonly finishedAt?: number;
  readonly finishedBy?: 'content' | 'lms';
  /** cmi5: index of the unit that was launched. */
  readonly au?: number;
}

/** One assignable unit of a cmi5 course. */
export interface AuReport {
  /** The publisher's IRI. */
  readonly id: string;
  readonly title: string;
  /** The LMS's own IRI for it, the object of its statements. */
  readonly activityId: string;
  readonly moveOn: string;
  readonly masteryScore?: number;
  readonly completion: string;
  readonly success: string;
  readonly score: ScoreReport;
  /** Whether moveOn is met. */
  readonly satisfied: boolean;
}

/** As they were sent: SCORM 1.2 has decimals from 0 to 100 and no `scaled`; xAPI numbers are written as decimals. */
export interface ScoreReport {
  readonly raw?: string;
  readonly min?: string;
  readonly max?: string;
  readonly scaled?: string;
}

export interface ObjectiveReport {
  readonly id: string;
  /** SCORM 1.2. */
  readonly status?: string;
  /** SCORM 2004, as the next three. */
  readonly completion?: string;
  readonly success?: string;
  readonly progress?: string;
  readonly description?: string;
  readonly score: ScoreReport;
}

/** SCORM: an element never set is absent. xAPI and cmi5 have their interactions in `statements`. */
export interface InteractionReport {
  readonly id: string;
  readonly type?: string;
  /** SCORM 1.2 `time`, 2004 `timestamp`. */
  readonly time?: string;
  /** SCORM 1.2 `student_response`, 2004 `learner_response`. */
  readonly studentResponse?: string;
  readonly correctResponses: readonly string[];
  readonly objectives: readonly string[];
  readonly result?: string;
  readonly weighting?: string;
  readonly latency?: string;
  /** SCORM 2004. */
  readonly description?: string;
}

export interface DocumentReport {
  readonly kind: string;
  readonly id: string;
  readonly contentType: string;
  readonly content: string;
  /** Of a state: the activity that it belongs to. */
  readonly activity?: string;
}

/** A certificate that the learner can have of a unit, as far as this record gives it. */
export interface CertificateReport {
  /** SCORM: identifier of the manifest. xAPI and cmi5: the activity of the statements. */
  readonly activity: string;
  /** SCORM: the learner's id. xAPI and cmi5: home page and name of the account. */
  readonly learner: string;
  /** In the order in which it is read out; empty where the launch gave none. */
  readonly name: string;
  readonly status: 'completed' | 'passed';
  /** Of the best result, with at most two decimals; empty where there is none. */
  readonly percent: string;
  /** `YYYY-MM-DD`, where the learner was; empty where it was not noted. */
  readonly date: string;
  /** Over all of these. */
  readonly code: string;
}

/** One call of the SCORM API, or one request to the LRS. */
export interface CallRecord {
  readonly session: string;
  /** From 0 within the session. */
  readonly sequence: number;
  /** When it began. */
  readonly at: number;
  /** How long it took, in ms. */
  readonly duration: number;
  /** `LMSSetValue`, or `POST statements`. */
  readonly call: string;
  /** As they came; what was no string is written in brackets, as in `[undefined]`. */
  readonly args: readonly string[];
  /** What was answered; for the LRS the HTTP status. */
  readonly result: string;
  /** SCORM error code, "0" for none; empty for the LRS. */
  readonly code: string;
  readonly refused?: { readonly by: 'strict' | 'run-time' | 'lrs' | 'fault'; readonly reason: string };
  readonly warnings: readonly string[];
  /** The LMS made the call itself, not the content. */
  readonly byLms?: true;
}
