import { escaped } from '../../manifest/xml.js';
import type { Language } from '../../src/model/text.js';
import type { AuthorString, AuthorText } from './author-string.js';

/** A change of one file: what stands from `start` up to `end` becomes `text`. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change that makes a text say something else, in the manner in which it was written. */
export function editOf({ file, start, end, style }: AuthorText, words: string): Edit {
  return { file, start, end, text: styled(words, style) };
}

/** The change that adds a language to a pair of texts; `undefined` for a text that is a file's own. */
export function additionOf({ gap }: AuthorString, language: Language, words: string): Edit | undefined {
  if (!gap) return undefined;
  const end = gap.before.startsWith(' ') ? '\n' : '';
  return { file: gap.file, start: gap.offset, end: gap.offset, text: `${gap.before}${language}: ${quoted(words)}${end}` };
}

/** The text with all changes made, all else byte for byte as it was. */
export function edited(text: string, edits: readonly Omit<Edit, 'file'>[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const { start, end, text: words } of inOrder) {
    result += text.slice(from, start) + words;
    from = end;
  }
  return result + text.slice(from);
}

function styled(words: string, style: AuthorText['style']): string {
  switch (style) {
    case 'block':
    case 'alternative':
      return words;
    case 'xml':
      return escaped(words);
    case 'quoted-once':
      return words.includes('\n') ? quoted(words) : `'${words.replaceAll("'", "''")}'`;
    // A block scalar takes the line break behind it along.
    case 'block-scalar':
      return `${quoted(words)}\n`;
    default:
      return quoted(words);
  }
}

/** As YAML 1.2 has it in double quotes (7.3.1). */
function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}
