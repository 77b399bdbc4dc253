import type { UnitContent } from '../model/content.js';
import type { Held } from '../delivery/difference.js';
import type { JournalEntry } from '../delivery/journal.js';
import { decodeState } from '../session/codec/state-code.js';
import { fitState } from '../session/fit.js';
import { readLog } from '../session/log-text.js';
import { startSession } from '../session/start.js';
import type { SessionState, Try } from '../session/state.js';
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

/**
 * The state to go on from: the LMS's, or, where this device kept a later one of the same
 * attempt, that; as far as this content has a place for it. A new one where there is none.
 *
 * @param kept - what this device has in its journal
 */
export function restore(
  content: UnitContent,
  launch: Launch,
  terms: Terms,
  around: Surroundings,
  kept?: JournalEntry,
): Restored {
  const language = chooseLanguage(content.course.languages, [launch.language, ...around.languages]);
  const fresh = startSession(content.unit, around.seed, language);
  if (!launch.suspendData) return carriedOver(content, fresh, undefined, kept) ?? { kind: 'state', state: fresh, held: {} };
  const decoded = decodeState(content, launch.suspendData);
  if (decoded.kind === 'unreadable') return { kind: 'unreadable', state: fresh, reason: decoded.reason };
  const state = fitState(content, decoded.state);
  // What the saved state says was told together with it; only the suspend data itself may
  // have another form now, so it is taken as it came.
  const told = { ...deriveRecord(content, state, terms), suspendData: launch.suspendData };
  const held = reached(told, launch);
  return carriedOver(content, state, held, kept) ?? { kind: 'state', state, held };
}

/**
 * The kept state if it is the later one. Where the LMS has a state, the seed says whether
 * they are of one attempt; where it has none, the attempt may be a new one, so only what was
 * never acknowledged is carried over.
 */
function carriedOver(
  content: UnitContent,
  state: SessionState,
  held: Held | undefined,
  kept: JournalEntry | undefined,
): Restored | undefined {
  if (!kept) return undefined;
  const decoded = decodeState(content, kept.suspendData);
  if (decoded.kind === 'unreadable') return undefined;
  const newer = decoded.state.saves > state.saves;
  const same = held ? decoded.state.seed === state.seed : !kept.acknowledged;
  if (!newer || !same) return undefined;
  const later = fitState(content, decoded.state);
  const log = readLog(content, kept.log).filter((entry) => !isTold(state, entry));
  return { kind: 'state', state: { ...later, log }, held: held ?? {} };
}

/** An answer was told with or before the first state that knows of it. */
function isTold(state: SessionState, { screen, item, attempt, number }: Try): boolean {
  const held = state.screens[screen];
  const current = held?.attempt?.number ?? (held ? 1 : 0);
  return attempt < current || (attempt === current && (held?.answers[item]?.tries ?? 0) >= number);
}

// A result that the LMS does not have (reached while restoring, by content that asks for
// less, or lost on its way) is left out of what is held, and so told again as one.
function reached(held: Held, launch: Launch): Held {
  const { completion, success, points, ...rest } = held;
  const { prior } = launch;
  const told = completion === prior.completion && success === prior.success && (!points || prior.scaled !== undefined);
  return told ? held : rest;
}
