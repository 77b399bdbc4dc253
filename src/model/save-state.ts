/** What the learner is told about saving. */
export type SaveState =
  /** Nothing to save yet, or everything was saved before this launch. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** The standard's strongest evidence is in. Ms since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  /** Will be tried again. */
  | { readonly kind: 'waiting' }
  /** No LMS, or it ended the session: what the learner does now is kept nowhere. */
  | { readonly kind: 'not-recorded' }
  /** Opened to look at only: nothing is meant to be kept. */
  | { readonly kind: 'review' };
