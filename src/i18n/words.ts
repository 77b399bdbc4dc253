import type { Language } from '../model/text.js';

/**
 * Every word of the interface that is not the author's. One table per language, each
 * complete, so the compiler finds the missing one. Values that speak of a number are functions.
 */
export interface Words {
  readonly language: Language;
  /** The language's name in itself: `Cymraeg`. */
  readonly ownName: string;
  readonly next: string;
  readonly previous: string;
}
