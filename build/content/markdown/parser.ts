import MarkdownIt, { type Token } from 'markdown-it';

export type { Token };

/**
 * Reads more than the format has, so that tables and code can be told from text, and never
 * makes HTML: what becomes of the tokens is decided one kind at a time in `inline.ts` and
 * `blocks.ts`, and a kind that is not named there is a problem.
 */
const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
// `---` under a line of text is a rule to an author, not a heading.
parser.disable('lheading');
// Keeps `\<b>` apart from `<b>`.
parser.disable('text_join');
// All addresses are parsed as links, so that forbidden ones are seen rather than shown as text.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;
parser.normalizeLinkText = (url) => url;

/** Tokens of a whole file. */
export function parseBlocks(text: string): readonly Token[] {
  return parser.parse(text, {});
}

/** Tokens of one line of text. */
export function parseLine(text: string): readonly Token[] {
  return parser.parseInline(text, {})[0]?.children ?? [];
}

/** The attribute as written; `undefined` where there is none. */
export function attributeOf(token: Token, name: 'href' | 'src' | 'title' | 'start'): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}

/** Parts the tokens of one level into elements, each from its opening to its closing token. */
export function elementsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const elements: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) elements.push([]);
    elements.at(-1)?.push(token);
    depth += token.nesting;
  }
  return elements;
}
