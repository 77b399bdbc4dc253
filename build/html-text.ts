import { createHash } from 'node:crypto';
import { stylesIn } from './first-screen/slim.js';

/** Text as it stands in HTML and in its attributes. */
export function quoted(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What an element in a language says of its direction; nothing where that is what a page without it has. */
export function directionAttribute(direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? ' dir="rtl"' : '';
}

/**
 * Character references for all that is not ASCII: an LMS that names another charset cannot spoil it.
 *
 * @throws Error if a style has such a character, as references in a style element stand for themselves
 */
export function ascii(html: string): string {
  for (const style of stylesIn(html)) {
    if (/[^\x20-\x7e]/.test(style)) throw new Error('a style has a character that is not ASCII: write it as a CSS escape');
  }
  return html.replace(/[^\n\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** A style or script that stands in the page, as its security policy names it. */
export function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
