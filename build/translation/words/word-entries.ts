import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar } from 'yaml';
import type { Said } from './forms.js';

/** One word or sentence of a file of words, in all its forms. */
export interface WordEntry {
  /** Keys, and positions in a list from 1. */
  readonly path: readonly (string | number)[];
  readonly said: Said<Scalar<string>>;
  /** Remarks above it and above the groups that it is in, from the outermost: where it stands. */
  readonly notes: readonly string[];
}

/** In the file's order. What is no YAML gives none, and what is no words is passed over; the check tells of both. */
export function wordEntries(text: string): readonly WordEntry[] {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length > 0 ? [] : entriesIn(document.contents, [], []);
}

function entriesIn(node: unknown, path: WordEntry['path'], notes: readonly string[]): readonly WordEntry[] {
  const said = saidIn(node);
  if (said) return [{ path, said, notes }];
  if (isSeq(node)) return node.items.flatMap((item, index) => entriesIn(item, [...path, index + 1], notes));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair, index) => entriesIn(pair.value, [...path, keyOf(pair)], [...notes, ...noteOn(pair, index === 0 ? node.commentBefore : undefined)]));
}

function saidIn(node: unknown): Said<Scalar<string>> | undefined {
  if (isText(node)) return { text: node };
  if (!isMap(node)) return undefined;
  const by = node.get('by');
  if (typeof by !== 'string') return undefined;
  const forms = node.items.flatMap((pair): (readonly [string, Said<Scalar<string>>])[] => {
    const said = keyOf(pair) === 'by' ? undefined : saidIn(pair.value);
    return said ? [[keyOf(pair), said]] : [];
  });
  return { by, forms };
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '';
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** What the file begins with, up to an empty line, is about the file. */
function noteOn({ key }: Pair, before: string | null | undefined): readonly string[] {
  const remark = (isScalar(key) ? key.commentBefore : undefined) ?? before ?? '';
  const own = remark.split('\n\n').at(-1) ?? '';
  return own.trim() === '' ? [] : [own.trim().replace(/\s*\n\s*/g, ' ')];
}
