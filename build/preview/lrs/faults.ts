/** A way in which an LRS fails; for everything, or for one resource only. */
export type LrsFault = {
  readonly only?: 'statements' | 'state';
} & (
  | { readonly kind: 'status'; readonly status: 401 | 403 | 429 | 500 | 503 }
  /** 413 to several statements at once; one alone is taken. */
  | { readonly kind: 'no-batches' }
  /** Stores and answers rightly, but late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection breaks and nothing is stored. */
  | { readonly kind: 'offline' }
  /** The connection breaks after everything was stored. */
  | { readonly kind: 'answer-lost' }
);

const resources = { statements: '/statements', state: '/activities/state' } as const;

/** The fault, if it is meant for the resource at this path. */
export function faultAt(path: string, fault: LrsFault | undefined): LrsFault | undefined {
  return fault && (fault.only === undefined || resources[fault.only] === path) ? fault : undefined;
}
