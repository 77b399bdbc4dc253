import type { Words } from './words.js';

/** The names of what sentences are about, for those who write them in a file: `Screen {position} of {count}`. */
export const parameters: ParametersOf<Words> = {
  date: ['day', 'month', 'year'],
  shell: { screenOf: ['position', 'count'], screensDone: ['done', 'count'] },
  save: { savedAt: ['time'] },
  screen: { partsOpened: ['opened', 'count'], stepOf: ['position', 'count'] },
  evidence: { time: ['hours', 'minutes'] },
  check: {
    timeLimit: ['minutes'],
    passMark: ['percent'],
    ownMark: ['percent'],
    attempts: ['count'],
    attemptsLeft: ['left'],
    questions: ['count'],
    questionOf: ['position', 'count'],
    timeLeft: ['time'],
    minutesLeft: ['minutes'],
    moreTime: ['minutes'],
    countRight: ['right', 'count'],
    points: ['earned', 'max'],
    score: ['earned', 'max'],
    best: ['earned', 'max'],
  },
  item: { matchFirst: ['left'], placeFirst: ['left'], countRight: ['right', 'count'] },
  sorting: {
    placeOf: ['token'],
    picked: ['token'],
    putDown: ['token'],
    placed: ['token', 'place', 'left'],
    movedBack: ['token', 'left'],
  },
  ordering: { moveUp: ['entry'], moveDown: ['entry'], moved: ['entry', 'place', 'count'], place: ['place'] },
  case: { outcome: ['best', 'steps'] },
};

/** A name for each argument of each function in a table of words, and nothing for the rest of it. */
export type ParametersOf<Table> = {
  readonly [Key in keyof Table as Speaks<Table[Key]> extends true ? Key : never]: Table[Key] extends (...values: infer Values) => string
    ? { readonly [Index in keyof Values]: string }
    : ParametersOf<Table[Key]>;
};

type Speaks<Entry> = Entry extends (...values: never[]) => string
  ? true
  : Entry extends string | readonly unknown[]
    ? false
    : true extends { [Key in keyof Entry]: Speaks<Entry[Key]> }[keyof Entry]
      ? true
      : false;
