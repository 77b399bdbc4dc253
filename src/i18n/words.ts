import type { NotRecordedWhy } from '../model/save-state.js';
import type { Language } from '../model/text.js';
import type { ScreenView } from '../model/view.js';

/**
 * Every word of the interface that is not the author's. One table per language, each
 * complete, so the compiler finds the missing one. Values that speak of a number are functions.
 */
export interface Words {
  readonly language: Language;
  /** The language's name in itself: `Cymraeg`. */
  readonly ownName: string;
  /** Said after the words of a link that leaves the course. */
  readonly opensNewTab: string;
  readonly shell: ShellWords;
  readonly save: SaveWords;
  readonly screen: ScreenWords;
  readonly check: CheckWords;
  readonly item: ItemWords;
  readonly sorting: SortingWords;
  readonly ended: EndedWords;
  readonly record: RecordWords;
  /** In place of a course that cannot be opened at all. */
  readonly cannotOpen: string;
}

export interface ShellWords {
  readonly skip: string;
  readonly menu: string;
  /** Name of the list of screens. */
  readonly screens: string;
  /** Name of the group of language buttons. */
  readonly languages: string;
  /** Name of the footer with the ways on. */
  readonly ways: string;
  readonly next: string;
  readonly previous: string;
  readonly exit: string;
  /** In place of `exit` where nothing is kept. */
  readonly leave: string;
  readonly progress: string;
  /** Said of a screen that is done. */
  readonly done: string;
  readonly kinds: Readonly<Record<ScreenView['kind'], string>>;
  /** @param position - from 1 */
  screenOf(position: number, count: number): string;
  screensDone(done: number, count: number): string;
}

export interface SaveWords {
  readonly saving: string;
  /** @param time - a clock time as `clockTime` writes it */
  savedAt(time: string): string;
  readonly waiting: string;
  readonly notRecorded: string;
  readonly review: string;
  /** Why, and what to do about it. */
  readonly notRecordedHelp: Readonly<Record<NotRecordedWhy, string>>;
  readonly reviewHelp: string;
}

/** Of screens whose parts are opened one by one. */
export interface ScreenWords {
  readonly openParts: string;
  /** Said of a panel that was opened before. */
  readonly opened: string;
  partsOpened(opened: number, count: number): string;
  /** @param position - from 1 */
  stepOf(position: number, count: number): string;
  readonly showFirstStep: string;
  readonly showStep: string;
  readonly allSteps: string;
}

export interface CheckWords {
  readonly start: string;
  readonly again: string;
  questions(count: number): string;
  /** @param position - from 1 */
  questionOf(position: number, count: number): string;
  readonly nextQuestion: string;
  readonly seeResult: string;
  readonly result: string;
  points(earned: number, max: number): string;
  best(earned: number, max: number): string;
  readonly passed: string;
  readonly notPassed: string;
  /** When every point was earned. */
  readonly allRight: string;
  /** When some points were. */
  readonly someRight: string;
  /** When none was. */
  readonly noneRight: string;
  readonly revisit: string;
}

/** Around every item, whatever its control. */
export interface ItemWords {
  readonly check: string;
  readonly checkAgain: string;
  readonly showAnswers: string;
  readonly answersShown: string;
  /** How to answer, by control. */
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly trueOrFalse: string;
  readonly match: string;
  readonly isTrue: string;
  readonly isFalse: string;
  /** In a list where nothing is chosen. */
  readonly choose: string;
  /** What is missing before the answer can be checked. */
  readonly answerFirst: string;
  /** @param left - lines without a match, above 0 */
  matchFirst(left: number): string;
  /** @param left - items not placed, above 0 */
  placeFirst(left: number): string;
  /** Beside a tick or cross. */
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  /** What came of a check. */
  readonly allRight: string;
  readonly partlyRight: string;
  readonly allWrong: string;
  countRight(right: number, count: number): string;
  /** How to go on after it. */
  readonly changeAnswer: string;
  readonly changeOthers: string;
  readonly moveOthers: string;
}

/** Of items that are put into categories. `token` and `place` are labels. */
export interface SortingWords {
  readonly hint: string;
  /** Name of the group of items not yet placed. */
  readonly toPlace: string;
  readonly allPlaced: string;
  readonly notPlaced: string;
  /** Name of the list on an item's card. */
  placeOf(token: string): string;
  readonly putHere: string;
  readonly putBack: string;
  /** Announcements of each step. */
  picked(token: string): string;
  putDown(token: string): string;
  /** @param left - items not placed after this one */
  placed(token: string, place: string, left: number): string;
  movedBack(token: string, left: number): string;
}

/** After the learner left the course. */
/** Of a record that the browser keeps. */
export interface RecordWords {
  readonly kept: string;
  readonly takeTable: string;
  readonly takeData: string;
  readonly table: {
    /** Heads of columns. */
    readonly columns: Readonly<
      Record<'time' | 'id' | 'question' | 'attempt' | 'check' | 'answer' | 'right' | 'points' | 'of' | 'seconds', string>
    >;
    readonly yes: string;
    readonly no: string;
    readonly isTrue: string;
    readonly isFalse: string;
  };
}

export interface EndedWords {
  readonly title: string;
  /** What became of the work. */
  readonly outcome: Readonly<Record<'saved' | 'unsaved' | 'unrecorded', string>>;
  /** What to do now. */
  readonly close: string;
}
