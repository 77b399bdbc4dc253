import type { ItemKind } from './item.js';
import type { Lock, LockedId } from './shape.js';

/**
 * What a package carries of a module's lock: of each list, what is numbered 0, 1, 2 … in suspend data stands in that
 * order, retired names too.
 */
export interface Numbering extends Since<'screens' | 'items'> {
  /** The lock's. */
  readonly revision: number;
  /** With their panels or steps. */
  readonly screens: readonly NumberedOwner[];
  readonly items: readonly NumberedItem[];
}

export interface NumberedOwner extends Since<'parts' | 'places'> {
  readonly id: string;
  readonly parts: readonly string[];
}

export interface NumberedItem extends NumberedOwner {
  readonly kind: ItemKind;
  readonly places: readonly string[];
}

/** Of lists, the revisions that brought their entries; absent where that was the first for all. */
export interface Since<List extends string> {
  readonly since?: { readonly [Name in List]?: readonly number[] };
}

/** Locks as a package has them, by lesson id. */
export function numbersOf(locks: Readonly<Record<string, Lock>>): Readonly<Record<string, Numbering>> {
  return Object.fromEntries(Object.entries(locks).map(([lesson, lock]) => [lesson, numberingOf(lock)]));
}

function numberingOf({ revision, screens, items }: Lock): Numbering {
  return {
    revision,
    screens: inOrder(screens).map(([id, { parts }]) => ({ id, parts: names(parts), ...since({ parts }) })),
    items: inOrder(items).map(([id, { kind, parts, places }]) => ({ kind, id, parts: names(parts), places: names(places), ...since({ parts, places }) })),
    ...since({ screens, items }),
  };
}

function names(ids: Readonly<Record<string, LockedId>>): readonly string[] {
  return inOrder(ids).map(([id]) => id);
}

function since(lists: Readonly<Record<string, Readonly<Record<string, LockedId>>>>): Since<string> {
  const revisions = Object.entries(lists)
    .map(([name, ids]) => [name, inOrder(ids).map(([, entry]) => entry.since)] as const)
    .filter(([, list]) => list.some((revision) => revision > 1));
  return revisions.length === 0 ? {} : { since: Object.fromEntries(revisions) };
}

// Numbers are given out in order, and a retired name keeps its own: there are no gaps.
function inOrder<Entry extends LockedId>(ids: Readonly<Record<string, Entry>>): [string, Entry][] {
  return Object.entries(ids).sort(([, a], [, b]) => a.number - b.number);
}
