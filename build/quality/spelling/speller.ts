import type { Language } from '../../../src/model/text.js';
import type { Dictionary } from './dictionary.js';
import { uncapital, unmutated, waysToSpell } from './spellings.js';

const SUGGESTIONS = 4;

/** One language's dictionary with the project's words. */
export class Speller {
  readonly #language: Language;
  readonly #dictionary: Pick<Dictionary, 'knows' | 'suggest'>;
  readonly #list: ReadonlySet<string>;

  /** @param list - words that are right although no dictionary has them */
  constructor(language: Language, dictionary: Pick<Dictionary, 'knows' | 'suggest'>, list: ReadonlySet<string>) {
    this.#language = language;
    this.#dictionary = dictionary;
    this.#list = list;
  }

  knows(word: string): boolean {
    return waysToSpell(word, this.#language).some((pieces) => pieces.every((piece) => this.#isListed(piece) || this.#dictionary.knows(piece)));
  }

  suggest(word: string): readonly string[] {
    return this.#dictionary.suggest(word).slice(0, SUGGESTIONS);
  }

  #isListed(word: string): boolean {
    // A term stands with a capital where it begins a sentence.
    const forms = [word, uncapital(word), ...(this.#language === 'cy' ? unmutated(word) : [])];
    return forms.some((form) => this.#list.has(form));
  }
}
