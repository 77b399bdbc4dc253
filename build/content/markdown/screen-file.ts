import type { Screen } from '../../../src/model/course.js';
import type { Body, Language, RichText } from '../../../src/model/text.js';
import { fillSlots } from '../fill-slots.js';
import type { Report } from '../problem.js';
import type { Source } from '../source.js';
import { nearest, quoted } from '../words.js';
import { linesOf, readBlocks, type BlockContext } from './blocks.js';
import { NOTHING, readInline, type LineRules, type Tell } from './inline.js';
import { elementsOf, parseBlocks, parseLine, type Token } from './parser.js';

/** One screen in one language. */
export interface ScreenText extends Section {
  readonly language: Language;
  /** By the id of the panel, step, stage or detail; the transcript’s. */
  readonly parts: ReadonlyMap<string, Section>;
  readonly images: readonly ScreenImage[];
}

export interface Section {
  readonly title: RichText;
  readonly body: Body;
}

export interface ScreenImage {
  readonly asset: string;
  readonly address: string;
  /** Tells of a mistake where the image is. */
  readonly tell: (found: string, wanted: string) => void;
}

type ScreenKind = Screen['kind'] | 'borrow';

/** What a screen file has to agree with. */
export interface ScreenRules {
  readonly id: string;
  /** Panels, steps and the like of `module.yaml` in order, never an empty list; none on other screens. */
  readonly parts: readonly string[] | undefined;
  readonly kind: ScreenKind | undefined;
  readonly lines: LineRules;
  /** Names of the module's media files, `media/…`. */
  readonly media: readonly string[];
  assetName(address: string): string;
}

type Element = readonly Token[];

/** What a heading with an id begins, on the screens whose parts `module.yaml` lists. */
const nouns: Partial<Readonly<Record<ScreenKind, string>>> = { reveal: 'panel', worked: 'step', process: 'stage', figure: 'detail' };

/** Reads `# Title`, the text, and a section for each panel, step, stage or detail, or for the transcript. */
export function readScreen(
  source: Source,
  language: Language,
  rules: ScreenRules,
  report: Report,
  onWrongAddress: (address: string) => void,
): ScreenText {
  const images: ScreenImage[] = [];
  let misplaced = false;
  const tellerFor = (path: string) => (start: number, end: number) => tellerIn(source, path, start, end, report);
  const contextFor = (path: string): BlockContext => ({
    rules: rules.lines,
    headingLevel: rules.parts ? 3 : 2,
    named: namedBy(rules.kind),
    tellerFor: tellerFor(path),
    assetOf: (address, tell) => {
      if (!rules.media.includes(address)) {
        const meant = nearest(address, rules.media);
        onWrongAddress(address);
        misplaced = true;
        tell(address, `no file ${quoted(address)} in the module`, meant ? `use ${meant}` : 'wanted a file in media/');
        return undefined;
      }
      const asset = rules.assetName(address);
      images.push({ asset, address, tell: (found, wanted) => tell(address, found, wanted) });
      return asset;
    },
  });

  const filled = fillSlots(source.text, rules.lines, (line) => /^(#|!\[)/.test(line), (line) => tellerFor(rules.id)(line, line + 1));
  const elements = elementsOf(parseBlocks(filled));
  const tellOfFile = tellerFor(rules.id)(0, 0);
  const { title, rest } = titleOf(elements, rules, tellerFor(rules.id), tellOfFile);
  const [intro, ...sections] = rules.parts ? sectionsOf(rest) : [rest];
  const body = readBlocks(intro ?? [], contextFor(rules.id), 'screen');
  const parts = new Map<string, Section>();
  const headings = sections.map((section) => headingOf(section));
  matchHeadings(headings, rules, tellerFor(rules.id), tellOfFile);
  for (const [index, section] of sections.entries()) {
    const { id = `#${index + 1}`, words, lines } = headings[index] ?? noHeading;
    const path = `${rules.id}.${id}`;
    const partTitle = readInline(parseLine(words), { ...rules.lines, links: false }, tellerFor(path)(...lines));
    if (partTitle === '' && !words.includes(NOTHING)) tellerFor(path)(...lines)('', 'a heading without words', `wanted ## Words {#${id}}`);
    const partBody = readBlocks(section.slice(1), contextFor(path), 'screen');
    if (section.length === 1) tellerFor(path)(...lines)('', 'no text under the heading', 'wanted at least a paragraph');
    parts.set(id, { title: partTitle, body: partBody });
  }
  const pictures = body.filter(({ kind }) => kind === 'image').length;
  if (rules.kind === 'figure' && pictures !== 1 && !misplaced) {
    tellOfFile('', pictures === 0 ? 'no picture' : `${pictures} pictures`, 'wanted one above the details: ![what it shows](media/…)');
  }
  if (rest.length === 0 && elements.length > 0 && needsText(rules.kind)) tellOfFile('', 'no text under the title', 'wanted at least a paragraph');
  return { language, title, body, parts, images };
}

/** Whose headings alone carry an id. */
function namedBy(kind: ScreenKind = 'text'): string {
  if (kind === 'media') return 'only the transcript has it';
  const noun = nouns[kind];
  return `only ${noun === undefined ? 'panels, steps, stages and details' : `${noun}s`} of module.yaml have it`;
}

/** On these there is nothing to learn but the text. */
function needsText(kind: ScreenKind | undefined): boolean {
  return kind === 'text' || kind === 'summary';
}

function tellerIn(source: Source, path: string, start: number, end: number, report: Report): Tell {
  const from = source.startOfLine(start);
  const indent = /^[ \t]*/.exec(source.text.slice(from))?.[0].length ?? 0;
  const find = source.between(from + indent, source.startOfLine(end));
  return (near, found, wanted) => report({ file: source.file, ...find(near), path, found, wanted });
}

function titleOf(
  elements: readonly Element[],
  rules: ScreenRules,
  tellerFor: (start: number, end: number) => Tell,
  tellOfFile: Tell,
): { title: RichText; rest: readonly Element[] } {
  const [first, ...rest] = elements;
  const token = first?.[0];
  if (!first || token?.type !== 'heading_open' || token.markup !== '#') {
    tellOfFile('', first ? 'no title' : 'an empty file', 'wanted # and the title in the first line');
    return { title: '', rest: elements };
  }
  const tell = tellerFor(...linesOf(token));
  const title = readInline(first[1]?.children ?? [], { ...rules.lines, links: false }, tell);
  // What some never see was told.
  if (title === '' && !first[1]?.content.includes(NOTHING)) tell('', 'a title without words', 'wanted # and the title in the first line');
  return { title, rest };
}

/** What stands before the first `##`, then each `##` with what follows it. */
function sectionsOf(elements: readonly Element[]): readonly (readonly Element[])[] {
  const sections: Element[][] = [[]];
  for (const element of elements) {
    const token = element[0];
    if (token?.type === 'heading_open' && token.markup === '##') sections.push([]);
    sections.at(-1)?.push(element);
  }
  return sections;
}

interface Heading {
  readonly id?: string;
  readonly words: string;
  readonly lines: readonly [number, number];
}

const noHeading: Heading = { words: '', lines: [0, 1] };

function headingOf(section: readonly Element[]): Heading {
  const [open, inline] = section[0] ?? [];
  if (!open || !inline) return noHeading;
  const id = /\s*\{#([^{}]*)\}$/.exec(inline.content);
  const words = id ? inline.content.slice(0, id.index) : inline.content;
  return { ...(id?.[1] !== undefined && { id: id[1] }), words, lines: linesOf(open) };
}

/** The headings have to be the panels, steps, stages or details of `module.yaml`, each once, in its order. */
function matchHeadings(
  headings: readonly Heading[],
  rules: ScreenRules,
  tellerFor: (start: number, end: number) => Tell,
  tellOfFile: Tell,
): void {
  const parts = rules.parts ?? [];
  const noun = nouns[rules.kind ?? 'text'];
  const missing = parts.filter((part) => !headings.some(({ id }) => id === part));
  const wanted = missing.length > 0 ? missing : parts;
  const seen = new Set<string>();
  let strangers = 0;
  for (const { id, words, lines } of headings) {
    const tell = tellerFor(...lines);
    if (id === undefined) {
      tell('', `the heading ${quoted(words)} without {#id}`, `wanted {#${wanted.join('} or {#')}}, or ### for a heading within the text`);
      strangers += 1;
    } else if (!parts.includes(id)) {
      tell(`{#${id}}`, rules.kind === 'media' ? `"${id}" is not the transcript` : `"${id}" is no ${noun} of ${rules.id} in module.yaml`, `use ${wanted.join(' or ')}`);
      strangers += 1;
    } else if (seen.has(id)) {
      tell(`{#${id}}`, `"${id}" again`, rules.kind === 'media' ? 'wanted one heading for the transcript' : `wanted one heading for each ${noun}`);
    }
    if (id !== undefined) seen.add(id);
  }
  // A heading that was told as a stranger stands for one that is missing: one mistake, one message.
  for (const part of missing.slice(strangers)) {
    if (rules.kind === 'media') tellOfFile('', 'no transcript', `wanted ## Words {#${part}} and under it all that is said and can be seen`);
    else tellOfFile('', `no heading for "${part}" of module.yaml`, `wanted ## Words {#${part}}`);
  }
  const order = [...seen].filter((id) => parts.includes(id));
  const expected = parts.filter((part) => seen.has(part));
  const wrong = order.findIndex((id, index) => id !== expected[index]);
  if (wrong < 0) return;
  const { lines, id } = headings.find(({ id: heading }) => heading === order[wrong]) ?? noHeading;
  tellerFor(...lines)(`{#${id}}`, `"${id}" out of order`, `wanted the order of module.yaml: ${parts.join(', ')}`);
}
