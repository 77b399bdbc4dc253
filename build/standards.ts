import type { ManifestInput } from '../manifest/manifest-input.js';
import { scorm12Manifest } from '../manifest/scorm12.js';
import { tincanManifest } from '../manifest/tincan.js';

/** What a package for one standard is made of, beside the player that rollup.config.js builds under the same id. */
export interface Standard {
  /** Names the player, the zip and the option of the command line. */
  readonly id: string;
  readonly name: string;
  /** The manifest's file name at the root of the zip, and what writes it. */
  readonly manifest: { readonly file: string; readonly write: (input: ManifestInput) => string };
  /** Folder, from the project's root, whose `.xsd` files have to lie at the root of the zip. */
  readonly schemas?: string;
  /** The page's `connect-src`: where the player may send requests of its own. */
  readonly connect: string;
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
  },
  {
    id: 'xapi',
    name: 'xAPI (launched as Rustici describes)',
    manifest: { file: 'tincan.xml', write: tincanManifest },
    // The LRS is known only at launch: the player adds a policy with its address before the first request.
    connect: 'http: https:',
  },
] as const satisfies readonly Standard[];

export type StandardId = (typeof standards)[number]['id'];
