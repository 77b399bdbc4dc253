import type { Language } from '../../src/model/text.js';
import { Source } from '../content/source.js';
import type { AuthorString, AuthorText } from './author-string.js';

/** A drawing that has its language in its name: `trust-steps.cy.svg`. */
export interface PictureSource {
  readonly module: string;
  readonly language: Language;
  readonly file: string;
  readonly text: string;
}

/** Words in a drawing. */
export interface DrawnWords {
  /** The elements that they stand in, from the outermost: `svg g text`. */
  readonly within: string;
  readonly text: AuthorText;
}

/** The words of one drawing, first with first. */
export function pictureStrings(picture: string, sources: readonly PictureSource[]): readonly AuthorString[] {
  const name = picture.replace(/[^A-Za-z0-9-]+/g, '-');
  const strings = new Map<string, AuthorString>();
  const [first] = sources.map(drawnWords);
  const all = (first ?? []).map(({ text }) => text.text).join(' / ');
  for (const source of sources) {
    for (const [index, { text }] of drawnWords(source).entries()) {
      const { module, language } = source;
      const address = `${module}.pictures.${name}:${index + 1}`;
      strings.set(address, { address, owner: module, role: 'drawn', form: 'plain', module, texts: { ...strings.get(address)?.texts, [language]: text }, notes: [`In ${picture}. All its words: ${all}`] });
    }
  }
  return [...strings.values()];
}

/** In the file's order, each run of words between two tags. Styles and scripts have none. */
export function drawnWords({ file, text }: Pick<PictureSource, 'file' | 'text'>): readonly DrawnWords[] {
  const source = new Source(file, text);
  const open: string[] = [];
  const found: DrawnWords[] = [];
  for (const { 0: part, index } of text.matchAll(/<!--[^]*?-->|<[?!][^>]*>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g)) {
    const name = /^<([\w:.-]+)/.exec(part)?.[1];
    if (part.startsWith('</')) open.pop();
    else if (name !== undefined && !part.endsWith('/>')) open.push(name);
    else if (!part.startsWith('<') && part.trim() !== '' && !['style', 'script'].includes(open.at(-1) ?? '')) {
      const start = index + part.length - part.trimStart().length;
      const end = index + part.trimEnd().length;
      found.push({ within: open.join(' '), text: { file, line: source.positionOf(start).line, start, end, style: 'xml', text: unescaped(part.trim()) } });
    }
  }
  return found;
}

/** The entities of XML, and characters by their number (XML 1.0, 4.1 and 4.6). */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? '';
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}
