/** What the learner is told about saving. */
export type SaveState =
  /** The page is there, the player not yet. */
  | { readonly kind: 'opening' }
  /** Nothing to save yet, or everything was saved before this launch. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** The standard's strongest evidence is in. Ms since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  /** Will be tried again. */
  | { readonly kind: 'waiting' }
  /** What the learner does now does not get to the LMS. */
  | { readonly kind: 'not-recorded'; readonly why: NotRecordedWhy }
  /** Opened to look at only: nothing is meant to be kept. */
  | { readonly kind: 'review' };

/**
 * `no-lms`: none was found, or it did not answer. `ended`: it ended the session or no longer
 * takes what is sent. `unreadable`: what is saved there is of a form this package does not
 * know, and must not be overwritten. `elsewhere`: the course is open in another window.
 * `no-storage`: this browser should keep the record, and refuses. `no-state`: the LMS takes answers and
 * result, but has no place for how far the learner got.
 */
export type NotRecordedWhy = 'no-lms' | 'ended' | 'unreadable' | 'elsewhere' | 'no-storage' | 'no-state';
