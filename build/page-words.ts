import type { Language } from '../src/model/text.js';

/** What the page says before the player runs, and when it cannot. */
export interface PageWords {
  readonly loading: string;
  readonly needsScript: string;
}

const words: Readonly<Record<Language, PageWords>> = {
  en: {
    loading: 'Loading…',
    needsScript: 'This module needs JavaScript. Switch it on in your browser’s settings, then open the module again.',
  },
  cy: {
    loading: 'Yn llwytho…',
    needsScript: 'Mae angen JavaScript ar y modiwl hwn. Trowch ef ymlaen yng ngosodiadau eich porwr, yna agorwch y modiwl eto.',
  },
};

/** @throws Error if the page has no words in a language of the course: add them here */
export function wordsOf(language: Language): PageWords {
  const found = words[language];
  if (!found) throw new Error(`build/page-words.ts has no words in ${language}`);
  return found;
}
