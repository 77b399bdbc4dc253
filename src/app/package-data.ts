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

/** A language's words if its script has run. */
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
 * A language's words, its script loaded first if need be. A script element and no fetch:
 * fetch fails on `file://`, and the page's security policy has no room for it.
 *
 * @throws Error if the script cannot be had; a later call tries again
 */
export async function loadLanguage(content: UnitContent, language: Language): Promise<LanguageContent> {
  const loaded = loadedLanguage(language);
  if (loaded) return loaded;
  const address = content.languageScripts[language];
  if (!address) throw new Error(`The package has no script for ${language}.`);
  await runScript(address);
  const words = loadedLanguage(language);
  if (!words) throw new Error(`${address} brought no ${language}.`);
  return words;
}

/**
 * The screens' elements, where they come as a script of their own.
 *
 * @throws Error if it cannot be had; a later call tries again
 */
export async function loadScreens({ screensScript }: UnitContent): Promise<void> {
  if (screensScript === undefined || areScreensThere()) return;
  await runScript(screensScript);
  // Some servers answer with a page to sign in.
  if (!areScreensThere()) throw new Error(`${screensScript} brought no screens.`);
}

/** Whether every screen and control can be drawn. */
export function areScreensThere(): boolean {
  return customElements.get('course-item') !== undefined;
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
