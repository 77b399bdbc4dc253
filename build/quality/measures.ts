import type { Language } from '../../src/model/text.js';
import { grouped } from './grouped.js';
import { WORDS_A_MINUTE } from './limits.js';
import { readingAge } from './readability.js';
import type { ReadingText } from './reading-texts.js';
import { sentencesIn, wordsIn } from './sentences.js';

/** How a module reads in one language. */
export interface Measure {
  /** The module's id; `course` for what the modules share. */
  readonly module: string;
  readonly language: Language;
  /** On its screens, without what pictures show: what every learner reads. */
  readonly screenWords: number;
  /** Those screens, at `WORDS_A_MINUTE`. */
  readonly minutes: number;
  /** In activities and questions, reasons and all. */
  readonly itemWords: number;
  readonly sentences: number;
  /** Words in a sentence. */
  readonly average: number;
  readonly longest: { readonly words: number; readonly where: string; readonly text: string };
  readonly longestScreen: { readonly words: number; readonly file: string };
  /** Letters in a word. */
  readonly wordLength: number;
  /** In years; English only, since the formula is. */
  readonly readingAge?: number;
}

const SHARED = 'course';

/** By module in the course's order, languages side by side. */
export function measuresOf(texts: readonly ReadingText[]): readonly Measure[] {
  const groups = grouped(texts, ({ module = SHARED, language }) => `${module} ${language}`);
  return [...groups.values()].flatMap((group) => measureOf(group) ?? []);
}

/** Words on each screen in the order in which learners meet them, by file; what pictures show is left out. */
export function wordsByScreen(texts: readonly ReadingText[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { where, plain } of texts.filter(isOnScreen)) {
    const file = where.slice(0, where.lastIndexOf(':'));
    words.set(file, (words.get(file) ?? 0) + wordsIn(plain).length);
  }
  return words;
}

function measureOf(texts: readonly ReadingText[]): Measure | undefined {
  const [first] = texts;
  const sentences = texts.flatMap((text) => sentencesIn(text).whole.map((words) => ({ text: words, words: wordsIn(words).length, where: text.where })));
  const [longest, ...others] = sentences;
  if (!first || !longest) return undefined;
  const count = (some: readonly ReadingText[]) => some.reduce((sum, { plain }) => sum + wordsIn(plain).length, 0);
  const words = sentences.flatMap(({ text }) => wordsIn(text));
  const screens = [...wordsByScreen(texts)].map(([file, each]) => ({ file, words: each }));
  const screenWords = screens.reduce((sum, screen) => sum + screen.words, 0);
  const inEnglish = first.language === 'en' || first.language.startsWith('en-');
  return {
    module: first.module ?? SHARED,
    language: first.language,
    screenWords,
    minutes: screenWords / WORDS_A_MINUTE,
    itemWords: count(texts.filter((text) => !isOnScreen(text) && text.role !== 'picture' && text.role !== 'drawn')),
    sentences: sentences.length,
    average: words.length / sentences.length,
    longest: others.reduce((most, each) => (each.words > most.words ? each : most), longest),
    longestScreen: screens.reduce((most, each) => (each.words > most.words ? each : most), { file: '', words: 0 }),
    wordLength: words.join('').length / words.length,
    ...(inEnglish && { readingAge: readingAge(sentences.map(({ text }) => text)) }),
  };
}

function isOnScreen({ where, role }: ReadingText): boolean {
  return where.includes('/screens/') && role !== 'picture';
}
