import type { Language } from '../../src/model/text.js';
import { elementsOf, parseBlocks, type Token } from '../content/markdown/parser.js';
import { linesOf } from '../content/markdown/blocks.js';
import { Source } from '../content/source.js';
import type { AuthorString, AuthorText, StringRole } from './author-string.js';

/** One screen in one language, as it is written. */
export interface ScreenSource {
  readonly module: string;
  readonly screen: string;
  readonly language: Language;
  readonly file: string;
  readonly text: string;
}

/** A run of words, and what it stands in: the same in every language. */
export interface FoundBlock extends Pick<AuthorString, 'address' | 'role' | 'form'> {
  /** `a heading`, `a point of a numbered list`. */
  readonly shape: string;
  readonly text: AuthorText;
}

/** The texts of one screen, those of all languages with the same address as one string. */
export function screenStrings(sources: readonly ScreenSource[]): readonly AuthorString[] {
  const strings = new Map<string, AuthorString>();
  for (const source of sources) {
    for (const { text, shape: _, ...found } of blocksOf(source)) {
      const known = strings.get(found.address);
      const { module, screen, language } = source;
      strings.set(found.address, { ...found, ...known, owner: screen, module, texts: { ...known?.texts, [language]: text } });
    }
  }
  return [...strings.values()];
}

/** Every run of words of a screen file: its title, headings, paragraphs, points and what pictures show. */
export function blocksOf({ screen, file, text }: Pick<ScreenSource, 'screen' | 'file' | 'text'>): readonly FoundBlock[] {
  const source = new Source(file, text);
  const found: FoundBlock[] = [];
  let section = screen;
  let position = 0;

  const add = (address: string, role: StringRole, shape: string, inline: Token): void => {
    const place = placeOf(inline, source);
    if (!place) return;
    const picture = place.form === 'plain';
    found.push({ address, ...place, role: picture ? 'picture' : role, shape: picture ? 'a picture' : shape });
  };
  const within = (element: readonly Token[], address: string, role: StringRole, shape: string): void => {
    const [open, inline] = element;
    const inside = element.slice(1, -1);
    if (open?.type === 'bullet_list_open' || open?.type === 'ordered_list_open') {
      for (const [index, item] of elementsOf(inside).entries()) {
        for (const [block, part] of elementsOf(item.slice(1, -1)).entries()) {
          const list = open.type === 'ordered_list_open' ? 'a point of a numbered list' : 'a point of a list';
          within(part, `${address}.${index + 1}${block === 0 ? '' : `.${block + 1}`}`, 'point', list);
        }
      }
    } else if (open?.type === 'blockquote_open') {
      for (const [index, part] of elementsOf(inside).entries()) within(part, `${address}.${index + 1}`, 'note', 'a note');
    } else if (inline?.type === 'inline') {
      if (open?.type === 'heading_open') add(address, 'heading', 'a heading', inline);
      else add(address, role, shape, inline);
    }
  };

  for (const element of elementsOf(parseBlocks(text))) {
    const [open, inline] = element;
    const id = open?.type === 'heading_open' ? /\{#([^{}]*)\}$/.exec(inline?.content ?? '')?.[1] : undefined;
    if (open?.type === 'heading_open' && inline && (open.markup === '#' || id !== undefined)) {
      section = id === undefined ? screen : `${screen}.${id}`;
      position = 0;
      add(`${section}:title`, id === undefined ? 'title' : 'heading', 'a title', inline);
    } else {
      position += 1;
      within(element, `${section}:${position}`, 'paragraph', 'a paragraph');
    }
  }
  return found;
}

/** Where the words stand; `undefined` where they are not found as written, of which the check tells. */
function placeOf(inline: Token, source: Source): Pick<FoundBlock, 'form' | 'text'> | undefined {
  const [picture, ...others] = inline.children ?? [];
  const image = picture?.type === 'image' && others.length === 0;
  const lines = inline.content.replace(/\s*\{#[^{}]*\}$/, '').split('\n');
  const [first, end] = linesOf(inline);
  const [head = '', tail = ''] = [lines[0], lines.at(-1)];
  const start = source.text.indexOf(head, source.startOfLine(first));
  const last = source.text.indexOf(tail, lines.length === 1 ? start : source.startOfLine(first + lines.length - 1));
  if (head === '' || start < 0 || last < 0 || last + tail.length > source.startOfLine(end)) return undefined;
  const { file } = source;
  const { line } = source.positionOf(start);
  if (!image) return { form: 'line', text: { file, line, start, end: last + tail.length, style: 'block', text: lines.join('\n') } };
  const from = start + '!['.length;
  const raw = picture.content;
  if (source.text.slice(from, from + raw.length) !== raw || raw.trim() === '') return undefined;
  return { form: 'plain', text: { file, line, start: from, end: from + raw.length, style: 'alternative', text: raw.trim() } };
}
