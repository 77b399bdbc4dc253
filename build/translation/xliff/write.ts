import { escaped } from '../../../manifest/xml.js';
import type { Language } from '../../../src/model/text.js';
import { LONGEST_TEXT } from '../../../src/model/items/fill-in.js';
import { isFor, roleNames, type AuthorString } from '../author-string.js';
import { codedPair, type Code, type Coded, type CodedPair } from '../coded.js';
import { directionOf } from '../direction.js';
import { markedText } from '../marked-text.js';
import { plainWords } from '../marked.js';
import type { Standing } from '../status.js';
import type { Translation } from '../translation.js';
import { stateOf, XLIFF } from './document.js';

/**
 * All texts for a translator, or those of some modules: what each is, how far it is, the terms of the glossary that
 * it has, and its links and emphasis as codes that can be moved and not broken.
 *
 * Marked as 2.0: all that is used is the core, the same in 2.1, and tools that know only 2.0 refuse a later number.
 *
 * @param only - modules; the texts that the whole course shares are called `course`, the interface's `words`. Without it, everything.
 */
export function writeXliff({ languages: [from = ''], parts, strings, standings }: Translation, to: Language, only?: readonly string[]): string {
  const standingOf = new Map((standings[to] ?? []).map((standing) => [standing.string.address, standing]));
  const terms = termsIn(strings, from, to);
  const files = parts.filter((module) => only?.includes(module ?? SHARED) ?? true).map((module) => {
    const own = strings.filter((string) => string.module === module && string.texts[from] && isFor(string, to));
    const owners = [...new Set(own.map(({ owner }) => owner))];
    const groups = owners.map((owner) => {
      const units = own.filter((string) => string.owner === owner);
      return `    <group id="${owner}" name="${escaped(units[0]?.texts[from]?.file ?? owner)}">\n${units.map((string) => unit(string, from, to, standingOf.get(string.address), terms)).join('')}    </group>\n`;
    });
    return groups.length === 0 ? '' : `  <file id="${module ?? SHARED}" original="${module ?? SHARED}" canResegment="no" srcDir="${directionOf(from)}" trgDir="${directionOf(to)}">\n${groups.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${XLIFF}" version="2.0" srcLang="${from}" trgLang="${to}" xml:space="preserve">\n${files.join('')}</xliff>\n`;
}

/** What the texts that belong to no module are called. */
export const SHARED = 'course';

export function codedString(string: AuthorString, from: Language, to: Language): CodedPair {
  return codedPair(markedText(string, from) ?? [], markedText(string, to), string.spare);
}

function unit(string: AuthorString, from: Language, to: Language, standing: Standing | undefined, terms: readonly Term[]): string {
  const pair = codedString(string, from, to);
  const notes = notesOf(string, plainWords(markedText(string, from) ?? []).toLowerCase(), terms);
  const stale = standing?.stale ? ' subState="care-course:stale"' : '';
  return `      <unit id="${string.address}">
        <notes>
${notes.map(([category, text]) => `          <note category="${category}">${escaped(text)}</note>\n`).join('')}        </notes>
${originalData(pair.codes)}        <segment id="s" state="${stateOf(standing)}"${stale}>
          <source>${content(pair.source, pair.codes)}</source>
${pair.target ? `          <target>${content(pair.target, pair.codes)}</target>\n` : ''}        </segment>
      </unit>
`;
}

function notesOf(string: AuthorString, words: string, terms: readonly Term[]): readonly (readonly [category: string, text: string])[] {
  const met = terms.filter((term) => term.address !== string.address && hasWords(words, term.source.toLowerCase()));
  return [
    ['what', roleNames[string.role]],
    ...(string.notes ?? []).map((note) => ['where', note] as const),
    ...(string.when === undefined ? [] : [['form', string.when] as const]),
    ...(string.role === 'answer' ? [['limit', `${LONGEST_TEXT} letters at most`] as const] : []),
    ...met.map(({ source, target }) => ['term', `${source} = ${target}`] as const),
  ];
}

/** A term of the glossary in both languages. */
interface Term {
  readonly address: string;
  readonly source: string;
  readonly target: string;
}

function termsIn(strings: readonly AuthorString[], from: Language, to: Language): readonly Term[] {
  return strings.flatMap((string): Term[] => {
    if (string.role !== 'term') return [];
    const [source, target] = [markedText(string, from), markedText(string, to)];
    return source && target ? [{ address: string.address, source: plainWords(source), target: plainWords(target) }] : [];
  });
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + words.length))) return true;
  }
  return false;
}

/** What stands in the author's file in place of each code. */
function originalData(codes: ReadonlyMap<number, Code>): string {
  if (codes.size === 0) return '';
  const data = [...codes].flatMap(([number, { mark }]) => {
    const [start, end] = signsOf(mark);
    return [`          <data id="d${number}">${escaped(start)}</data>\n`, ...(end === undefined ? [] : [`          <data id="e${number}">${escaped(end)}</data>\n`])];
  });
  return `        <originalData>\n${data.join('')}        </originalData>\n`;
}

function signsOf(mark: Code['mark']): readonly [start: string, end?: string] {
  switch (mark.kind) {
    case 'strong':
      return ['**', '**'];
    case 'emphasis':
      return ['*', '*'];
    case 'link':
      return ['[', `](${mark.address})`];
    case 'slot':
    case 'value':
      return [mark.sign];
  }
}

function content(coded: Coded, codes: ReadonlyMap<number, Code>): string {
  return coded
    .map((run) => {
      if (typeof run === 'string') return escaped(run);
      const code = codes.get(run.code);
      if (!code) throw new RangeError(`code ${run.code} stands for nothing`);
      const common = `id="${run.code}" canCopy="no" canDelete="${code.needed ? 'no' : 'yes'}"`;
      if ('sign' in code.mark) return `<ph ${common} dataRef="d${run.code}" disp="${escaped(code.mark.sign)}"/>`;
      const type = code.mark.kind === 'link' ? 'type="link"' : `type="fmt" subType="xlf:${code.mark.kind === 'strong' ? 'b' : 'i'}"`;
      return `<pc ${common} canOverlap="no" dataRefStart="d${run.code}" dataRefEnd="e${run.code}" ${type}>${content(run.content, codes)}</pc>`;
    })
    .join('');
}
