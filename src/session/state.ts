import type { Certainty } from '../model/assessment.js';
import type { Day } from '../model/day.js';
import type { Response } from '../model/item.js';
import type { Fraction, Points } from '../model/points.js';
import type { Settings } from '../model/settings.js';
import type { Language } from '../model/text.js';

/**
 * Where a learner stands in a unit. Suspend data is this, but for `log` and `shownAt`:
 * what the log holds is sent to the LMS together with the suspend data that follows from it.
 */
export interface SessionState {
  /** How often this state was saved; the newer of two states is the one with more. */
  readonly saves: number;
  /** 32 bits from which every draw and shuffle of this registration follows. */
  readonly seed: number;
  readonly language: Language;
  readonly settings: Settings;
  /** The screen shown now. */
  readonly location: string;
  /** By screen id; a screen never shown is absent. */
  readonly screens: Readonly<Record<string, ScreenState>>;
  /** Answers checked since the launch, in order; only ever added to. */
  readonly log: readonly Try[];
  /** Active time over all launches: whole seconds, on screens that have left the content since, too. */
  readonly seconds: number;
  /** When everything was done and passed for the first time; absent before it, and where that was not noted. */
  readonly finishedOn?: Day;
  /** When the learner was last given something new to answer; ms since 1970. */
  readonly shownAt: number;
}

export interface ScreenState {
  /** Active time on it over all launches: whole seconds, of which suspend data keeps the size (`keptSeconds`). */
  readonly seconds: number;
  /** Panels opened or steps shown, by id. */
  readonly opened: readonly string[];
  /** By item id; an item never answered is absent. */
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** On check screens, once the first attempt began. */
  readonly attempt?: AttemptState;
}

export interface AnswerState {
  /** As it stands on the screen, checked or not. */
  readonly response?: Response;
  /** The response last checked. Feedback speaks of this one. */
  readonly checked?: Response;
  /** How often it was checked. */
  readonly tries: number;
  /** What the first check came to, or the last one before an attempt whose answers are judged at its end: the score. Absent before it. */
  readonly first?: Fraction;
  /** How sure the learner was, before it was checked. */
  readonly certainty?: Certainty;
  /** The learner asked for the answers with their reasons. */
  readonly revealed: boolean;
}

/** The attempt at an assessment that is under way, and what came of those before it. */
export interface AttemptState {
  /** 1 for the first. */
  readonly number: number;
  /** Item ids in the order shown. */
  readonly drawn: readonly string[];
  /** Position in `drawn` of the question shown; `drawn.length` at the end. */
  readonly position: number;
  readonly submitted: boolean;
  /** Of a time limit; absent where there is none. */
  readonly timing?: Timing;
  /** The best of all submitted attempts, this one included. */
  readonly best?: AttemptResult;
}

export interface Timing {
  /** Whole seconds that the questions were shown. */
  readonly passed: number;
  /** How often the learner took more time. */
  readonly extended: number;
}

/** What came of a submitted attempt, kept as it was then whatever later content says. */
export interface AttemptResult {
  /** Which attempt it was, from 1. */
  readonly attempt: number;
  readonly points: Points;
  /** By item id of the questions drawn, and of those whose results were kept from the attempt before. */
  readonly items: Readonly<Record<string, Fraction>>;
}

/** One check of one answer, as it will be reported. */
export interface Try {
  readonly screen: string;
  readonly item: string;
  /** Attempt at the assessment, from 1; 1 on activity screens. */
  readonly attempt: number;
  /** Check of this item within the attempt, from 1. */
  readonly number: number;
  readonly response: Response;
  readonly result: Fraction;
  /** How sure the learner said to be; absent where that was not asked or not said. */
  readonly certainty?: Certainty;
  /** Ms since 1970. */
  readonly at: number;
  /** From being shown to being checked. */
  readonly seconds: number;
}
