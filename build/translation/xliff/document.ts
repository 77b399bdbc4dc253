import type { Status } from '../status.js';

/** XLIFF 2.1, OASIS Standard of 13 February 2018, 4.1; 2.0 has the same core in the same namespace. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * How far a translator's tool says that a text is (4.3.1.31): ours are `initial` where there is none or its original has
 * moved on, `translated` for a draft, and `reviewed`.
 */
export const states = ['initial', 'translated', 'reviewed', 'final'] as const;
export type State = (typeof states)[number];

/** What a state means for us; a text left in its first state stays what it was. */
export function statusOf(state: State): Status | undefined {
  if (state === 'initial') return undefined;
  return state === 'translated' ? 'draft' : 'reviewed';
}

export function stateOf(standing: { readonly status: Status; readonly stale: boolean } | undefined): State {
  if (!standing || standing.stale) return 'initial';
  return standing.status === 'draft' ? 'translated' : 'reviewed';
}
