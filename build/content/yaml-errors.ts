import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';

type Words = readonly [found: string, wanted: string];

const quotes = 'put the whole text in quotes';

export const reusedInWords: Words = ['a text that begins with * or &', quotes];
export const bracketsInWords: Words = ['brackets where a key belongs', `wanted a word; if it is text, ${quotes}`];

const words: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " in one line, or a line indented too far', `${quotes}, or align the lines`],
  MULTILINE_IMPLICIT_KEY: ['a line that is no "key: value"', 'wanted a colon and a space after the key'],
  TAB_AS_INDENT: ['a tab at the start of a line', 'indent with spaces'],
  BAD_INDENT: ['a line at the wrong depth', 'align it with its neighbours'],
  BAD_SCALAR_START: ['a text that begins with a sign of YAML', quotes],
  BAD_ALIAS: reusedInWords,
  BAD_DQ_ESCAPE: ['a backslash that means nothing', 'write two backslashes, or use single quotes'],
  UNEXPECTED_TOKEN: ['more text where a value has ended', quotes],
  MULTIPLE_DOCS: ['a second document after ---', 'wanted one document in a file'],
  TAG_RESOLVE_FAILED: ['a text that begins with !', quotes],
};

/** What is wrong with the YAML itself, and where, said without its grammar. */
export function inWords(error: YAMLParseError | YAMLWarning, text: string): { offset: number; found: string; wanted: string } {
  const conflict = /^(<{7}|={7}|>{7})/m.exec(text);
  if (conflict) return { offset: conflict.index, found: `a merge conflict (${conflict[0]})`, wanted: 'settle it in version control first' };
  const [found, wanted] = wordsFor(error);
  return { offset: error.pos[0], found, wanted };
}

function wordsFor({ code, message }: YAMLParseError | YAMLWarning): Words {
  // One code stands for all characters that may be missing.
  if (message.startsWith('Missing closing')) return ['quotes that are not closed', 'wanted the same quotes at the end'];
  if (/\bend with a\b/.test(message)) return ['a bracket that is not closed', 'close it, or align the line with its neighbours'];
  return words[code] ?? [message, `wanted YAML; if it is text, ${quotes}`];
}
