import type { UnitContent } from '../model/content.js';
import type { Held } from '../delivery/difference.js';
import { decodeState } from '../session/codec/state-code.js';
import { fitState } from '../session/fit.js';
import { startSession } from '../session/start.js';
import type { SessionState } from '../session/state.js';
import { deriveRecord, type Terms } from '../tracking/derive.js';
import type { Launch } from '../tracking/port.js';
import { chooseLanguage } from './choose-language.js';

/** Where the learner goes on, and what the LMS held at that moment. */
export type Restored =
  | { readonly kind: 'state'; readonly state: SessionState; readonly held: Held }
  /** There was suspend data, but not of a form this package can read. It must not be overwritten. */
  | { readonly kind: 'unreadable'; readonly state: SessionState; readonly reason: string };

/** What a beginning needs from the surroundings. */
export interface Surroundings {
  /** 32 random bits. */
  readonly seed: number;
  /** The browser's languages, the first choice first. */
  readonly languages: readonly string[];
}

/** The state to go on from: the saved one as far as this content has a place for it, or a new one. */
export function restore(content: UnitContent, launch: Launch, terms: Terms, around: Surroundings): Restored {
  const language = chooseLanguage(content.course.languages, [launch.language, ...around.languages]);
  const fresh = startSession(content.unit, around.seed, language);
  if (!launch.suspendData) return { kind: 'state', state: fresh, held: {} };
  const decoded = decodeState(content, launch.suspendData);
  if (decoded.kind === 'unreadable') return { kind: 'unreadable', state: fresh, reason: decoded.reason };
  const state = fitState(content, decoded.state);
  // What the saved state says was told together with it; only the suspend data itself may
  // have another form now, so it is taken as it came.
  const held = { ...deriveRecord(content, state, terms), suspendData: launch.suspendData };
  return { kind: 'state', state, held: reached(held, launch) };
}

// A result that the LMS does not have (reached while restoring, by content that asks for
// less, or lost on its way) is left out of what is held, and so told again as one.
function reached(held: Held, launch: Launch): Held {
  const { completion, success, points, ...rest } = held;
  const { prior } = launch;
  const told = completion === prior.completion && success === prior.success && (!points || prior.scaled !== undefined);
  return told ? held : rest;
}
