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
  /** SCORM 1.2 elements that were committed. */
  readonly elements: Readonly<Record<string, string>>;
  readonly calls: readonly CallRecord[];
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
