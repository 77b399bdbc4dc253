import { cmi5CourseManifest, cmi5Manifest } from '../manifest/cmi5.js';
import type { CourseManifestInput, ManifestInput } from '../manifest/manifest-input.js';
import { scorm12Manifest } from '../manifest/scorm12.js';
import { scorm2004Manifest } from '../manifest/scorm2004.js';
import { tincanManifest } from '../manifest/tincan.js';

/** What a package for one standard is made of, beside the player that rollup.config.js builds under the same id. */
export interface Standard {
  /** Names the player, the zip and the option of the command line. */
  readonly id: string;
  readonly name: string;
  /** Absent where nothing reads one. */
  readonly manifest?: {
    /** Its name at the root of the zip. */
    readonly file: string;
    readonly write: (input: ManifestInput) => string;
    /** Of a zip with several units; absent where the standard, or the LMSs that play it, have one in a zip. */
    readonly writeCourse?: (input: CourseManifestInput) => string;
  };
  /** Folder, from the project's root, whose `.xsd` and `.dtd` files have to lie at the root of the zip. */
  readonly schemas?: string;
  /** The page's `connect-src`: where the player may send requests of its own. */
  readonly connect: string;
  /** How many characters of suspend data the standard lets an LMS cut off at; absent where there is no limit. */
  readonly suspendData?: number;
}

/** Every standard there is. A line here, one in rollup.config.js, an adapter and a manifest make another. */
export const standards = [
  {
    id: 'scorm12',
    name: 'SCORM 1.2',
    manifest: { file: 'imsmanifest.xml', write: scorm12Manifest },
    schemas: 'manifest/schemas/scorm12',
    // All calls go through the LMS's script in another frame.
    connect: "'none'",
    // RTE 3.4, cmi.suspend_data: CMIString4096.
    suspendData: 4096,
  },
  {
    id: 'scorm2004-3',
    name: 'SCORM 2004 3rd Edition',
    manifest: { file: 'imsmanifest.xml', write: (input: ManifestInput) => scorm2004Manifest('2004 3rd Edition', input) },
    schemas: 'manifest/schemas/scorm2004-3',
    connect: "'none'",
    // RTE 4.2.22, cmi.suspend_data: SPM 64000.
    suspendData: 64_000,
  },
  {
    id: 'scorm2004-4',
    name: 'SCORM 2004 4th Edition',
    manifest: { file: 'imsmanifest.xml', write: (input: ManifestInput) => scorm2004Manifest('2004 4th Edition', input) },
    schemas: 'manifest/schemas/scorm2004-4',
    connect: "'none'",
    suspendData: 64_000,
  },
  {
    id: 'xapi',
    name: 'xAPI (launched as Rustici describes)',
    manifest: { file: 'tincan.xml', write: tincanManifest },
    // The LRS is known only at launch: the player adds a policy with its address before the first request.
    connect: 'http: https:',
  },
  {
    id: 'cmi5',
    name: 'cmi5',
    manifest: { file: 'cmi5.xml', write: cmi5Manifest, writeCourse: cmi5CourseManifest },
    // As with xAPI, for LRS and fetch URL.
    connect: 'http: https:',
  },
  {
    id: 'web',
    name: 'plain web (a folder for a file server or a double click)',
    connect: "'none'",
  },
] as const satisfies readonly Standard[];

export type StandardId = (typeof standards)[number]['id'];
