import type { Language } from '../../src/model/text.js';

/** Which way the language is written. Node knows this of all languages, browsers of some. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** Scripts in use (ISO 15924) that are written from right to left (Unicode, property Bidi_Class). */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);
