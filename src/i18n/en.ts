import { pluralIn } from './plural.js';
import type { Words } from './words.js';

const plural = pluralIn('en');
const points = (earned: number, max: number): string =>
  `${plural(earned, { one: `${earned} point`, other: `${earned} points` })} out of ${max}`;

const toPlace = (left: number): string =>
  left === 0 ? 'Everything is placed.' : plural(left, { one: `${left} item left.`, other: `${left} items left.` });

export const en: Words = {
  language: 'en',
  ownName: 'English',
  opensNewTab: '(opens in a new tab)',

  shell: {
    skip: 'Skip to the content',
    menu: 'Menu',
    screens: 'Screens in this lesson',
    languages: 'Language',
    ways: 'Moving through the lesson',
    next: 'Next',
    previous: 'Previous',
    exit: 'Save and exit',
    leave: 'Exit',
    progress: 'Progress',
    done: 'done',
    kinds: {
      text: 'Reading',
      reveal: 'Parts to open',
      worked: 'Worked example',
      activity: 'Activity',
      check: 'Check',
    },
    screenOf: (position, count) => `Screen ${position} of ${count}`,
    screensDone: (done, count) => `${done} of ${plural(count, { one: `${count} screen`, other: `${count} screens` })} done`,
  },

  save: {
    saving: 'Saving…',
    savedAt: (time) => `Saved at ${time}`,
    waiting: 'Not saved yet. Please keep this page open: we will try again.',
    notRecorded: 'Your work is not being recorded',
    review: 'You are only looking',
    notRecordedHelp: {
      'no-lms':
        "You can go on reading, but nothing that you do now will be kept. To be recorded, close this page and open the course again from your learning site. If that does not help, tell the person who looks after your training.",
      ended:
        "Your learning site has ended this session. What was saved before is safe. To go on, close this page and open the course again from your learning site.",
      unreadable:
        "Your learning site holds saved work that this version of the course cannot read. It is left as it is. Please tell the person who looks after your training before you go on.",
      'no-storage':
        'You can go on reading, but nothing that you do now will be kept: this browser does not let the course store anything. Allow it to store data for this page, or use another browser, then open the course again.',
      elsewhere:
        "The course is already open in another window, and your work is recorded there. Close this window and go on in the other one.",
    },
    reviewHelp: 'Nothing that you do here is recorded or changes your result.',
  },

  screen: {
    openParts: 'Open each part to read it.',
    opened: 'opened',
    partsOpened: (opened, count) => `${opened} of ${plural(count, { one: `${count} part`, other: `${count} parts` })} opened`,
    stepOf: (position, count) => `Step ${position} of ${count}`,
    showFirstStep: 'Show first step',
    showStep: 'Show next step',
    allSteps: 'That was the last step.',
  },

  check: {
    start: 'Start the check',
    again: 'Try again',
    questions: (count) => plural(count, { one: `${count} question`, other: `${count} questions` }),
    questionOf: (position, count) => `Question ${position} of ${count}`,
    nextQuestion: 'Next question',
    seeResult: 'See your result',
    result: 'Your result',
    points,
    best: (earned, max) => `Your best so far: ${points(earned, max)}`,
    passed: 'You have reached the pass mark.',
    notPassed: 'You have not reached the pass mark yet.',
    allRight: 'You answered everything correctly. Well done.',
    someRight: 'Good: you already know part of this.',
    noneRight: 'This is not easy. Take another look and try again when you are ready.',
    revisit: 'Goals to look at again',
  },

  item: {
    check: 'Check answer',
    checkAgain: 'Check again',
    showAnswers: 'Show the answers',
    answersShown: 'The right answers are shown.',
    chooseOne: 'Choose one answer.',
    chooseAll: 'Choose all that apply.',
    trueOrFalse: 'Is this true or false?',
    match: 'Choose a match for each line.',
    isTrue: 'True',
    isFalse: 'False',
    choose: 'Choose…',
    answerFirst: 'Choose an answer first, then check it.',
    matchFirst: (left) =>
      plural(left, {
        one: `${left} line still needs a match. Then you can check.`,
        other: `${left} lines still need a match. Then you can check.`,
      }),
    placeFirst: (left) =>
      plural(left, {
        one: `${left} item is still to be placed. Then you can check.`,
        other: `${left} items are still to be placed. Then you can check.`,
      }),
    right: 'Right',
    wrong: 'Not right',
    rightAnswer: 'Right answer',
    allRight: 'That is right.',
    partlyRight: 'That is partly right.',
    allWrong: 'That is not right.',
    countRight: (right, count) => {
      if (right === count) return `All ${count} are right.`;
      return right === 0 ? `None of the ${count} is right.` : `${right} of ${count} right.`;
    },
    changeAnswer: 'Change your answer and check again.',
    changeOthers: 'Change the others and check again.',
    moveOthers: 'Move the others and check again.',
  },

  sorting: {
    hint: 'Pick an item, then choose where to put it. You can also use the list on its card, or drag it.',
    toPlace: 'Still to place',
    allPlaced: 'Everything is placed.',
    notPlaced: 'Not placed yet',
    placeOf: (token) => `Where to put: ${token}`,
    putHere: 'Put here',
    putBack: 'Put back here',
    picked: (token) => `Picked: ${token}. Choose where to put it, or press Escape to leave it where it is.`,
    putDown: (token) => `Not moved: ${token}.`,
    placed: (token, place, left) => `${token}: placed in “${place}”. ${toPlace(left)}`,
    movedBack: (token, left) => `${token}: moved back. ${toPlace(left)}`,
  },

  ended: {
    title: 'You have left the course',
    outcome: {
      saved: 'Your work is saved. You can go on from here another time.',
      unsaved: 'Some of your last work could not be saved. Open the course again to check it.',
      unrecorded: 'Nothing was recorded this time.',
    },
    close: 'You can now close this page or go back to your learning site.',
  },

  record: {
    kept: 'Your record is kept in this browser only.',
    takeTable: 'Download it as a table',
    takeData: 'Download all data',
    table: {
      columns: {
        time: 'Date and time',
        id: 'Item',
        question: 'Question',
        attempt: 'Attempt',
        check: 'Check',
        answer: 'Your answer',
        right: 'Right',
        points: 'Points',
        of: 'Out of',
        seconds: 'Seconds',
      },
      yes: 'Yes',
      no: 'No',
      isTrue: 'True',
      isFalse: 'False',
    },
  },

  cannotOpen: 'The course could not be opened. Please close this page and open the course again. If that does not help, tell the person who looks after your training.',
};
