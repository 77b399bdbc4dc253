import type { UnitContent, LanguageContent } from '../src/model/content.js';
import type { Language } from '../src/model/text.js';

/*
 * Data as classic scripts: `fetch` fails on file://, and a module under some servers. The text is
 * parsed with JSON.parse, faster than a literal and deaf to a key called `__proto__`.
 */

/** The script that hands the player what it draws first. */
export function contentScript(first: UnitContent): string {
  return `globalThis.courseContent=${parsed(first)};\n`;
}

/**
 * The script that puts all of the unit in its place. What no screen to read is drawn with (items, keys, numbers) stands in
 * it as text and becomes data when it is first asked for.
 */
export function unitScript({ unit, keys, numbers, ...rest }: UnitContent): string {
  const lessons = unit.lessons.map(({ items: _, ...lesson }) => lesson);
  const late = [
    lateProperty('content', 'keys', keys),
    lateProperty('content', 'numbers', numbers),
    ...unit.lessons.map(({ items }, at) => lateProperty(`content.unit.lessons[${at}]`, 'items', items)),
  ];
  return `globalThis.courseContent=((late,content)=>{${late.join('')}return content})(${LATE},${parsed({ ...rest, unit: { ...unit, lessons } })});\n`;
}

/** Replaces itself with the value that it reads, which is then the same each time. */
const LATE =
  "(owner,name,text)=>Object.defineProperty(owner,name,{configurable:true,enumerable:true,get(){const value=JSON.parse(text);Object.defineProperty(owner,name,{value});return value}})";

function lateProperty(owner: string, name: string, value: unknown): string {
  return `late(${owner},'${name}',${literal(JSON.stringify(value))});`;
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
