import type { AuthorString } from '../author-string.js';
import type { XliffUnit } from './read.js';

/** What an accepted unit does. */
export interface Accepted {
  readonly string: AuthorString;
  /** As an author would write them. */
  readonly words: string;
  /** Whether that is what stands there already. */
  readonly same: boolean;
  readonly unit: XliffUnit;
}

/** A mistake in a file that came back. */
export interface XliffProblem {
  /** In the XLIFF file, from 1. */
  readonly line: number;
  /** Of the text, or of the whole file. */
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}
