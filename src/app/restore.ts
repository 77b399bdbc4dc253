import type { UnitContent } from '../model/content.js';
import type { Held } from '../delivery/difference.js';
import { NOTHING_HELD, type JournalEntry } from '../delivery/journal.js';
import { scaledScore } from '../model/points.js';
import { decodeState } from '../session/codec/state-code.js';
import { fitState } from '../session/fit.js';
import { readLog } from '../session/log-text.js';
import { hash32 } from '../session/shuffle.js';
import { startSession } from '../session/start.js';
import type { SessionState, Try } from '../session/state.js';
import { deriveRecord, type Terms } from '../tracking/derive.js';
import type { Launch } from '../tracking/port.js';
import { chooseLanguage } from './choose-language.js';

/** Where the learner goes on, and what the LMS held at that moment. */
export type Restored =
  | {
      readonly kind: 'state';
      readonly state: SessionState;
      readonly held: Held;
      /** Marks of what the LMS may hold, as in a `JournalEntry`. */
      readonly lineage: readonly string[];
    }
  /** There was suspend data, but not of a form this package can read. It must not be overwritten. */
  | { readonly kind: 'unreadable'; readonly state: SessionState; readonly reason: string };

/** What a beginning needs from the surroundings. */
export interface Surroundings {
  /** 32 random bits. */
  readonly seed: number;
  /** The browser's languages, the first choice first. */
  readonly languages: readonly string[];
}

/** Tells suspend data from any other. */
export function markOf(suspendData: string): string {
  return hash32(0, suspendData).toString(36);
}

/**
 * The state to go on from: the LMS's, or, where this device kept one that came after it, that; as
 * far as this content has a place for it. A new one where there is none.
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
  if (!launch.suspendData) {
    return carriedOver(content, fresh, {}, NOTHING_HELD, kept) ?? { kind: 'state', state: fresh, held: {}, lineage: [NOTHING_HELD] };
  }
  const decoded = decodeState(content, launch.suspendData);
  if (decoded.kind === 'unreadable') return { kind: 'unreadable', state: fresh, reason: decoded.reason };
  const state = fitState(content, decoded.state);
  // What the saved state says was told together with it; only the suspend data itself may
  // have another form now, so it is taken as it came.
  const told = { ...deriveRecord(content, state, terms), suspendData: launch.suspendData };
  const held = reached(told, launch);
  const mark = markOf(launch.suspendData);
  return carriedOver(content, state, held, mark, kept) ?? { kind: 'state', state, held, lineage: [mark] };
}

/**
 * The kept state if it came after what the LMS holds. A count of saves could not tell: two devices count
 * on from the same state, and what was saved from one must not give way to what the other never saved.
 */
function carriedOver(
  content: UnitContent,
  state: SessionState,
  held: Held,
  mark: string,
  kept: JournalEntry | undefined,
): Restored | undefined {
  if (!kept?.lineage.includes(mark) || markOf(kept.suspendData) === mark) return undefined;
  const decoded = decodeState(content, kept.suspendData);
  if (decoded.kind === 'unreadable') return undefined;
  const later = fitState(content, decoded.state);
  const log = readLog(content, kept.log).filter((entry) => !isTold(state, entry));
  return { kind: 'state', state: { ...later, log }, held, lineage: kept.lineage };
}

/** An answer was told with or before the first state that knows of it. */
function isTold(state: SessionState, { screen, item, attempt, number }: Try): boolean {
  const held = state.screens[screen];
  const current = held?.attempt?.number ?? (held ? 1 : 0);
  return attempt < current || (attempt === current && (held?.answers[item]?.tries ?? 0) >= number);
}

/** What a score may lose by being kept as a percentage with two decimals, rounded away from the pass mark. */
const ROUNDED = 0.0001;

// A result that the LMS does not have (reached while restoring, by content that asks for
// less, or lost on its way) is left out of what is held, and so told again as one.
function reached(held: Held, launch: Launch): Held {
  const { completion, success, points, ...rest } = held;
  const { prior } = launch;
  const scored = !points || (prior.scaled !== undefined && scaledScore(points) <= prior.scaled + ROUNDED);
  const told = completion === prior.completion && success === prior.success && scored;
  return told ? held : rest;
}
