import type { ContentProblem } from '../content/problem.js';
import { limits, WORDS_A_MINUTE } from './limits.js';
import { wordsByScreen, type Measure } from './measures.js';
import type { ReadingText } from './reading-texts.js';
import { sentencesIn, wordsIn } from './sentences.js';

/** Sentences that are too long, each by itself and on average, screens that take too long, and reasons that give none. */
export function checkSentences(texts: readonly ReadingText[], measures: readonly Measure[]): readonly ContentProblem[] {
  return [...texts.flatMap(longSentences), ...texts.flatMap(thinReasons), ...longScreens(texts), ...measures.flatMap(hardModules)];
}

function longSentences(text: ReadingText): readonly ContentProblem[] {
  const { whole, fragments } = sentencesIn(text);
  return [...whole, ...fragments].flatMap((sentence) => {
    const words = wordsIn(sentence).length;
    if (words <= limits.sentence) return [];
    return [text.problem(sentence.split(' ', 2).join(' '), `a sentence of ${words} words`, `wanted ${limits.sentence} or fewer: part it in two`)];
  });
}

/** A reason that says that it is so, and not why. */
export function thinReasons(text: ReadingText): readonly ContentProblem[] {
  const words = wordsIn(text.plain).length;
  if (text.role !== 'reason' || words >= limits.reason) return [];
  return [text.problem('', `a reason of ${words === 1 ? 'one word' : `${words} words`}`, 'wanted a sentence that says why')];
}

function longScreens(texts: readonly ReadingText[]): readonly ContentProblem[] {
  const most = limits.screenMinutes * WORDS_A_MINUTE;
  return [...wordsByScreen(texts)].flatMap(([file, words]) =>
    words <= most ? [] : [{ file, line: 1, column: 1, path: 'file', found: `${words} words`, wanted: `wanted ${most} or fewer, ${limits.screenMinutes} minutes of reading` }],
  );
}

function hardModules({ module, language, average, readingAge = 0 }: Measure): readonly ContentProblem[] {
  const file = module === 'course' ? 'course.yaml' : `${module}/module.yaml`;
  const tell = (found: string, wanted: string): ContentProblem => ({ file, line: 1, column: 1, path: `${module}.${language}`, found, wanted });
  return [
    // Cut off, not rounded: 15.04 is above 15.
    ...(average > limits.average ? [tell(`sentences of ${ceiling(average)} words on average`, `wanted ${limits.average} or fewer`)] : []),
    ...(readingAge > limits.readingAge
      ? [tell(`a reading age of ${ceiling(readingAge)} (Flesch–Kincaid)`, `wanted ${limits.readingAge} or less: shorter sentences, shorter words`)]
      : []),
  ];
}

/** To one decimal, upwards, so that what is above a limit is not told as if it were on it. */
function ceiling(value: number): number {
  return Math.ceil(value * 10) / 10;
}
