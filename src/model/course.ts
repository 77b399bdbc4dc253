import type { Assessment } from './assessment.js';
import type { Item } from './item.js';
import { oncePer } from './once-per.js';
import type { ReadingScreen, ScreenBase } from './reading-screens.js';
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
  /** One for each module and, where there are several, one for the whole course, which has the course's id. */
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
  /** By objective id, fractions that have to be reached too, as far as the deciding assessments ask about the objective. */
  readonly objectiveCutScores?: Readonly<Record<string, number>>;
  /** A module that is no part of the whole course, such as a refresher. */
  readonly standalone?: true;
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

/** One step of a lesson. All that are needed are required for completion. */
export type Screen = ReadingScreen | ActivityScreen | CheckScreen;

/**
 * A practice item with as many checks as wanted. Of several, the learner takes one or more.
 * Done when one of them is right, or its answers were shown.
 */
export interface ActivityScreen extends ScreenBase<'activity'> {
  /** Item ids, at least one. */
  readonly items: readonly string[];
}

/** An assessment. Done when an attempt was submitted. */
export interface CheckScreen extends ScreenBase<'check'> {
  readonly assessment: Assessment;
}

/** Whether the unit is the whole course: all lessons as one, beside the units of one lesson each. */
export function isWholeCourse(course: Course, unit: Unit): boolean {
  return unit.id === course.id;
}

/** The screens of a unit in the order in which a learner meets them. */
export const screensOf = oncePer((unit: Unit): readonly Screen[] => unit.lessons.flatMap(({ screens }) => screens));

const screensById = oncePer((unit: Unit) => new Map(screensOf(unit).map((screen) => [screen.id, screen])));

const lessonsByScreen = oncePer((unit: Unit) => new Map(unit.lessons.flatMap((lesson) => lesson.screens.map(({ id }) => [id, lesson]))));

// An item that a lesson borrows is the same wherever it is held.
const itemsById = oncePer((unit: Unit) => new Map(unit.lessons.flatMap(({ items }) => Object.entries(items))));

/** Those whose best attempts are the unit's score: its final assessments, else its checks, else its diagnostics. */
export const decidingScreens = oncePer((unit: Unit): readonly CheckScreen[] => {
  const checks = screensOf(unit).filter((screen) => screen.kind === 'check');
  const byRole = (['final', 'check', 'diagnostic'] as const).map((role) => checks.filter(({ assessment }) => assessment.role === role));
  return byRole.find((found) => found.length > 0) ?? [];
});

export function findScreen(unit: Unit, id: string): Screen | undefined {
  return screensById(unit).get(id);
}

export function findItem(unit: Unit, id: string): Item | undefined {
  return itemsById(unit).get(id);
}

/**
 * The screen with this id.
 *
 * @throws RangeError if the unit has none: ids come from the unit itself, so this is a bug
 */
export function screenOf(unit: Unit, id: string): Screen {
  const screen = findScreen(unit, id);
  if (!screen) throw new RangeError(`no screen ${id} in unit ${unit.id}`);
  return screen;
}

/**
 * The item with this id, wherever in the unit it is.
 *
 * @throws RangeError if the unit has none: ids come from the unit itself, so this is a bug
 */
export function itemOf(unit: Unit, id: string): Item {
  const item = findItem(unit, id);
  if (!item) throw new RangeError(`no item ${id} in unit ${unit.id}`);
  return item;
}

/** The parts of a screen that are opened one by one, each of which counts; none on other screens. */
export function openableParts(screen: Screen): readonly string[] {
  switch (screen.kind) {
    case 'reveal':
      return screen.panels;
    case 'worked':
      return screen.steps;
    case 'figure':
      return screen.details.map(({ id }) => id);
    default:
      return [];
  }
}

/** The lesson that a screen belongs to. */
export function findLesson(unit: Unit, screen: string): Lesson | undefined {
  return lessonsByScreen(unit).get(screen);
}
