import type { Block, Body } from '../../../src/model/text.js';
import { quoted } from '../words.js';
import { MISSING, readInline, withoutNothing, type LineRules, type Tell } from './inline.js';
import { attributeOf, elementsOf, type Token } from './parser.js';

/** Where a screen file's blocks get what they cannot know themselves. */
export interface BlockContext {
  readonly rules: LineRules;
  /** Level of the headings that stand within running text: 2, or 3 where 2 parts panels. */
  readonly headingLevel: 2 | 3;
  /** Whose headings alone carry an id, as a clause. */
  readonly named: string;
  /** Tells of mistakes within the lines from `start` up to `end`, counted from 0. */
  tellerFor(start: number, end: number): Tell;
  /** The asset's name for an image's address; `undefined`, and told, if there is no such file. */
  assetOf(address: string, tell: Tell): string | undefined;
}

const elsewhere: Readonly<Record<string, readonly [found: string, wanted: string]>> = {
  fence: ['a block of code', 'wanted paragraphs without ```'],
  code_block: ['a block of code', 'wanted text that is not indented'],
  table_open: ['a table', 'wanted paragraphs or a list'],
  hr: ['a rule (a line of ---, *** or ___)', 'wanted a heading or nothing'],
};

/** The blocks of some elements. What the format does not have is told and left out. */
export function readBlocks(elements: readonly (readonly Token[])[], context: BlockContext, within: 'screen' | 'block'): Body {
  return elements.flatMap((element) => blockOf(element, context, within));
}

function blockOf(element: readonly Token[], context: BlockContext, within: 'screen' | 'block'): readonly Block[] {
  const [token] = element;
  if (!token) return [];
  const tell = context.tellerFor(...linesOf(token));
  const inside = element.slice(1, -1);
  switch (token.type) {
    case 'paragraph_open':
      return paragraphOf(inside, context, tell);
    case 'heading_open':
      return headingOf(token, inside, context, within, tell);
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items = elementsOf(inside).map((item) => readBlocks(elementsOf(item.slice(1, -1)), context, 'block'));
      if (attributeOf(token, 'start') !== undefined) tell('', 'a list that does not begin at 1', 'wanted 1. first');
      // An item may be empty only because of an empty slot.
      const filled = items.filter((item) => item.length > 0);
      return filled.length > 0 ? [{ kind: 'list', ordered: token.type === 'ordered_list_open', items: filled }] : [];
    }
    case 'blockquote_open': {
      const blocks = readBlocks(elementsOf(inside), context, 'block');
      return blocks.length > 0 ? [{ kind: 'callout', blocks }] : [];
    }
    default: {
      const [found, wanted] = elsewhere[token.type] ?? [`Markdown that is not known here (${token.type})`, 'wanted text'];
      tell('', found, wanted);
      return [];
    }
  }
}

function paragraphOf(inside: readonly Token[], context: BlockContext, tell: Tell): readonly Block[] {
  const runs = inside[0]?.children ?? [];
  const [image] = runs;
  if (runs.length === 1 && image?.type === 'image') return imageOf(image, context, tell);
  const content = readInline(runs, context.rules, tell);
  return content === '' || inside[0]?.content.includes(MISSING) ? [] : [{ kind: 'paragraph', content }];
}

function imageOf(image: Token, context: BlockContext, tell: Tell): readonly Block[] {
  const address = attributeOf(image, 'src') ?? '';
  const alternative = withoutNothing(image.content).trim();
  if (alternative === '') tell('![', `the image ${quoted(address)} without alternative text`, 'wanted ![what it shows](…)');
  if (attributeOf(image, 'title') !== undefined) tell(address, 'an image with a title', 'wanted only the address in the brackets');
  const asset = context.assetOf(address, tell);
  return asset === undefined ? [] : [{ kind: 'image', asset, alternative }];
}

function headingOf(token: Token, inside: readonly Token[], context: BlockContext, within: 'screen' | 'block', tell: Tell): readonly Block[] {
  const wanted = '#'.repeat(context.headingLevel);
  if (within === 'block') tell(token.markup, 'a heading in a list or callout', 'wanted it outside');
  else if (token.markup === '#') tell('', 'a second # title', `wanted ${wanted} for a heading`);
  else if (token.markup !== wanted) tell('', `a heading with ${token.markup}`, `wanted ${wanted}`);
  const id = /\{#[^{}]*\}$/.exec(inside[0]?.content ?? '')?.[0];
  if (id) tell(id, `a heading with ${id}`, `wanted one without: ${context.named}, with ##`);
  const content = readInline(inside[0]?.children ?? [], { ...context.rules, links: false }, tell);
  return [{ kind: 'heading', content }];
}

/** From and up to, counted from 0. */
export function linesOf(token: Token): readonly [start: number, end: number] {
  return token.map ?? [0, 1];
}
