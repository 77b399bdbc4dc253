import type { Item } from './item.js';
import type { Language } from './text.js';

/** All that one zip holds, without a word of any language: see `Texts`. Plain and frozen. */
export interface Course {
  readonly id: string;
  /** Absolute IRI without a slash at its end; ids of units and items are appended to it. */
  readonly activityBase: string;
  /** Semantic version of the content. */
  readonly version: string;
  /** The author's order; the first is the default. */
  readonly languages: readonly Language[];
  readonly units: readonly Unit[];
}

/** What an LMS launches and tracks. */
export interface Unit {
  readonly id: string;
  readonly lessons: readonly Lesson[];
  /** Objective ids in the course's order. */
  readonly objectives: readonly string[];
  /** Fraction from 0 to 1; absent when passing is not asked for and success stays unknown. */
  readonly cutScore?: number;
}

/** An authored module inside a unit. */
export interface Lesson {
  readonly id: string;
  /** About how long it takes. */
  readonly minutes: number;
  readonly screens: readonly Screen[];
  /** Every item that a screen of the lesson shows or draws, by id. */
  readonly items: Readonly<Record<string, Item>>;
}

/** One step of a lesson. All are required for completion. */
export type Screen = TextScreen | RevealScreen | WorkedScreen | ActivityScreen | CheckScreen;

interface ScreenBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
}

/** Running text. Done when seen. */
export type TextScreen = ScreenBase<'text'>;

/** Panels opened on request. Done when each was opened. */
export interface RevealScreen extends ScreenBase<'reveal'> {
  /** Text ids are screen and panel: `m1-s07.online`. */
  readonly panels: readonly string[];
}

/** A worked example, one step after the other. Done when all were shown. */
export interface WorkedScreen extends ScreenBase<'worked'> {
  readonly steps: readonly string[];
}

/** One practice item with as many checks as wanted. Done when right, or the answers were shown. */
export interface ActivityScreen extends ScreenBase<'activity'> {
  readonly item: string;
}

/** Questions drawn from a pool, with feedback after each. Done when an attempt was submitted. */
export interface CheckScreen extends ScreenBase<'check'> {
  /** Id of the assessment. */
  readonly assessment: string;
  /** Item ids to draw from. */
  readonly pool: readonly string[];
  /** How many are drawn for an attempt, 1 to the pool's size. */
  readonly draw: number;
}

/** The screens of a unit in the order in which a learner meets them. */
export function screensOf(unit: Unit): readonly Screen[] {
  return unit.lessons.flatMap((lesson) => lesson.screens);
}

/** The item with this id, wherever in the unit it is. */
export function itemOf(unit: Unit, id: string): Item {
  for (const lesson of unit.lessons) {
    const item = lesson.items[id];
    if (item) return item;
  }
  throw new RangeError(`no item ${id} in unit ${unit.id}`);
}
