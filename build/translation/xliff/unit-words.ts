import type { Language } from '../../../src/model/text.js';
import { trimmed } from '../../content/markdown/runs.js';
import { languageName, listed } from '../../content/words.js';
import type { AuthorString } from '../author-string.js';
import { decoded, nameOfMark, numbersIn, type CodedPair } from '../coded.js';
import { markedText } from '../marked-text.js';
import { formatMarked, sameLine, type Marked } from '../marked.js';
import type { XliffUnit } from './read.js';
import { codedString } from './write.js';

export type UnitWords =
  /** It has no translation. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly text: string; readonly same: boolean }
  | { readonly kind: 'wrong'; readonly found: string; readonly wanted: string };

/** A unit's translation as an author would write it, if it can be taken. */
export function wordsOfUnit(unit: XliffUnit, string: AuthorString, from: Language, to: Language): UnitWords {
  if (unit.flaw !== undefined) return wrong(unit.flaw, 'wanted the codes as they were exported');
  const source = string.texts[from];
  const pair = codedString(string, from, to);
  if (!source || JSON.stringify(unit.source) !== JSON.stringify(pair.source)) {
    return wrong(`${languageName(from)} that is not in ${source ? `${source.file}:${source.line}` : 'the course'}: it has changed since the export`, 'export again, and translate what is new');
  }
  const { target } = unit;
  const line = target && tidy(decoded(target, pair.codes));
  if (!target || line?.length === 0) return unit.state === 'initial' ? { kind: 'nothing' } : wrong('no words', 'wanted a translation, or the state initial');
  const broken = brokenCodes(numbersIn(target), pair);
  if (broken) return broken;
  const now = markedText(string, to);
  const same = now !== undefined && line !== undefined && sameLine(now, line);
  const text = same ? (string.texts[to]?.text ?? '') : writtenAs(string, line ?? []);
  if (text === undefined) return wrong('emphasis or a link that Markdown cannot say', 'wanted words in it, and no space or full stop just within its ends');
  if (string.form === 'sentence' && line?.some((run) => typeof run === 'string' && /[{}]/.test(run))) return wrong('curly brackets', 'wanted none: what is put in is a code');
  if (string.role === 'picture' && string.form === 'plain' && /[[\]]/.test(text)) return wrong('square brackets', 'wanted none in what a picture shows');
  if (string.role === 'caption' && text.includes('-->')) return wrong('an arrow (-->)', 'wanted none in captions, where it stands for times');
  return { kind: 'words', text, same };
}

function writtenAs(string: AuthorString, line: Marked): string | undefined {
  if (string.form !== 'line') return line.map((run) => (typeof run === 'string' ? run : 'sign' in run ? run.sign : '')).join('');
  return formatMarked(line, Object.values(string.texts)[0]?.style === 'block' ? 'block' : 'line');
}

function brokenCodes(found: readonly number[], { source, codes }: CodedPair): UnitWords | undefined {
  const nameOf = (code: number) => nameOfMark(codes.get(code)?.mark ?? { kind: 'slot', sign: `code ${code}` });
  const unknown = found.filter((code) => !codes.has(code));
  if (unknown.length > 0) return wrong(`code ${listed(unknown.map(String))}, which the text does not have`, 'wanted its own codes only');
  const twice = found.filter((code, index) => found.indexOf(code) < index);
  if (twice.length > 0) return wrong(`${listed(twice.map(nameOf))} twice`, 'wanted each code once');
  const missing = [...codes].filter(([code, { needed }]) => needed && !found.includes(code));
  if (missing.length > 0) return wrong(`without ${listed(missing.map(([code]) => nameOf(code)))}`, 'wanted every code of the original');
  const slots = (all: readonly number[]) => all.filter((code) => codes.get(code)?.mark.kind === 'slot').join();
  if (slots(found) !== slots(numbersIn(source))) return wrong('the parts of a local mark in another order', 'wanted the order of the original');
  return undefined;
}

/** Without line breaks that a tool has put in, and space around it. */
function tidy(line: Marked): Marked {
  return trimmed(line.map((run) => (typeof run === 'string' ? run.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') : run)));
}

function wrong(found: string, wanted: string): UnitWords {
  return { kind: 'wrong', found, wanted };
}
