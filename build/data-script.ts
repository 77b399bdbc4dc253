import type { UnitContent, LanguageContent } from '../src/model/content.js';
import type { Language } from '../src/model/text.js';

/*
 * Data as classic scripts: `fetch` fails on file://, and a module under some servers. The text is
 * parsed with JSON.parse, faster than a literal and deaf to a key called `__proto__`.
 */

/** The script that hands the unit to the player. */
export function contentScript(content: UnitContent): string {
  return `globalThis.courseContent=${parsed(content)};\n`;
}

/** The script that adds one language's words to those loaded already. */
export function languageScript(language: Language, content: LanguageContent): string {
  return `(globalThis.courseLanguages??={})[${literal(language)}]=${parsed(content)};\n`;
}

function parsed(value: unknown): string {
  return `JSON.parse(${literal(JSON.stringify(value))})`;
}

/**
 * A JavaScript string literal in printable ASCII. Anything else is written as `\u....`: then
 * no charset that a server may name spoils a letter, and no line separator ends the literal.
 * `<` as well, so that no text can close a script element or open a comment.
 */
function literal(text: string): string {
  const escaped = text.replace(/['\\<]|[^\x20-\x7e]/g, (unit) =>
    unit === "'" || unit === '\\' ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}
