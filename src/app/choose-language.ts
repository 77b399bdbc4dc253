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
    const wanted = wish?.trim().toLowerCase().replaceAll('_', '-') ?? '';
    // `pt-PT` is better served by `pt-PT` than by `pt-BR`, and by that than by nothing.
    const found = offered.find((language) => language.toLowerCase() === wanted) ?? offered.find((language) => primary(language) === primary(wanted));
    if (found) return found;
  }
  return standard;
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-', 1)[0];
}
