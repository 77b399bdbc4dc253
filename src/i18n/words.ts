import type { NotRecordedWhy } from '../model/save-state.js';
import type { ChoiceOf, SettingName } from '../model/settings.js';
import type { CaseGrade } from '../model/items/case.js';
import type { Language } from '../model/text.js';
import type { ScreenView } from '../model/view.js';

/**
 * Every word of the interface that is not the author's. One table per language, each
 * complete, so the compiler finds the missing one. Values that speak of a number are functions.
 * Those of English and Welsh are made of `modules/words/`.
 */
export interface Words {
  readonly language: Language;
  /** The language's name in itself: `Cymraeg`. */
  readonly ownName: string;
  /** Which way it is written. */
  readonly direction: 'ltr' | 'rtl';
  /** Its letters in order with a space between, digraphs as letters of their own. */
  readonly alphabet: string;
  /** Before the decimals of a number. Browsers know that of some languages only, and not of Welsh. */
  readonly decimal: string;
  /** From January, as each stands in a date. */
  readonly months: readonly string[];
  /** @param month - one of `months` */
  date(day: number, month: string, year: number): string;
  /** Said after the words of a link that leaves the course. */
  readonly opensNewTab: string;
  readonly shell: ShellWords;
  readonly loading: LoadingWords;
  readonly save: SaveWords;
  readonly settings: SettingsWords;
  readonly screen: ScreenWords;
  readonly figure: FigureWords;
  readonly media: MediaWords;
  readonly goals: GoalWords;
  readonly evidence: EvidenceWords;
  readonly check: CheckWords;
  readonly item: ItemWords;
  readonly sorting: SortingWords;
  readonly hotspot: HotspotWords;
  readonly case: CaseWords;
  readonly ordering: OrderingWords;
  readonly ended: EndedWords;
  readonly record: RecordWords;
  /** In the page itself, in place of a course that cannot be opened at all. */
  readonly cannotOpen: string;
  /** In the page itself, for a browser that runs none. */
  readonly needsScript: string;
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

/** In place of a screen whose script is not there yet. */
export interface LoadingWords {
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
}

export interface SettingsWords {
  /** Name of the button and of what it opens. */
  readonly title: string;
  readonly names: Readonly<Record<SettingName, string>>;
  readonly choices: { readonly [Name in SettingName]: Readonly<Record<ChoiceOf<Name>, string>> };
  /** All as it was at first. */
  readonly reset: string;
  /** Leads to the accessibility statement. */
  readonly statement: string;
  /** Reads the screen aloud. */
  readonly listen: string;
  readonly stopListening: string;
}

export interface SaveWords {
  /** Until the course can be used. */
  readonly opening: string;
  readonly saving: string;
  /** @param time - a clock time as `clockTime` writes it */
  savedAt(time: string): string;
  readonly waiting: string;
  readonly notRecorded: string;
  /** Instead of it where answers and result are recorded all the same. */
  readonly placeNotKept: string;
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

export interface FigureWords {
  /** Name of the button that makes the picture large, and small again. */
  readonly large: string;
}

export interface MediaWords {
  /** Name of the button that changes to the audio-described recording, and back. */
  readonly described: string;
  readonly cannotPlay: string;
}

/** Of the screens that look back: summary and result. */
export interface GoalWords {
  /** Heading of the goals of a lesson. */
  readonly ofLesson: string;
  /** Heading of the results by goal. */
  readonly oneByOne: string;
  /** Said of a screen that is not done. */
  readonly open: string;
  /** Before the screens that teach a goal. */
  readonly lookAgain: string;
  /** The same where no screen of the unit teaches it. */
  readonly goOver: string;
  /** Of a goal that no question of the result was about. */
  readonly notAsked: string;
  /** Heading of the screens that are not done. */
  readonly stillToDo: string;
  readonly noResult: string;
  readonly print: string;
}

/** Of what a learner can show of a unit: certificate and note. */
export interface EvidenceWords {
  /** In place of both. */
  readonly notYet: Readonly<Record<'unfinished' | 'unsaved', string>>;
  /** Heading of the certificate; then the names of what stands on it. */
  readonly certificate: string;
  readonly result: string;
  readonly outcome: Readonly<Record<'completed' | 'passed', string>>;
  readonly finishedOn: string;
  readonly best: string;
  readonly version: string;
  readonly code: string;
  readonly goals: string;
  /** In brackets after a goal that was known already. */
  readonly credited: string;
  /** What it is good for, and what not. */
  readonly contributes: string;
  readonly codeNote: string;
  /** Names the line for a name, where the learning site has none. */
  readonly yourName: string;
  readonly nameHelp: string;
  readonly print: string;
  /** Heading of the note for a record of learning. */
  readonly note: string;
  readonly noteHelp: string;
  readonly timeTaken: string;
  /** @param minutes - less than 60; not both are 0 */
  time(hours: number, minutes: number): string;
  readonly learnt: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let it be copied. */
  readonly selected: string;
}

export interface CheckWords {
  readonly start: string;
  /** In place of `start` before a final assessment. */
  readonly startFinal: string;
  readonly again: string;
  /** In place of `again` where only what was not right is asked. */
  readonly againWrong: string;
  /** Rules, before an attempt. */
  readonly noScore: string;
  readonly diagnostic: string;
  readonly judgedAtEnd: string;
  readonly noTimeLimit: string;
  /** @param minutes - above 0 */
  timeLimit(minutes: number): string;
  /** @param percent - 1 to 100 */
  passMark(percent: number): string;
  /** Before the name of a goal that has a mark of its own. */
  ownMark(percent: number): string;
  readonly attemptsFree: string;
  attempts(count: number): string;
  /** @param left - attempts, 0 included */
  attemptsLeft(left: number): string;
  questions(count: number): string;
  /** @param position - from 1 */
  questionOf(position: number, count: number): string;
  readonly nextQuestion: string;
  readonly previousQuestion: string;
  readonly seeResult: string;
  /** Where answers are judged at the end, in place of checking one. */
  readonly saveAndGoOn: string;
  readonly saveAndFinish: string;
  /** @param time - `minutes:seconds` */
  timeLeft(time: string): string;
  /** @param minutes - about as many, above 0 */
  minutesLeft(minutes: number): string;
  moreTime(minutes: number): string;
  readonly timeUp: string;
  readonly result: string;
  /** Of a recall, which has no score. */
  countRight(right: number, count: number): string;
  points(earned: number, max: number): string;
  /** The same in a table: only the numbers. */
  score(earned: number, max: number): string;
  best(earned: number, max: number): string;
  readonly passed: string;
  readonly notPassed: string;
  /** When every point was earned. */
  readonly allRight: string;
  /** When some points were. */
  readonly someRight: string;
  /** When none was. */
  readonly noneRight: string;
  /** Of the table of a result: its name, heads of its columns. */
  readonly byGoal: string;
  readonly goal: string;
  readonly pointsHead: string;
  readonly revisit: string;
  /** Of a goal whose screens are left out from now on. */
  readonly credited: string;
  readonly lookAtAnswers: string;
  readonly answersLater: string;
  /** Heading and beginning of the questions that are asked once more for people's safety. */
  readonly retry: string;
  readonly retryNote: string;
}

/** Around every item, whatever its control. */
export interface ItemWords {
  readonly check: string;
  readonly checkAgain: string;
  readonly showAnswers: string;
  readonly answersShown: string;
  /** Unfolds the author's help. */
  readonly hint: string;
  /** How to answer, by control. */
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly trueOrFalse: string;
  readonly match: string;
  readonly typeText: string;
  readonly typeNumber: string;
  readonly rate: string;
  /** Says that what is written is kept nowhere. */
  readonly reflect: string;
  readonly isTrue: string;
  readonly isFalse: string;
  /** Names the line to type in. */
  readonly yourAnswer: string;
  /** In a list where nothing is chosen. */
  readonly choose: string;
  /** What is missing before the answer can be checked. */
  readonly answerFirst: string;
  readonly textFirst: string;
  readonly numberFirst: string;
  /** @param left - lines without a match, above 0 */
  matchFirst(left: number): string;
  /** @param left - items not placed, above 0 */
  placeFirst(left: number): string;
  /** Asks how sure the learner is. */
  readonly howSure: string;
  /** By certainty, from 1. */
  readonly certainties: readonly [string, string, string];
  /** Said to who was sure of a wrong answer, and to who guessed a right one. */
  readonly sureAndWrong: string;
  readonly guessedAndRight: string;
  /** Before the activities that can be done in place of the one shown. */
  readonly others: string;
  /** Beside a tick or cross. */
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  /** What came of a check. */
  readonly allRight: string;
  readonly partlyRight: string;
  readonly allWrong: string;
  countRight(right: number, count: number): string;
  /** Where there is nothing to be right about: the button, and what is said once it was pressed. */
  readonly confirm: Readonly<Record<'rating' | 'reflection', string>>;
  readonly noted: Readonly<Record<'rating' | 'reflection', string>>;
  /** How to go on after it. */
  readonly changeAnswer: string;
  readonly changeOthers: string;
  readonly moveOthers: string;
  /** In place of these, where a wrong answer could harm someone. */
  readonly untilRight: string;
}

/** Of items that are put into categories. `token` and `place` are labels. */
export interface SortingWords {
  readonly hint: string;
  /** Name of the group of items not yet placed. */
  readonly toPlace: string;
  readonly allPlaced: string;
  readonly notPlaced: string;
  /** The same where an item may belong in no category. */
  readonly fitsNowhere: string;
  readonly nowhere: string;
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

/** Of entries that are put in order. `entry` is a label, `place` counts from 1. */
export interface OrderingWords {
  readonly hint: string;
  /** Names of the two buttons of an entry. */
  moveUp(entry: string): string;
  moveDown(entry: string): string;
  /** Announced after each move. */
  moved(entry: string, place: number, count: number): string;
  /** Said to whoever picks an entry: how to move it, put it down and put it back. */
  readonly picked: string;
  /** Where an entry belongs. */
  place(place: number): string;
  /** What is missing before the order can be checked. */
  readonly first: string;
}

/** Of items in which places on a picture are chosen. */
export interface HotspotWords {
  readonly chooseOne: string;
  readonly chooseAll: string;
  /** Name of the group of places on the picture. */
  readonly picture: string;
}

/** Of cases, which go on as the learner chooses. */
export interface CaseWords {
  readonly hint: string;
  /** Said before what was chosen. */
  readonly yourChoice: string;
  /** Beside an icon. */
  readonly grades: Readonly<Record<CaseGrade, string>>;
  readonly chooseAgain: string;
  readonly goOn: string;
  /**
   * What came of it.
   *
   * @param best - steps at which the first choice was the best
   * @param steps - that the learner came to, above 0
   */
  outcome(best: number, steps: number): string;
}

/** Of a record that the browser keeps. */
export interface RecordWords {
  readonly kept: string;
  readonly takeTable: string;
  readonly takeData: string;
  readonly table: {
    /** Heads of columns. */
    readonly columns: Readonly<
      Record<'time' | 'id' | 'question' | 'attempt' | 'check' | 'answer' | 'certainty' | 'right' | 'points' | 'of' | 'seconds', string>
    >;
    readonly yes: string;
    readonly no: string;
    readonly isTrue: string;
    readonly isFalse: string;
  };
}

/** After the learner left the course. */
export interface EndedWords {
  readonly title: string;
  /** What became of the work. */
  readonly outcome: Readonly<Record<'saved' | 'unsaved' | 'unrecorded', string>>;
  /** What to do now. */
  readonly close: string;
}
