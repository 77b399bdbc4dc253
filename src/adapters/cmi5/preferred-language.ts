import type { Language } from '../../model/text.js';

/**
 * The learner's language out of the agent profile `cmi5LearnerPreferences`: of those in the
 * list the first that the course has, else the first.
 *
 * @param text - the document, or what came instead of one
 * @returns undefined when nothing is preferred
 * @see cmi5 11.1: language tags, separated by commas, in order of preference
 */
export function preferredLanguage(text: string, languages: readonly Language[]): Language | undefined {
  const tags = listOf(text)
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag));
  return tags.find((tag) => languages.includes(tag.toLowerCase().split('-')[0] ?? '')) ?? tags[0];
}

function listOf(text: string): string {
  try {
    const document: unknown = JSON.parse(text);
    const { languagePreference }: Readonly<Record<string, unknown>> = { ...(document as object | null) }; // spreads to nothing if it is none
    return typeof languagePreference === 'string' ? languagePreference : '';
  } catch {
    return '';
  }
}
