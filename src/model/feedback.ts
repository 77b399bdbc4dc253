import type { Points } from './points.js';
import type { RichText } from './text.js';

/** What may be shown of the answer key once an answer was checked. Made by a session selector. */
export interface ItemFeedback {
  /** `noted`: there was nothing to be right about. */
  readonly outcome: 'right' | 'partly' | 'wrong' | 'noted';
  /** Of this check, not of the first. */
  readonly points: Points;
  /** By option, token or source id: only those the learner may now see a reason for. */
  readonly parts: Readonly<Record<string, PartFeedback>>;
  /** What the author says to all once there is nothing left to try, if anything. */
  readonly closing?: RichText;
}

export interface PartFeedback {
  /** Whether the learner dealt with this part rightly. Leaving a wrong option alone is right. */
  readonly right: boolean;
  /** Not right, and half as good. */
  readonly partly?: true;
  readonly reason: RichText;
  /** Where it belongs (target or category id), or `chosen`; only once answers are shown. */
  readonly answer?: string;
}
