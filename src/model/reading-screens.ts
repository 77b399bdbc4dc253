import type { Rectangle } from './rectangle.js';
import type { Language } from './text.js';

/** What every screen has. */
export interface ScreenBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** Ids of the objectives that the screen teaches; summary and result lead back to it from them. */
  readonly objectives?: readonly string[];
  /** Id of an objective: who has shown in a diagnostic that they know it needs the screen no more. */
  readonly whenNeeded?: string;
}

/** Screens to read, watch and look through: nothing on them is answered. */
export type ReadingScreen =
  | TextScreen
  | RevealScreen
  | WorkedScreen
  | ProcessScreen
  | FigureScreen
  | MediaScreen
  | GlossaryScreen
  | SummaryScreen
  | ResultScreen;

/** Running text. Done when seen. */
export type TextScreen = ScreenBase<'text'>;

/** How the panels of a reveal screen lie: one under the other, behind tabs, or side by side. */
export type RevealLayout = 'accordion' | 'tabs' | 'cards';

/** Panels opened on request. Done when each was opened. */
export interface RevealScreen extends ScreenBase<'reveal'> {
  /** Text ids are screen and panel: `m1-s07.online`. */
  readonly panels: readonly string[];
  /** Absent for an accordion. */
  readonly layout?: RevealLayout;
}

/** A worked example, one step after the other. Done when all were shown. */
export interface WorkedScreen extends ScreenBase<'worked'> {
  readonly steps: readonly string[];
}

/** Stages in their order, all in sight: a process or a timeline. Done when seen. */
export interface ProcessScreen extends ScreenBase<'process'> {
  readonly stages: readonly string[];
}

/** An image, which stands in the screen's text, with details to open. Done when each was opened. */
export interface FigureScreen extends ScreenBase<'figure'> {
  readonly details: readonly FigureDetail[];
}

export interface FigureDetail {
  readonly id: string;
  /** Where in the image it is; absent for what is nowhere in particular. */
  readonly region?: Rectangle;
}

/**
 * A recording with its transcript, which is the text of its one part, `transcript`.
 * Done when seen: nobody is made to sit through it.
 */
export interface MediaScreen extends ScreenBase<'media'> {
  readonly medium: 'video' | 'audio';
  readonly recording: Recording;
  /** The same with what can only be seen said aloud (WCAG 1.2.5). */
  readonly described?: Recording;
}

/** Asset names by language; one file may serve them all. */
export type Recording = Readonly<Record<Language, string>>;

/** All terms of the course with what they mean. Done when seen. */
export interface GlossaryScreen extends ScreenBase<'glossary'> {
  /** Term ids in the author's order; the learner's is that of the language's alphabet. */
  readonly terms: readonly string[];
}

/** What the lesson was about, objective by objective, and the points to keep. Done when seen. */
export interface SummaryScreen extends ScreenBase<'summary'> {
  /** Those of the lesson. */
  readonly objectives: readonly string[];
}

/** What the unit came to, objective by objective. Done when seen. */
export type ResultScreen = ScreenBase<'result'>;

/** The part of a media screen that says in words what the recording does. */
export const TRANSCRIPT = 'transcript';
