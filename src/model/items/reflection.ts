import type { ItemBase } from '../item-base.js';

/**
 * Something to think about, with room to write that is the learner's own: what is written stays in
 * the page and is in no event, state or report. It has no points.
 */
export type ReflectionItem = ItemBase<'reflection'>;

/** That the learner has thought about it, and nothing else. */
export interface ReflectionResponse {
  readonly kind: 'reflection';
}
