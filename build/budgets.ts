import type { StandardId } from './standards.js';

/** What may not be exceeded. 1 kB is 1000 bytes; gzip at its best level. */
export const budgets = {
  /** The player's two scripts together, each gzip by itself, bytes. */
  script: { scorm12: 55_000, 'scorm2004-3': 54_800, 'scorm2004-4': 54_800, xapi: 60_900, cmi5: 62_800, web: 52_950 } satisfies Record<StandardId, number>,
  /** Requests until the first screen is complete, the page included. */
  firstScreenRequests: 3,
  /** What of a package comes with them, each gzip by itself, bytes. */
  firstScreen: 60_000,
  /** Share of a standard's suspend data that a unit may come to at most: the rest is for later versions of the content. */
  suspendData: 2 / 3,
  /** The zip by what is in it, bytes; a parcel that is not named has no limit of its own yet. */
  zip: { m1: 300_000 } as Readonly<Record<string, number>>,
};
