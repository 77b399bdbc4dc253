import type { Language } from '../../src/model/text.js';
import type { AuthorString } from './author-string.js';
import { parseMarked, parseSentence, type Marked } from './marked.js';

/** The line's words and marks, in one language. */
export function markedText(string: AuthorString, language: Language): Marked | undefined {
  const text = string.texts[language]?.text;
  if (text === undefined) return undefined;
  if (string.form === 'sentence') return parseSentence(text);
  return string.form === 'line' ? parseMarked(text) : [text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')];
}
