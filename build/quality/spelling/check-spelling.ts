import type { Language } from '../../../src/model/text.js';
import type { ContentProblem } from '../../content/problem.js';
import { quoted } from '../../content/words.js';
import { grouped } from '../grouped.js';
import type { ReadingText } from '../reading-texts.js';
import { dictionaryOf } from './dictionary.js';
import { Speller } from './speller.js';
import type { WordLists } from './word-list.js';
import { wordsToSpell } from './words-to-spell.js';

/** Words that are told with suggestions; a list of hundreds is nobody's typing. */
const SUGGESTED = 12;

type Spelt = Pick<ReadingText, 'runs' | 'role' | 'problem'>;

/** A word and a text that it stands in. */
interface Standing {
  readonly word: string;
  readonly text: Spelt;
}

/**
 * Words that neither a dictionary nor the project's lists know, each told once, where it is met first.
 * A language without a dictionary is passed over.
 */
export async function checkSpelling(texts: readonly Spelt[], lists: WordLists, cacheFolder: string): Promise<readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const [language, standings] of standingsIn(texts)) {
    const dictionary = await dictionaryOf(language, cacheFolder);
    if (!dictionary) continue;
    const speller = new Speller(language, dictionary, lists(language));
    for (const [word, places] of grouped(standings, (standing) => standing.word)) {
      if (speller.knows(word)) continue;
      const meant = problems.length < SUGGESTED ? speller.suggest(word) : [];
      const times = places.length > 1 ? `, ${places.length} times` : '';
      problems.push(...places.slice(0, 1).map(({ text }) => text.problem(word, `${quoted(word)} is in no dictionary${times}`, wanted(meant))));
    }
    await dictionary.keep();
  }
  return problems;
}

function standingsIn(texts: readonly Spelt[]): ReadonlyMap<Language, readonly Standing[]> {
  // What learners type is accepted as they may spell it.
  const runs = texts.flatMap((text) => (text.role === 'answer' ? [] : text.runs.map((run) => ({ ...run, of: text }))));
  const byLanguage = grouped(runs, ({ language }) => language);
  return new Map([...byLanguage].map(([language, own]) => [language, own.flatMap(({ text, of }) => wordsToSpell(text).map((word) => ({ word, text: of })))]));
}

function wanted(meant: readonly string[]): string {
  const listed = 'add it to words.txt if it is right';
  return meant.length > 0 ? `perhaps ${meant.join(', ')}, or ${listed}` : listed;
}
