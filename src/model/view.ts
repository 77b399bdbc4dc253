import type { AssessmentRetry, AssessmentRole, Certainty } from './assessment.js';
import type { Day } from './day.js';
import type { ItemFeedback, PartFeedback } from './feedback.js';
import type { Item, Response } from './item.js';
import type { Points } from './points.js';
import type { MediaScreen, Recording, RevealLayout } from './reading-screens.js';
import type { Rectangle } from './rectangle.js';

/** What a screen shows now, in no language. Made by session selectors; elements draw it. */
export type ScreenView =
  | TextView
  | PartsView
  | FigureView
  | MediaView
  | GlossaryView
  | SummaryView
  | ResultView
  | ActivityView
  | CheckView;

export interface TextView {
  readonly kind: 'text';
  readonly id: string;
}

/** Panels of a reveal screen, steps of a worked example, stages of a process. */
export interface PartsView {
  readonly kind: 'reveal' | 'worked' | 'process';
  readonly id: string;
  /** In the author's order. */
  readonly parts: readonly string[];
  /** Those opened so far; the stages of a process are in sight from the start. */
  readonly opened: readonly string[];
  /** Of a reveal screen; absent for an accordion. */
  readonly layout?: RevealLayout;
}

/** The image is in the screen's text. */
export interface FigureView {
  readonly kind: 'figure';
  readonly id: string;
  /** Ids of the details, in the author's order. */
  readonly parts: readonly string[];
  readonly opened: readonly string[];
  /** By detail id, of those that have one. */
  readonly regions: Readonly<Record<string, Rectangle>>;
}

export interface MediaView {
  readonly kind: 'media';
  readonly id: string;
  readonly medium: MediaScreen['medium'];
  readonly recording: Recording;
  readonly described?: Recording;
}

export interface GlossaryView {
  readonly kind: 'glossary';
  readonly id: string;
  /** Term ids, in no order that means anything. */
  readonly terms: readonly string[];
}

export interface SummaryView {
  readonly kind: 'summary';
  readonly id: string;
  readonly objectives: readonly ObjectiveView[];
}

export interface ResultView {
  readonly kind: 'result';
  readonly id: string;
  /** In the best attempts at the unit's checks; absent until there is one at each. */
  readonly points?: Points;
  /** Absent where no pass mark is set, and until there are points. */
  readonly passed?: boolean;
  /** The other screens that are not done yet, by the lesson that they are in. */
  readonly open: readonly OpenLesson[];
  readonly objectives: readonly ObjectiveView[];
}

/** A lesson with screens that are not done. */
export interface OpenLesson {
  readonly lesson: string;
  readonly screens: readonly string[];
}

/** Where the learner stands with an objective. */
export interface ObjectiveView {
  readonly id: string;
  /** Known already, by a test-out: what teaches it is needed no more. */
  readonly credited?: true;
  /** In the best attempts at the checks; absent where no question asked about it. */
  readonly points?: Points;
  /** The screens that teach it, in the order in which they are met. */
  readonly screens: readonly { readonly id: string; readonly done: boolean }[];
}

export interface ActivityView {
  readonly kind: 'activity';
  readonly id: string;
  /** One or more to choose from, the one to begin with first. */
  readonly items: readonly ItemView[];
}

export interface CheckView {
  readonly kind: 'check';
  readonly id: string;
  readonly role: AssessmentRole;
  /** `start` before the first attempt, `result` after one was submitted. */
  readonly phase: 'start' | 'question' | 'result';
  /** Questions in an attempt. */
  readonly count: number;
  readonly rules: CheckRules;
  /** Whether an attempt, the first or another, can begin now. */
  readonly mayBegin: boolean;
  /** From 1; which question is shown. */
  readonly position?: number;
  readonly item?: ItemView;
  /** Of an attempt with a time limit that is under way. */
  readonly time?: CheckTime;
  readonly result?: CheckResult;
}

/** What the learner is told before an attempt. */
export interface CheckRules {
  /** Answers are judged when the attempt is submitted, and can be changed until then. */
  readonly judgedAtEnd: boolean;
  /** Fraction that passes; absent where no pass mark is set, and where another assessment decides. */
  readonly cutScore?: number;
  /** Of the objectives that are asked about; where there is a pass mark. */
  readonly ownMarks?: readonly OwnMark[];
  /** How many attempts there are, and how many of them are left; absent where there is no limit. */
  readonly attempts?: { readonly of: number; readonly left: number };
  /** Time limit. */
  readonly minutes?: number;
}

/** The fraction of its own points that an objective has to come to as well. */
export type OwnMark = readonly [objective: string, cutScore: number];

export interface CheckTime {
  /** Whole seconds. */
  readonly left: number;
  readonly extendable: boolean;
}

export interface CheckResult {
  /** The attempt just submitted, from 1. */
  readonly attempt: number;
  readonly points: Points;
  /** Questions that were wholly right, those kept from earlier attempts included. */
  readonly right: number;
  /** Of how many. */
  readonly count: number;
  /** The time limit ended the attempt. */
  readonly timeUp?: true;
  readonly best: Points;
  /** Absent where no pass mark is set, and where another assessment decides. */
  readonly passed?: boolean;
  /** Objectives' own marks that the best attempt does not reach. */
  readonly missed?: readonly OwnMark[];
  /** Those that this attempt asked about, in the course's order. */
  readonly objectives: readonly ObjectiveResult[];
  /** What another attempt asks; absent where none can begin. */
  readonly again?: AssessmentRetry;
  /** The questions with what is right and why; absent until that may be told. */
  readonly review?: readonly ItemView[];
  /** Questions about people's safety that were not right: each is asked once more, whatever the result. */
  readonly retry: readonly ItemView[];
}

/** What an attempt says of an objective. */
export interface ObjectiveResult extends ObjectiveView {
  readonly points: Points;
  /** Not all was right, or its own pass mark was not reached. */
  readonly revisit: boolean;
}

/** An item as it stands. The control shows `response` and tells of changes; it keeps nothing. */
export interface ItemView {
  readonly item: Item;
  /** Options, tokens or sources in the order to show them, by id; the same in each language. */
  readonly order: readonly string[];
  readonly response?: Response;
  /** Whether the response answers all that is asked, so that it can be checked. */
  readonly complete: boolean;
  /** Of the response last checked, minus the parts changed since. Absent before the first check. */
  readonly feedback?: ItemFeedback;
  /** What may be read before a check, and for ever after: what a case's choices led to. By part id; absent where nothing may. */
  readonly disclosed?: Readonly<Record<string, PartFeedback>>;
  /** Where the learner is asked how sure they are: what they said so far. */
  readonly certainty?: { readonly chosen?: Certainty };
  /** Checks so far. */
  readonly tries: number;
  /** The learner asked for the answers, and they are shown. */
  readonly revealed: boolean;
  /** No more can be changed: all right, revealed, a question already checked, or review mode. */
  readonly locked: boolean;
}

/** What a learner can show of a unit: certificate and note, or what they are waiting for. */
export interface EvidenceView {
  /** `unfinished`: not all is done and passed. `unsaved`: the LMS has not taken the result yet. `ready`: it has. */
  readonly standing: 'unfinished' | 'unsaved' | 'ready';
  readonly passed: boolean;
  /** In the best attempts; absent where there was none. */
  readonly points: Points | undefined;
  /** What the LMS had at launch, which nothing goes below: a fraction from 0 to 1. */
  readonly priorScaled: number | undefined;
  readonly day: Day | undefined;
  /** Active time. */
  readonly seconds: number;
  readonly objectives: readonly { readonly id: string; readonly credited: boolean }[];
  /** Text ids of the course and, where the unit is a part of it, the unit. */
  readonly titles: readonly string[];
  /** Of the content. */
  readonly version: string;
  /** As in `HeldResult`. */
  readonly activity: string;
  readonly learnerId: string | undefined;
  /** As the LMS gives it. */
  readonly learnerName: string | undefined;
}
