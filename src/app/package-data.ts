import type { Words } from '../i18n/words.js';
import type { LanguageContent, UnitContent } from '../model/content.js';
import type { Language, Texts } from '../model/text.js';

declare global {
  /** Set by the package's content script, which runs before the player's. */
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
  if (!globalThis.courseContent) throw new Error('The package is incomplete: its content script did not run.');
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
 * Has all of a language's words there, its script loaded first if need be. A script element and no fetch:
 * fetch fails on `file://`, and the page's security policy has no room for it.
 *
 * @throws Error if the script cannot be had; a later call tries again
 */
export async function loadLanguage(content: UnitContent, language: Language): Promise<void> {
  if (isWhole(language)) return;
  const address = content.languageScripts[language];
  if (!address) throw new Error(`The package has no script for ${language}.`);
  await runScript(address);
  if (!isWhole(language)) throw new Error(`${address} brought no ${language}.`);
}

/** Whether every screen can be drawn in the language, and not the first alone. */
export function isAllThere(language: Language): boolean {
  return areScreensThere() && isWhole(language);
}

/**
 * What the screens after the first need: their elements, where those come as a script of their own, and their words.
 *
 * @throws Error if one of them cannot be had; a later call tries again
 */
export async function loadAll(content: UnitContent, language: Language): Promise<void> {
  await Promise.all([loadScreens(content), loadLanguage(content, language)]);
}

async function loadScreens({ screensScript }: UnitContent): Promise<void> {
  if (screensScript === undefined || areScreensThere()) return;
  await runScript(screensScript);
  // Some servers answer with a page to sign in.
  if (!areScreensThere()) throw new Error(`${screensScript} brought no screens.`);
}

function areScreensThere(): boolean {
  return customElements.get('course-item') !== undefined;
}

function isWhole(language: Language): boolean {
  const loaded = loadedLanguage(language);
  return loaded !== undefined && !loaded.partial;
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
    document.head.append(script);
  });
}
