import type { Standard } from '../attempts/report.js';

/** A zip of `dist`, read. */
export type ShelfEntry = Package | PlainPage | BrokenPackage;

/** One that can be launched. */
export interface Package {
  readonly kind: 'package';
  /** File name without `.zip`. */
  readonly name: string;
  readonly standard: Standard;
  readonly title: string;
  /** Where the content starts, relative to the root of the zip; may have a query. cmi5: the first unit. */
  readonly href: string;
  /** SCORM: of the manifest. */
  readonly identifier?: string;
  /** SCORM 1.2: `adlcp:masteryscore`, 0 to 100. */
  readonly masteryScore?: string;
  /** SCORM: `adlcp:datafromlms`, `adlcp:dataFromLMS`. */
  readonly launchData?: string;
  readonly scorm2004?: Scorm2004Facts;
  readonly cmi5?: Cmi5Course;
  /** xAPI: IRI of the activity that is launched. */
  readonly activity?: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What only SCORM 2004 has in its manifest. Measures are decimals, as they stand there. */
export interface Scorm2004Facts {
  readonly edition: string;
  readonly completionThreshold?: string;
  readonly scaledPassingScore?: string;
  /** Ids that the LMS fills in before the first launch. */
  readonly objectives: readonly string[];
}

/** A course structure of cmi5 (13.1). */
export interface Cmi5Course {
  /** The publisher's IRI. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Cmi5Block[];
  /** In the order of the structure, at least one. */
  readonly aus: readonly Cmi5Au[];
}

export interface Cmi5Block {
  readonly id: string;
  readonly title: string;
}

/** An assignable unit (13.1.4): what is launched and tracked. */
export interface Cmi5Au {
  /** The publisher's IRI. */
  readonly id: string;
  readonly title: string;
  /** Relative to the root of the zip; may have a query. */
  readonly url: string;
  readonly moveOn: MoveOn;
  /** 0 to 1, with at most four decimals. */
  readonly masteryScore?: number;
  readonly launchParameters?: string;
  readonly entitlementKey?: string;
  /** Ids of the blocks that it lies in, outermost first. */
  readonly blocks: readonly string[];
}

/** What satisfies an AU (13.1.4, moveOn). */
export const moveOns = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const;
export type MoveOn = (typeof moveOns)[number];

/** One that needs no LMS: a page with all that it needs, `index.html` at the root. */
export interface PlainPage {
  readonly kind: 'page';
  /** File name without `.zip`. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One that an LMS would refuse to import. */
export interface BrokenPackage {
  readonly kind: 'broken';
  readonly name: string;
  readonly problem: string;
}

/** What a manifest tells about its package. */
export type Manifest = Omit<Package, 'kind' | 'name' | 'files'>;
