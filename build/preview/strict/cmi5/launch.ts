import type { JsonObject } from '../../lrs/json.js';

export type LaunchMode = 'Normal' | 'Browse' | 'Review';

/** What an AU was launched with, against which all that it sends is held. */
export interface Cmi5Launch {
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
  readonly sessionId: string;
  readonly mode: LaunchMode;
  /** 0 to 1. */
  readonly masteryScore?: number;
  /** Of LMS.LaunchData (10.2.1). */
  readonly contextTemplate: JsonObject;
}

/** A rule of cmi5 that something sent does not keep. */
export interface Cmi5Problem {
  /** Of the cmi5 specification, such as `9.3.4`. */
  readonly clause: string;
  readonly reason: string;
}

/** A list of one problem if the rule is broken, so that rules can be strung together. */
export function unless(kept: boolean, clause: string, reason: string): readonly Cmi5Problem[] {
  return kept ? [] : [{ clause, reason }];
}
