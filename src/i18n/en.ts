import { pluralIn } from './plural.js';
import { shortNumber } from './short-number.js';
import type { Words } from './words.js';

const plural = pluralIn('en');
const points = (earned: number, max: number): string =>
  `${plural(earned, { one: `${shortNumber(earned)} point`, other: `${shortNumber(earned)} points` })} out of ${max}`;

const minutes = (count: number): string => plural(count, { one: `${count} minute`, other: `${count} minutes` });

const toPlace = (left: number): string =>
  left === 0 ? 'Everything is placed.' : plural(left, { one: `${left} item left.`, other: `${left} items left.` });

export const en: Words = {
  language: 'en',
  ownName: 'English',
  direction: 'ltr',
  alphabet: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  decimal: '.',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  date: (day, month, year) => `${day} ${month} ${year}`,
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
      process: 'Stages',
      figure: 'Picture',
      media: 'Recording',
      glossary: 'Glossary',
      summary: 'Summary',
      result: 'Result',
      activity: 'Activity',
      check: 'Check',
    },
    screenOf: (position, count) => `Screen ${position} of ${count}`,
    screensDone: (done, count) => `${done} of ${plural(count, { one: `${count} screen`, other: `${count} screens` })} done`,
  },

  settings: {
    title: 'Display',
    names: {
      text: 'Text size',
      spacing: 'Spacing',
      letters: 'Letters',
      colours: 'Colours',
      motion: 'Movement',
      reading: 'Reading aloud',
    },
    choices: {
      text: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
      spacing: { normal: 'Normal', wide: 'Wide' },
      letters: { normal: 'Normal', distinct: 'Easier to tell apart' },
      colours: { system: 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
      motion: { system: 'As on this device', none: 'None' },
      reading: { off: 'Off', on: 'On' },
    },
    reset: 'Back to normal',
    statement: 'Accessibility of this course',
    listen: 'Read this screen aloud',
    stopListening: 'Stop reading',
  },

  loading: {
    loading: 'Loading this screen',
    notLoaded: 'This screen could not be loaded. Nothing that you have done is lost. Check your connection and try again.',
    tryAgain: 'Try again',
  },
  save: {
    opening: 'Opening…',
    saving: 'Saving…',
    savedAt: (time) => `Saved at ${time}`,
    waiting: 'Not saved yet. Please keep this page open: we will try again.',
    notRecorded: 'Your work is not being recorded',
    placeNotKept: 'Your place is not being kept',
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
      'no-state':
        'Your learning site records your answers and your result, but it has no room for how far you have got. Finish in one go if you can: the next time you open the course, it begins again from the start.',
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

  figure: {
    large: 'Large picture',
  },

  media: {
    described: 'With audio description',
    cannotPlay: 'This recording cannot be played here. The transcript below says all that is in it.',
  },

  goals: {
    ofLesson: 'Your goals in this lesson',
    oneByOne: 'Goal by goal',
    open: 'still to do',
    lookAgain: 'Worth another look:',
    goOver: 'Worth going over again.',
    notAsked: 'No question was about this.',
    stillToDo: 'Still to do',
    noResult: 'Your result will be here once you have finished every check.',
    print: 'Print this page',
  },

  evidence: {
    notYet: {
      unfinished: 'Your certificate will be here when everything is done and any pass mark is reached.',
      unsaved: 'Your certificate will be here once your result is saved.',
    },
    certificate: 'Certificate of completion',
    result: 'Result',
    outcome: { completed: 'Completed', passed: 'Completed and passed' },
    finishedOn: 'Completed on',
    best: 'Best result',
    version: 'Course version',
    code: 'Check code',
    goals: 'Learning goals',
    credited: 'known already: shown in a test',
    contributes: 'This certificate contributes to evidence for induction. It does not by itself prove competence.',
    codeNote: 'The check code is made from the record of this result. It finds copying errors, not forgery.',
    yourName: 'Your name, for the certificate',
    nameHelp: 'It is kept nowhere, and the check code does not cover it.',
    print: 'Print the certificate or save it as a PDF',
    note: 'A note for your own record of learning',
    noteHelp: 'You can copy it into your record of professional development (CPD).',
    timeTaken: 'Time taken',
    time: (hours, rest) =>
      [hours > 0 && plural(hours, { one: `${hours} hour`, other: `${hours} hours` }), rest > 0 && minutes(rest)].filter(Boolean).join(' '),
    learnt: 'What was learnt',
    copy: 'Copy the note',
    copied: 'The note is copied.',
    selected: 'The note is selected. Copy it as you copy on this device.',
  },

  check: {
    start: 'Start the check',
    startFinal: 'Start the assessment',
    again: 'Try again',
    againWrong: 'Answer again what was not right',
    noScore: 'It has no score: it helps you remember.',
    diagnostic: 'It finds out what you know already. What you know and are sure of, you need not go through again.',
    judgedAtEnd: 'At the end you see what was right. Until then you can go back and change your answers.',
    noTimeLimit: 'There is no time limit.',
    timeLimit: (count) => `You have ${minutes(count)}. You can take more time whenever you need it.`,
    passMark: (percent) => `You pass with ${percent}% or more.`,
    attemptsFree: 'You can try as often as you like. Your best result counts.',
    attempts: (count) => `You can try ${plural(count, { one: 'once', other: `${count} times. Your best result counts` })}.`,
    attemptsLeft: (left) => plural(left, { one: `You have ${left} try left.`, other: left === 0 ? 'You have no tries left.' : `You have ${left} tries left.` }),
    questions: (count) => plural(count, { one: `${count} question`, other: `${count} questions` }),
    questionOf: (position, count) => `Question ${position} of ${count}`,
    nextQuestion: 'Next question',
    previousQuestion: 'Previous question',
    seeResult: 'See your result',
    saveAndGoOn: 'Save answer and go on',
    saveAndFinish: 'Save answer and finish',
    timeLeft: (time) => `Time left: ${time}`,
    minutesLeft: (count) => `About ${minutes(count)} left. You can take more time.`,
    moreTime: (count) => `Take ${minutes(count)} more`,
    timeUp: 'The time is up. What you had answered was handed in.',
    result: 'Your result',
    points,
    score: (earned, max) => `${shortNumber(earned)} of ${max}`,
    countRight: (right, count) => `${right} of ${plural(count, { one: `${count} question`, other: `${count} questions` })} right`,
    best: (earned, max) => `Your best so far: ${points(earned, max)}`,
    passed: 'You have reached the pass mark.',
    notPassed: 'You have not reached the pass mark yet.',
    allRight: 'You answered everything correctly. Well done.',
    someRight: 'Good: you already know part of this.',
    noneRight: 'This is not easy. Take your time, and have another look.',
    byGoal: 'Your result, goal by goal',
    goal: 'Goal',
    pointsHead: 'Points',
    revisit: 'Look at this again:',
    credited: 'You know this already. The screens about it are left out.',
    lookAtAnswers: 'Look at your answers',
    answersLater: 'You see the right answers after your last try.',
    retry: 'For people’s safety',
    retryNote: 'Please answer this once more, until it is right. Your result stays as it is.',
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
    typeText: 'Type your answer: a word or a few.',
    typeNumber: 'Type your answer as a number.',
    rate: 'Choose what fits best for you. There is no right or wrong answer.',
    reflect: 'You can write here for yourself. It is kept nowhere, nobody else sees it, and it is gone when you leave this screen.',
    isTrue: 'True',
    isFalse: 'False',
    yourAnswer: 'Your answer',
    choose: 'Choose…',
    howSure: 'How sure are you?',
    certainties: ['I am guessing', 'I am fairly sure', 'I am sure'],
    sureAndWrong: 'You were sure of this, so take a moment to see why it is different.',
    guessedAndRight: 'You were guessing, and you were right: now you know.',
    others: 'You can do one of these instead, or as well:',
    answerFirst: 'Choose an answer first, then check it.',
    textFirst: 'Type an answer first, then check it.',
    numberFirst: 'Type a number first, then check it.',
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
    confirm: { rating: 'Give this answer', reflection: 'I have thought about it' },
    noted: { rating: 'Thank you. Your answer was noted.', reflection: 'Thank you for taking the time. What you wrote stays with you.' },
    changeAnswer: 'Change your answer and check again.',
    changeOthers: 'Change the others and check again.',
    moveOthers: 'Move the others and check again.',
  },

  sorting: {
    hint: 'Pick an item, then choose where to put it. You can also use the list on its card, or drag it.',
    toPlace: 'Still to place',
    allPlaced: 'Everything is placed.',
    notPlaced: 'Not placed yet',
    fitsNowhere: 'Leave here what fits nowhere',
    nowhere: 'It fits nowhere',
    placeOf: (token) => `Where to put: ${token}`,
    putHere: 'Put here',
    putBack: 'Put back here',
    picked: (token) => `Picked: ${token}. Choose where to put it, or press Escape to leave it where it is.`,
    putDown: (token) => `Not moved: ${token}.`,
    placed: (token, place, left) => `${token}: placed in “${place}”. ${toPlace(left)}`,
    movedBack: (token, left) => `${token}: moved back. ${toPlace(left)}`,
  },

  ordering: {
    hint: 'Put these in order. Use the arrow buttons, drag an entry, or pick one and press the up and down keys.',
    moveUp: (entry) => `Move up: ${entry}`,
    moveDown: (entry) => `Move down: ${entry}`,
    moved: (entry, place, count) => `${entry}: place ${place} of ${count}.`,
    picked: 'Picked. Move it with the up and down keys, press Enter to put it down, or Escape to put it back.',
    place: (place) => `place ${place}`,
    first: 'Put the entries in order first, then check.',
  },

  hotspot: {
    chooseOne: 'Choose one place, on the picture or in this list.',
    chooseAll: 'Choose every place that applies, on the picture or in this list.',
    picture: 'Places on the picture',
  },

  case: {
    hint: 'Choose what you would do. As in life, a choice cannot be taken back; but you will see what comes of it, and why.',
    yourChoice: 'Your choice:',
    grades: { best: 'Best choice', partly: 'Partly right', unsafe: 'Not safe' },
    chooseAgain: 'Choose again',
    goOn: 'Go on',
    outcome: (best, steps) => {
      if (best === steps) return steps === 1 ? 'You made the best choice.' : `You made the best choice first at all ${steps} steps.`;
      if (steps === 1) return 'Your first choice was not the best one. Look at what came of it.';
      return best === 0
        ? `At none of the ${steps} steps was your first choice the best one. Look at what came of them.`
        : `You made the best choice first at ${best} of ${steps} steps. Look again at the others.`;
    },
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
        question: 'Question or screen',
        attempt: 'Attempt',
        check: 'Check',
        answer: 'Your answer',
        certainty: 'How sure (1 to 3)',
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

  needsScript: 'This module needs JavaScript. Switch it on in your browser’s settings, then open the module again.',
  cannotOpen: 'The course could not be opened. Please close this page and open the course again. If that does not help, tell the person who looks after your training.',
};
