import type { Language } from '../../src/model/text.js';
import { bannedForms } from './banned-forms.js';
import { thinReasons } from './check-sentences.js';
import { grouped } from './grouped.js';
import type { ReadingText } from './reading-texts.js';

/** What is wrong with the answers and questions of a module in one language, in numbers. */
export interface Faults {
  readonly module: string;
  readonly language: Language;
  readonly reasons: number;
  /** Of those: too short to say why. One that is missing is refused before this is asked. */
  readonly thin: number;
  /** Answers that lean on the others; questions and statements in the negative. */
  readonly banned: number;
}

/** @param statements - ids of items that are true or false */
export function faultsIn(texts: readonly ReadingText[], statements: ReadonlySet<string>): readonly Faults[] {
  return [...grouped(texts, ({ module, language }) => `${module ?? ''} ${language}`).values()].flatMap((group) => {
    const [{ module, language } = {}] = group;
    const reasons = group.filter(({ role }) => role === 'reason');
    if (module === undefined || language === undefined || reasons.length === 0) return [];
    return [{ module, language, reasons: reasons.length, thin: reasons.flatMap(thinReasons).length, banned: bannedForms(group, statements).length }];
  });
}
