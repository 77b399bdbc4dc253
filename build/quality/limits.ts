/** What plain words come to, in numbers. The README for authors states them too. */
export const limits = {
  /** Words in one sentence, title or label. */
  sentence: 25,
  /** Words in a sentence on average, by module and language. */
  average: 15,
  /** Years, by module, in English. */
  readingAge: 11,
  /** Minutes of reading on one screen. */
  screenMinutes: 2,
  /** Words in a reason: fewer say that it is so, and not why. */
  reason: 4,
} as const;

/**
 * Words that learners read in a minute. Adults manage about 240 of an easy text in silence; this leaves time
 * for those who read slowly, or in their second language.
 */
export const WORDS_A_MINUTE = 150;
