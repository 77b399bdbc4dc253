/** Lit's marks for taking over what the server drew; the player draws anew. */
const MARKS = /<!--\/?lit-[^>]*-->| defer-hydration| shadowroot="open"/g;
const STYLE = /<style>([^]*?)<\/style>/g;
const STYLE_COMMENT = /\/\*[^]*?\*\//g;

/** Without marks, comments and indentation: the markup has no preformatted text, in which they would matter. */
export function slim(html: string): string {
  return html
    .replace(MARKS, '')
    .replace(STYLE, (style) => style.replace(STYLE_COMMENT, ''))
    .replace(/\s+/g, ' ');
}

/** What stands in the style elements, each once: a security policy names them by their hashes. */
export function stylesIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(STYLE)].map(([, style = '']) => style))];
}
