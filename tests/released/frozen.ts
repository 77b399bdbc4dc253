import type { SessionState } from '../../src/session/state.js';

/** Suspend data as a released version wrote it, and what it said. */
export interface Frozen {
  readonly code: string;
  readonly state: Omit<SessionState, 'log' | 'shownAt'>;
}
