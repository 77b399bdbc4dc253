import type { Language } from '../../src/model/text.js';
import { languageName } from '../content/words.js';
import type { Choice } from './choices.js';
import { grouped } from './grouped.js';
import { runsOf } from './plain-text.js';
import { longest, replaceSlots } from './slot-words.js';

/** How often the right answer is the longest, among questions with one right answer. */
export interface LongestRight {
  readonly module: string;
  readonly language: Language;
  readonly questions: number;
  readonly longest: number;
}

/** A right answer is clearly longer when it is longer by more than a fifth, and by eight letters or more. */
const CLEARLY = { times: 1.2, letters: 8 } as const;
/** Of fewer questions nothing can be said. */
const POOL = 8;

/** Tells of questions in which every right answer is clearly longer than each wrong one. */
export function tellGiveaways(choices: readonly Choice[], languages: readonly Language[]): void {
  for (const { options, place } of choices) {
    for (const language of languages) {
      const lengths = options.map(({ label }) => lengthOf(label[language] ?? '', language));
      const shortestRight = Math.min(...lengths.filter((_, index) => options[index]?.right));
      const longestWrong = Math.max(...lengths.filter((_, index) => !options[index]?.right));
      if (longestWrong === -Infinity || shortestRight <= longestWrong * CLEARLY.times || shortestRight < longestWrong + CLEARLY.letters) continue;
      const right = options.findIndex((option, index) => option.right && lengths[index] === shortestRight);
      place
        .at(right, 'label', language)
        .report(`a right answer of ${shortestRight} letters in ${languageName(language)}, the longest wrong one has ${longestWrong}`, 'wanted answers alike in length: this one gives itself away');
    }
  }
}

/** By module and language. Chance alone would make it one in four of questions with four answers. */
export function longestRightIn(choices: readonly Choice[], languages: readonly Language[]): readonly LongestRight[] {
  const singles = choices.filter(({ options }) => options.filter(({ right }) => right).length === 1);
  return [...grouped(singles, ({ module }) => module)].flatMap(([module, pool]) =>
    languages.map((language) => ({ module, language, questions: pool.length, longest: pool.filter((choice) => isLongestRight(choice, language)).length })),
  );
}

/** Whether a learner who always takes the longest answer is right more often than not. */
export function isGivenAway({ questions, longest }: LongestRight): boolean {
  return questions >= POOL && longest > questions / 2;
}

function isLongestRight({ options }: Choice, language: Language): boolean {
  const lengths = options.map(({ label }) => lengthOf(label[language] ?? '', language));
  const most = Math.max(...lengths);
  return lengths.every((length, index) => (length === most) === (options[index]?.right ?? false));
}

/** In letters, with the longest words of each slot. */
function lengthOf(label: string, language: Language): number {
  return runsOf(replaceSlots(label, longest), language).reduce((sum, { text }) => sum + text.length, 0);
}
