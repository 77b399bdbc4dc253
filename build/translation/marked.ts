import { attributeOf, elementsOf, parseLine, type Token } from '../content/markdown/parser.js';
import { joined, trimmed } from '../content/markdown/runs.js';

/**
 * A line as its author marked it up, nothing looked up and nothing left out: what is written back has to be what was
 * read. (The reader of the course, `../content/markdown/inline.ts`, knows what links mean, and fills in slots.)
 */
export type Marked = readonly Run[];
export type Run = string | Mark;
export type Mark =
  | { readonly kind: 'strong' | 'emphasis'; readonly content: Marked }
  /** `address` as it is written: `https:…`, `screen:m1-s07`, `term:t-advocate`, `lang:cy`. */
  | { readonly kind: 'link'; readonly address: string; readonly content: Marked }
  /** A part of `{{wales: words | words}}` that is no words: `{{wales: `, ` | `, `}}`. Or all of `{{manager}}`. */
  | { readonly kind: 'slot'; readonly sign: string }
  /** `{count}` in a sentence of the interface. */
  | { readonly kind: 'value'; readonly sign: string };

/** The words of a sentence of the interface, which has values and no marks. */
export function parseSentence(text: string): Marked {
  const runs = text.split(/(\{[^{}]*\})/).map((part): Run => (/^\{/.test(part) ? { kind: 'value', sign: part } : part));
  return runs.filter((run) => run !== '');
}

/** What the format does not have, such as code, is told by the check; here its words remain. */
export function parseMarked(text: string): Marked {
  const state = { inSlot: false };
  return trimmed(joined(runsOf(parseLine(text), state)));
}

/**
 * The line as an author writes it; `undefined` where Markdown cannot say it, such as emphasis that ends in a space.
 *
 * @param place - a paragraph of its own must not begin with what would be read as a list or heading
 */
export function formatMarked(line: Marked, place: 'line' | 'block'): string | undefined {
  const text = written(line, false).replace(/!(?=\[)/g, '\\!');
  // Signs at the end of a heading are taken for its own.
  const whole = place === 'block' ? text.replace(/^([#>+-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2').replace(/(\s)(#+)$/, '$1\\$2') : text;
  return sameLine(parseMarked(whole), line) ? whole : undefined;
}

export function sameLine(a: Marked, b: Marked): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The words alone. */
export function plainWords(line: Marked): string {
  return line.map((run) => (typeof run === 'string' ? run : 'sign' in run ? run.sign : plainWords(run.content))).join('');
}

interface SlotState {
  inSlot: boolean;
}

function runsOf(tokens: readonly Token[], state: SlotState): Marked {
  return elementsOf(tokens).flatMap((element): Marked => {
    const [token] = element;
    if (!token) return [];
    const content = () => joined(runsOf(element.slice(1, -1), state));
    if (token.type === 'strong_open') return [{ kind: 'strong', content: content() }];
    if (token.type === 'em_open') return [{ kind: 'emphasis', content: content() }];
    if (token.type === 'link_open') return [{ kind: 'link', address: attributeOf(token, 'href') ?? '', content: content() }];
    if (token.type === 'softbreak' || token.type === 'hardbreak') return [' '];
    if (token.type === 'text') return slotsIn(token.content, state);
    return token.nesting === 0 ? [token.content] : content();
  });
}

const OPEN = /\{\{\s*[a-z-]+(?:\s*\}\}|\s*:\s*)/y;
const WITHIN = /\s*\|\s*(?:[a-z]+(?:-[a-z]+)*\s*:\s*)?|\s*\}\}/y;

function slotsIn(text: string, state: SlotState): Marked {
  const runs: Run[] = [];
  let words = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = state.inSlot ? WITHIN : OPEN;
    sign.lastIndex = at;
    const found = sign.exec(text)?.[0];
    if (found === undefined) continue;
    runs.push(text.slice(words, at), { kind: 'slot', sign: found });
    state.inSlot = !found.endsWith('}}');
    words = at + found.length;
    at = words - 1;
  }
  return [...runs, text.slice(words)];
}

/** @param strong - whether the line stands within strong words: `***` would be read the other way round */
function written(line: Marked, strong: boolean): string {
  return line
    .map((run) => {
      if (typeof run === 'string') return escaped(run);
      if ('sign' in run) return run.sign;
      const content = written(run.content, run.kind === 'strong');
      if (run.kind === 'link') return `[${content}](${run.address})`;
      if (run.kind === 'strong') return `**${content}**`;
      return strong ? `_${content}_` : `*${content}*`;
    })
    .join('');
}

/** Signs that Markdown would read as more than themselves; a character reference as well. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]|~(?=~)|&(?=#?\w+;)/g, '\\$&');
}
