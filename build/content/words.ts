import type { Language } from '../../src/model/text.js';

const namesOfLanguages = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** `Welsh` for `cy`; the tag itself where no name is known. */
export function languageName(language: Language): string {
  return namesOfLanguages.of(language) ?? language;
}

/** `English and Welsh`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What an author wrote, short enough for one line. */
export function quoted(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** A value as an author would call it. */
export function described(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return `keys and values (${listed(Object.keys(value))})`;
  return String(value);
}

const SHOWN = 8;

/** `use one of a, b`, the likeliest first where there are too many to show. */
export function useOneOf(word: string, candidates: readonly string[], none: string): string {
  if (candidates.length === 0) return none;
  if (candidates.length === 1) return `use ${candidates[0]}`;
  if (candidates.length <= SHOWN) return `use one of ${candidates.join(', ')}`;
  const likeliest = [...candidates].sort((a, b) => distance(word, a) - distance(word, b));
  return `use one of ${likeliest.slice(0, SHOWN).join(', ')}, …`;
}

/** The candidate that the word was most likely meant to be, if any is like it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .filter(({ candidate, away }) => away <= Math.ceil(Math.max(word.length, candidate.length) / 3))
    .sort((a, b) => a.away - b.away);
  return near[0]?.candidate;
}

/**
 * What is left of `spare` once each wrong name has taken the one it was likely meant to be:
 * a misspelt reference is one mistake, not also a thing that nothing refers to.
 */
export function withoutMeant(spare: readonly string[], wrong: readonly string[]): readonly string[] {
  let left = spare;
  for (const word of wrong) {
    const meant = nearest(word, left);
    left = left.filter((name) => name !== meant);
  }
  return left;
}

/** Letters to change, add, drop or swap with their neighbour, capitals not counted (optimal string alignment). */
function distance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j += 1) {
      const changed = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(from.length, to.length);
}
