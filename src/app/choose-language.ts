import type { Language } from '../model/text.js';

/**
 * The language to begin in: what the LMS says of the learner, then what the browser is
 * set to, then the author's first.
 *
 * @param offered - the course's languages, the author's first; never empty
 * @param wishes - such as `cy-GB`, the most telling first
 */
export function chooseLanguage(offered: readonly Language[], wishes: readonly (string | undefined)[]): Language {
  const [standard] = offered;
  if (standard === undefined) throw new RangeError('a course in no language');
  for (const wish of wishes) {
    const primary = wish?.trim().toLowerCase().split(/[-_]/)[0];
    const found = offered.find((language) => language === primary);
    if (found) return found;
  }
  return standard;
}
