import type { Standard } from '../attempts/report.js';

/** A zip of `dist`, read. */
export type ShelfEntry = Package | BrokenPackage;

/** One that can be launched. */
export interface Package {
  readonly kind: 'package';
  /** File name without `.zip`. */
  readonly name: string;
  readonly standard: Standard;
  readonly title: string;
  /** Where the content starts, relative to the root of the zip; may have a query. */
  readonly href: string;
  /** SCORM 1.2: `adlcp:masteryscore`, 0 to 100. */
  readonly masteryScore?: string;
  /** SCORM 1.2: `adlcp:datafromlms`. */
  readonly launchData?: string;
  /** xAPI: IRI of the activity that is launched. */
  readonly activity?: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One that an LMS would refuse to import. */
export interface BrokenPackage {
  readonly kind: 'broken';
  readonly name: string;
  readonly problem: string;
}

/** What a manifest tells about its package. */
export type Manifest = Pick<Package, 'standard' | 'title' | 'href' | 'masteryScore' | 'launchData' | 'activity'>;
