import type { Lock, LockedId, LockedItem, LockedOwner } from '../../model/shape.js';
import type { ItemKind } from '../../model/item.js';

/** The lock file as it was at one revision: what suspend data of that time was laid out by. */
export interface Layout {
  /** Screens by number, with their panels or steps. */
  readonly screens: readonly OwnerLayout[];
  /** Items by number. */
  readonly items: readonly ItemLayout[];
}

export interface OwnerLayout {
  readonly id: string;
  /** Ids by number; a number always has an id, since a retired one is kept. */
  readonly parts: readonly string[];
}

export interface ItemLayout extends OwnerLayout {
  readonly kind: ItemKind;
  readonly places: readonly string[];
}

/** The layout at a revision; ids added later are left out, retired ones stay. Content's locks do not change, so each is laid out once. */
export function layoutAt(lock: Lock, revision: number): Layout {
  const known = layouts.get(lock) ?? new Map<number, Layout>();
  layouts.set(lock, known);
  const layout = known.get(revision) ?? layOut(lock, revision);
  known.set(revision, layout);
  return layout;
}

const layouts = new WeakMap<Lock, Map<number, Layout>>();

function layOut(lock: Lock, revision: number): Layout {
  return {
    screens: inOrder(lock.screens, revision).map(([id, screen]) => ownerLayout(id, screen, revision)),
    items: inOrder(lock.items, revision).map(([id, item]) => itemLayout(id, item, revision)),
  };
}

function ownerLayout(id: string, owner: LockedOwner, revision: number): OwnerLayout {
  return { id, parts: idsByNumber(owner.parts, revision) };
}

function itemLayout(id: string, item: LockedItem, revision: number): ItemLayout {
  return { ...ownerLayout(id, item, revision), kind: item.kind, places: idsByNumber(item.places, revision) };
}

function idsByNumber(ids: Readonly<Record<string, LockedId>>, revision: number): readonly string[] {
  return inOrder(ids, revision).map(([id]) => id);
}

// Numbers are given out in order, so those of one revision leave no gap among those before it.
function inOrder<Entry extends LockedId>(ids: Readonly<Record<string, Entry>>, revision: number): [string, Entry][] {
  return Object.entries(ids)
    .filter(([, entry]) => entry.since <= revision)
    .sort(([, a], [, b]) => a.number - b.number);
}
