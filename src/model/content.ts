import type { AnswerKeys, Reasons } from './answer-key.js';
import type { Course, Unit } from './course.js';
import type { Organisation } from './organisation.js';
import type { Numbering } from './numbering.js';
import type { Lock } from './shape.js';
import type { Language, Texts } from './text.js';

/** What reading `modules/` gives: valid by construction, plain and frozen. */
export interface Content {
  readonly course: Course;
  readonly keys: AnswerKeys;
  /** By lesson id. */
  readonly locks: Readonly<Record<string, Lock>>;
  readonly languages: Readonly<Record<Language, LanguageContent>>;
  /** Media files by the asset name that `image` blocks use. */
  readonly media: Readonly<Record<string, string>>;
  /** Absent where the course is nobody's in particular. */
  readonly organisation?: Organisation;
}

/** One language's words. */
export interface LanguageContent {
  readonly texts: Texts;
  readonly reasons: Reasons;
  /** Only what the frame and the first screen need: the rest comes in the language's own script. */
  readonly partial?: true;
}

/** What a package of one unit carries beside its languages. */
export interface UnitContent {
  /** Without its units: the one of the package stands beside it. */
  readonly course: Course;
  readonly unit: Unit;
  readonly keys: AnswerKeys;
  /** By lesson id, of the unit's lessons. */
  readonly numbers: Readonly<Record<string, Numbering>>;
  /** Where each asset lies in the package, with its hashed name. */
  readonly media: Readonly<Record<string, string>>;
  /** Asset name of the organisation's logo, if there is one; its name is then among the texts. */
  readonly logo?: string;
  /** What each of the course's languages calls itself. */
  readonly ownNames: Readonly<Record<Language, string>>;
  /** The script of each language, with its hashed name; loaded when the language is first needed. */
  readonly languageScripts: Readonly<Record<Language, string>>;
  /** The script with the screens' elements, with its hashed name; absent where they come with the player. */
  readonly screensScript?: string;
  /** Absent where this is all of it: else it is only what the frame and the first screen need. */
  readonly rest?: RestOfUnit;
}

/** What a package brings of its unit once the first screen can be used. */
export interface RestOfUnit {
  /** The script that brings it, with its hashed name. */
  readonly script: string;
  /** Screens that are not here yet. */
  readonly screens: number;
}
