import { joined } from '../content/markdown/runs.js';
import type { Mark, Marked } from './marked.js';

/** A line for translators: its words, with a number for each pair of marks around some of them. */
export type Coded = readonly CodedRun[];
export type CodedRun = string | { readonly code: number; readonly content: Coded };

/** What a number stands for. */
export interface Code {
  /** The mark with no words in it. */
  readonly mark: Mark;
  /** Whether a translation has to have it, once. Words of another language are one language's own. */
  readonly needed: boolean;
}

export interface CodedPair {
  readonly source: Coded;
  /** Absent where there is no translation. */
  readonly target?: Coded;
  /** By number, from 1. */
  readonly codes: ReadonlyMap<number, Code>;
}

/**
 * Numbers the marks of the source, and gives those of the translation the same numbers.
 *
 * @param spare - values that the translation need not have
 */
export function codedPair(source: Marked, target: Marked | undefined, spare: readonly string[] = []): CodedPair {
  const codes = new Map<number, Code>();
  const add = (mark: Mark, needed: boolean): number => {
    codes.set(codes.size + 1, { mark: emptied(mark), needed });
    return codes.size;
  };
  const isSpare = (mark: Mark) => isForeign(mark) || (mark.kind === 'value' && spare.includes(mark.sign.slice(1, -1)));
  const coded = numbered(source, (mark) => add(mark, !isSpare(mark)));
  const free = new Map([...codes].map(([number, { mark }]) => [number, nameOfMark(mark)]));
  const translated =
    target &&
    numbered(target, (mark) => {
      const same = [...free].find(([, name]) => name === nameOfMark(mark))?.[0];
      if (same === undefined) return add(mark, false);
      free.delete(same);
      return same;
    });
  return { source: coded, ...(translated && { target: translated }), codes };
}

/** The line with marks in place of their numbers; a number that stands for nothing leaves its words. */
export function decoded(coded: Coded, codes: ReadonlyMap<number, Code>): Marked {
  return joined(
    coded.flatMap((run): Marked => {
      if (typeof run === 'string') return [run];
      const content = decoded(run.content, codes);
      const mark = codes.get(run.code)?.mark;
      if (!mark) return content;
      return 'sign' in mark ? [mark, ...content] : [{ ...mark, content }];
    }),
  );
}

/** Every number in the line, as often as it stands there. */
export function numbersIn(coded: Coded): readonly number[] {
  return coded.flatMap((run) => (typeof run === 'string' ? [] : [run.code, ...numbersIn(run.content)]));
}

/** Words of another language than the line's. */
export function isForeign(mark: Mark): boolean {
  return mark.kind === 'link' && mark.address.startsWith('lang:');
}

/** The same for marks that mean the same. */
export function nameOfMark(mark: Mark): string {
  switch (mark.kind) {
    case 'strong':
      return 'strong words';
    case 'emphasis':
      return 'emphasised words';
    case 'link':
      return `a link to ${mark.address}`;
    case 'slot':
    case 'value':
      return mark.sign.trim().replace(/\s+/g, ' ');
  }
}

function numbered(line: Marked, numberOf: (mark: Mark) => number): Coded {
  return line.map((run) => (typeof run === 'string' ? run : { code: numberOf(run), content: 'sign' in run ? [] : numbered(run.content, numberOf) }));
}

function emptied(mark: Mark): Mark {
  return 'sign' in mark ? mark : { ...mark, content: [] };
}
