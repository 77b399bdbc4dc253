import type { ItemKind } from './item.js';
import type { Lock, LockedId } from './shape.js';

/**
 * What a package carries of a module's lock: of each list, what is numbered 0, 1, 2 … in suspend data stands in that
 * order, retired names too. Whatever came with a later revision than the first says so.
 */
export interface Numbering {
  /** The lock's. */
  readonly revision: number;
  /** With their panels or steps. */
  readonly screens: readonly NumberedOwner[];
  readonly items: readonly NumberedItem[];
}

export interface NumberedOwner {
  readonly id: string;
  /** The revision that brought it; absent where that was the first. */
  readonly since?: number;
  readonly parts: readonly string[];
  /** The revision that brought each of the parts; absent where that was the first for all. */
  readonly partsSince?: readonly number[];
}

export interface NumberedItem extends NumberedOwner {
  readonly kind: ItemKind;
  readonly places: readonly string[];
  readonly placesSince?: readonly number[];
}

/** Locks as a package has them, by lesson id. */
export function numbersOf(locks: Readonly<Record<string, Lock>>): Readonly<Record<string, Numbering>> {
  return Object.fromEntries(Object.entries(locks).map(([lesson, lock]) => [lesson, numberingOf(lock)]));
}

function numberingOf({ revision, screens, items }: Lock): Numbering {
  return {
    revision,
    screens: inOrder(screens).map(([id, screen]) => ({ ...named(id, screen), ...listed('parts', screen.parts) })),
    items: inOrder(items).map(([id, item]) => ({ kind: item.kind, ...named(id, item), ...listed('parts', item.parts), ...listed('places', item.places) })),
  };
}

function named(id: string, { since }: LockedId): Pick<NumberedOwner, 'id' | 'since'> {
  return { id, ...(since > 1 && { since }) };
}

/** A list, and beside it the revisions that it came with. */
type Listed<Name extends string> = Readonly<Record<Name, readonly string[]> & Partial<Record<`${Name}Since`, readonly number[]>>>;

function listed<Name extends string>(name: Name, ids: Readonly<Record<string, LockedId>>): Listed<Name> {
  const ordered = inOrder(ids);
  const since = ordered.map(([, entry]) => entry.since);
  const lists = { [name]: ordered.map(([id]) => id), ...(since.some((revision) => revision > 1) && { [`${name}Since`]: since }) };
  // A computed name has the type `string`: these two are the ones that the type names.
  return lists as Listed<Name>;
}

// Numbers are given out in order, and a retired name keeps its own: there are no gaps.
function inOrder<Entry extends LockedId>(ids: Readonly<Record<string, Entry>>): [string, Entry][] {
  return Object.entries(ids).sort(([, a], [, b]) => a.number - b.number);
}
