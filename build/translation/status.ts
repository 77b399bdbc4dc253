import { createHash } from 'node:crypto';
import type { Language } from '../../src/model/text.js';
import type { AuthorString, AuthorText } from './author-string.js';

/** How far one translated text is: what was recorded of it when it was last touched. */
export interface Recorded {
  readonly status: Status;
  /** Fingerprint of the text that was translated from. */
  readonly source: string;
  /** Fingerprint of the translation. */
  readonly target: string;
}

/** Nothing becomes `reviewed` by itself: a person writes it, or a translator's tool says so. */
export type Status = 'draft' | 'reviewed';

/** By address. */
export type StatusTable = ReadonlyMap<string, Recorded>;

/** How far one text is now. */
export interface Standing extends Recorded {
  readonly string: AuthorString;
  /** What it was translated from has changed since, and it has not. */
  readonly stale: boolean;
}

/**
 * How far each text is in one language, those that are missing left out.
 *
 * What was recorded is found by its translation as well as by its address: a paragraph that is put in or taken out
 * moves those below it, and moves no status.
 */
export function standings(recorded: StatusTable, strings: readonly AuthorString[], from: Language, to: Language): readonly Standing[] {
  const written = strings.flatMap((string) => {
    const [source, target] = [string.texts[from], string.texts[to]];
    return source && target ? [{ string, source: fingerprintOf(source), target: fingerprint(target.text) }] : [];
  });
  const inPlace = new Set(written.filter(({ string, target }) => recorded.get(string.address)?.target === target).map(({ string }) => string.address));
  const movable = new Map<string, Recorded[]>();
  for (const [address, entry] of recorded) {
    if (!inPlace.has(address)) movable.set(key(ownerOf(address), entry.target), [...(movable.get(key(ownerOf(address), entry.target)) ?? []), entry]);
  }
  return written.map(({ string, source, target }): Standing => {
    const moved = movable.get(key(string.owner, target)) ?? [];
    const known = inPlace.has(string.address) ? recorded.get(string.address) : (moved.find((entry) => entry.source === source) ?? moved[0]);
    if (!known) return { string, status: 'draft', source, target, stale: false };
    return { string, ...known, stale: known.source !== source };
  });
}

/** Eight hexadecimal digits that change with the words; spaces and line breaks between them do not count. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 8);
}

/** Of what is translated from. */
export function fingerprintOf({ text, origin = text }: AuthorText): string {
  return fingerprint(origin);
}

/** What is to be recorded from now on. */
export function tableOf(standings: readonly Standing[]): StatusTable {
  return new Map(standings.map(({ string, status, source, target }) => [string.address, { status, source, target }]));
}

function ownerOf(address: string): string {
  return address.split(/[.:]/, 1)[0] ?? address;
}

function key(owner: string, target: string): string {
  return `${owner} ${target}`;
}
