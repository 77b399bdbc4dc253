import type { Words } from '../i18n/words.js';
import type { LanguageContent, UnitContent } from '../model/content.js';
import type { Language, Texts } from '../model/text.js';

declare global {
  /** Set by the package's content script, which runs before the player's, and once more by that with the rest of the unit. */
  var courseContent: UnitContent | undefined;
  /** Each language's script adds its own. */
  var courseLanguages: Record<Language, LanguageContent> | undefined;
  /** The same scripts bring the interface's words. */
  var courseWords: Record<Language, Words> | undefined;
}

/**
 * What the package's scripts left for the player.
 *
 * @throws Error if they did not: the package is incomplete
 */
export function packagedContent(): UnitContent {
  if (!globalThis.courseContent) throw new Error('no content');
  return globalThis.courseContent;
}

/** A language's words, or as many of them as have come so far. */
export function loadedLanguage(language: Language): LanguageContent | undefined {
  return globalThis.courseLanguages?.[language];
}

/**
 * The interface's words in a language whose script has run.
 *
 * @throws RangeError if it has not: `loadLanguage` comes first
 */
export function wordsOf(language: Language): Words {
  const words = globalThis.courseWords?.[language];
  if (!words) throw new RangeError(`no interface words in ${language}`);
  return words;
}

/** The texts of every language whose script has run so far. */
export function loadedTexts(): readonly Texts[] {
  return Object.values(globalThis.courseLanguages ?? {}).map(({ texts }) => texts);
}

/**
 * Has all of a language's words there, its script loaded first if need be.
 *
 * @throws Error if the script cannot be had; a later call tries again
 */
export async function loadLanguage({ languageScripts }: UnitContent, language: Language): Promise<void> {
  await load(languageScripts[language], () => !(loadedLanguage(language) ?? { partial: true }).partial);
}

/**
 * What comes after the first screen: all of the unit, the other screens' elements where those come as a script of their
 * own, and the language's words.
 *
 * @throws Error if one of them cannot be had; a later call tries again
 */
export async function loadAll(content: UnitContent, language: Language): Promise<UnitContent> {
  await Promise.all([
    load(content.rest?.script, () => !packagedContent().rest),
    load(content.screensScript, () => customElements.get('course-item') !== undefined),
    loadLanguage(content, language),
  ]);
  return packagedContent();
}

/**
 * A script element and no fetch: fetch fails on `file://`, and the page's security policy has no room for it.
 *
 * @param isThere - whether what the script brings has come
 */
async function load(address: string | undefined, isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address ?? '';
    script.onload = resolve;
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    document.head.append(script);
  });
  // Some servers answer with a page to sign in.
  if (!isThere()) throw new Error(`${address} could not be loaded.`);
}
