import type { Certainty } from '../model/assessment.js';
import type { Day } from '../model/day.js';
import type { Response } from '../model/item.js';
import type { SettingChoice } from '../model/settings.js';
import type { Language } from '../model/text.js';
import type { SessionState } from './state.js';

/** A fact about what the learner did. `at` is ms since 1970, read once where the event arose. */
export type SessionEvent =
  /** Ms in which the learner was not there, found out when they came back. */
  | { readonly type: 'time-away'; readonly ms: number }
  /** Whole seconds in which the learner was there, on the screen shown. */
  | { readonly type: 'time-spent'; readonly seconds: number }
  /** What was done in another window and saved meanwhile, merged with what was done here. */
  | { readonly type: 'done-elsewhere'; readonly state: SessionState }
  /** What was done made the unit finished: on this day, where the learner is. */
  | { readonly type: 'unit-finished'; readonly day: Day }
  | { readonly type: 'screen-entered'; readonly screen: string; readonly at: number }
  | { readonly type: 'language-chosen'; readonly language: Language }
  /** One setting; or all of them as they were, where none is named. */
  | { readonly type: 'setting-chosen'; readonly change: SettingChoice | undefined }
  | { readonly type: 'part-opened'; readonly screen: string; readonly part: string }
  | {
      readonly type: 'response-changed';
      readonly screen: string;
      readonly item: string;
      readonly response: Response | undefined;
    }
  | { readonly type: 'certainty-chosen'; readonly screen: string; readonly item: string; readonly certainty: Certainty }
  /** Where answers are judged at the end of an attempt, also on to the next question. */
  | { readonly type: 'response-checked'; readonly screen: string; readonly item: string; readonly at: number }
  | { readonly type: 'answers-revealed'; readonly screen: string; readonly item: string }
  | { readonly type: 'attempt-started'; readonly screen: string; readonly at: number }
  /** On from a checked question; on from the last one submits the attempt. */
  | { readonly type: 'question-left'; readonly screen: string; readonly at: number }
  /** Back to the question before, where answers are judged at the end of an attempt. */
  | { readonly type: 'question-returned'; readonly screen: string; readonly at: number }
  /** Whole seconds of an attempt with a time limit. */
  | { readonly type: 'time-passed'; readonly screen: string; readonly seconds: number; readonly at: number }
  | { readonly type: 'time-extended'; readonly screen: string };
