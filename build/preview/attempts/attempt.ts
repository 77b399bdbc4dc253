import type { CallRecord, Learner, SessionReport, Standard } from './report.js';

/** An attempt as it is kept in the data file. */
export interface Attempt {
  readonly id: string;
  readonly package: string;
  readonly standard: Standard;
  readonly learner: string;
  readonly number: number;
  /** xAPI registration; a UUID for every standard. */
  readonly registration: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  readonly sessions: readonly SessionReport[];
  /** SCORM elements that were committed. */
  readonly elements: Readonly<Record<string, string>>;
  readonly calls: readonly CallRecord[];
  /** cmi5: what the LMS knows of each launch beside its `SessionReport`, which has the same id. */
  readonly cmi5?: readonly Cmi5Session[];
}

/** One launch of an assignable unit. Its id is the session id of its statements. */
export interface Cmi5Session {
  readonly id: string;
  /** Index in the course. */
  readonly au: number;
  /** The password of its credentials. */
  readonly secret: string;
  /** Whether the fetch URL gave the token already. */
  readonly fetched: boolean;
  /** Whether the AU read LMS.LaunchData and its learner's preferences. */
  readonly launchDataRead: boolean;
  readonly preferencesRead: boolean;
}

/** All that the data file holds. `version` changes when older files can no longer be read. */
export interface PreviewData {
  readonly version: 1;
  readonly learners: readonly Learner[];
  readonly attempts: readonly Attempt[];
  /** What the LRS of xAPI packages holds, in its own form. */
  readonly lrs?: unknown;
}

/** Who can learn in a new preview: names with letters that systems have been seen to break. */
export const firstData: PreviewData = {
  version: 1,
  learners: [
    { id: 'sian', name: 'Siân Ŵyn Llŷr' },
    { id: 'niamh', name: 'Niamh O’Connor-Ŷoung' },
    { id: 'sam', name: 'Sam Jones' },
  ],
  attempts: [],
};
