import type { StringRole } from '../translation/author-string.js';

/** Running text; everything else is a name, which is no sentence: titles, headings, options, cards, categories. */
const running: readonly StringRole[] = ['paragraph', 'point', 'note', 'picture', 'prompt', 'situation', 'reason', 'definition', 'objective', 'text'];

/** Behind a full stop, a question mark and the like, with quotation marks that belong to it, where a new sentence begins. */
const BREAK = /(?<=[.!?…][”’"')]*)\s+(?=[“‘"'(]*[\p{Lu}\p{N}])/u;
const ENDED = /[.!?…:][”’"')]*$/u;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** What is counted as sentences. */
export interface Sentences {
  /** Of running text. */
  readonly whole: readonly string[];
  /**
   * Names, and points of a list that go on from the line above them and so end without a full stop. They
   * are held to the longest sentence, but would make any average look better than it is.
   */
  readonly fragments: readonly string[];
}

export function sentencesIn({ role, plain }: { readonly role: StringRole; readonly plain: string }): Sentences {
  const parts = plain.trim().split(BREAK);
  if (!running.includes(role)) return { whole: [], fragments: parts };
  if (role !== 'point') return { whole: parts, fragments: [] };
  const last = parts.at(-1) ?? '';
  return ENDED.test(last) ? { whole: parts, fragments: [] } : { whole: parts.slice(0, -1), fragments: [last] };
}

/** Words as they stand between spaces: `i'r`, `mae'n` and `well-being` are one each, and so is a telephone number. */
export function wordsIn(text: string): readonly string[] {
  return text.replaceAll(/(?<=\d) (?=\d)/g, '').match(WORD) ?? [];
}
