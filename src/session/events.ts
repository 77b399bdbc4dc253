import type { Response } from '../model/item.js';
import type { Language } from '../model/text.js';

/** A fact about what the learner did. `at` is ms since 1970, read once where the event arose. */
export type SessionEvent =
  /** Ms in which the learner was not there, found out when they came back. */
  | { readonly type: 'time-away'; readonly ms: number }
  | { readonly type: 'screen-entered'; readonly screen: string; readonly at: number }
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'part-opened'; readonly screen: string; readonly part: string }
  | {
      readonly type: 'response-changed';
      readonly screen: string;
      readonly item: string;
      readonly response: Response | undefined;
    }
  | { readonly type: 'response-checked'; readonly screen: string; readonly item: string; readonly at: number }
  | { readonly type: 'answers-revealed'; readonly screen: string; readonly item: string }
  | { readonly type: 'attempt-started'; readonly screen: string; readonly at: number }
  /** On from a checked question; on from the last one submits the attempt. */
  | { readonly type: 'question-left'; readonly screen: string; readonly at: number };
