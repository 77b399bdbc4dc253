import { table } from '../commands/table.js';
import { languageName } from '../content/words.js';
import { limits, WORDS_A_MINUTE } from './limits.js';
import type { Measure } from './measures.js';
import type { Quality } from './quality.js';

/** The report for people, without the problems: those are told line by line. */
export function reportText(quality: Quality): string {
  return [
    section('How it reads', readingTable(quality), readingNotes),
    section('What the objectives get', coverageTable(quality), ['taught by screens · practised in activities, cases and lesson checks · assessed in the final assessment’s pool']),
    section('What the facts get', factsText(quality), ['withheld: not taught, with the caution that says why · to be checked: taught, and asked about in nothing that is graded']),
    section('Answers', [answersTable(quality), '', placesText(quality)].join('\n'), [
      'missing: reasons that are none, or too short to say why · banned: answers that lean on the others, questions and statements in the negative',
      'long: questions with one right answer in which that is the longest; above half, from eight questions on, is a mistake',
      'true, false: statements that are so · places: where the right answer stands as the player deals it, over 200 attempts at each question, in percent from',
      '  first to last and with the number of questions, alike in every language; questions drawn from other modules count where they are drawn',
    ]),
    section('Translation', translationTable(quality), ['stale: the original has changed since']),
  ].join('\n\n');
}

const readingNotes = [
  `minutes: the words on its screens at ${WORDS_A_MINUTE} a minute, without questions; ${limits.screenMinutes} on one screen at most`,
  `sentence: words on average (${limits.average} at most) and in the longest (${limits.sentence} at most), of running text only;`,
  '  titles, labels, answers and points without a full stop are no sentences, but none may be longer than the longest allowed',
  `age: years by Flesch–Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59 + 5 (${limits.readingAge} at most); made for English,`,
  '  so other languages have the letters of a word instead, which say less and are held to nothing',
  'pictures: on its screens, and on those that it borrows',
];

function readingTable({ measures, pictures }: Quality): string {
  const head = ['module', 'language', 'screens', 'minutes', 'items', 'sentences', 'average', 'longest', 'at', 'age', 'letters', 'pictures'];
  return table(
    head,
    measures.map((measure: Measure) => [
      measure.module,
      languageName(measure.language),
      measure.screenWords,
      oneDecimal(measure.minutes),
      measure.itemWords,
      measure.sentences,
      oneDecimal(measure.average),
      measure.longest.words,
      measure.longest.where,
      measure.readingAge === undefined ? '' : oneDecimal(measure.readingAge),
      oneDecimal(measure.wordLength),
      pictures.find(({ module, language }) => module === measure.module && language === measure.language)?.pictures ?? '',
    ]),
  );
}

function coverageTable({ coverage }: Quality): string {
  return table(
    ['objective', 'taught', 'practised', 'assessed', 'screens'],
    coverage.map(({ objective, taught, practised, assessed }) => [objective, taught.length, practised.length, assessed.length, taught.join(' ')]),
  );
}

function factsText({ facts }: Quality): string {
  const withheld = facts.flatMap(({ id, withheld: caution }) => (caution === undefined ? [] : [`${id} (${caution})`]));
  const unchecked = facts.flatMap(({ id, unchecked: open, screens }) => (open ? [`${id} (${screens.join(' ')})`] : []));
  return [
    `${facts.length} facts, ${facts.length - withheld.length} of them taught`,
    `withheld: ${withheld.join(', ') || 'none'}`,
    `to be checked: ${unchecked.join(', ') || 'none'}`,
  ].join('\n');
}

function answersTable({ longestRight, faults, modulePositions }: Quality): string {
  return table(
    ['module', 'language', 'reasons', 'missing', 'banned', 'questions', 'long', 'true', 'false', 'places'],
    faults.map(({ module, language, reasons, thin, banned }) => {
      const lengths = longestRight.find((each) => each.module === module && each.language === language);
      const own = modulePositions.find((each) => each.module === module);
      const places = (own?.positions ?? []).map(({ questions, shares }) => `${shares.map(percent).join(' ')} (${questions})`).join(', ');
      return [module, languageName(language), reasons, thin, banned, lengths?.questions ?? 0, lengths?.longest ?? 0, own?.statements.true ?? 0, own?.statements.false ?? 0, places];
    }),
  );
}

function placesText({ keyPositions }: Quality): string {
  return keyPositions.map(({ answers, questions, shares }) => `${questions} questions with ${answers} answers, places: ${shares.map((share) => `${percent(share)} %`).join(' ')}`).join('\n');
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function translationTable({ translation }: Quality): string {
  return table(
    ['language', 'module', 'draft', 'reviewed', 'stale'],
    translation.map(({ language, module = 'course', draft, reviewed, stale }) => [languageName(language), module, draft, reviewed, stale]),
  );
}

function section(title: string, body: string, notes: readonly string[]): string {
  return [title, '='.repeat(title.length), '', body, '', ...notes].join('\n');
}

function oneDecimal(value: number): string {
  return value.toFixed(1);
}
