import type { ItemKind } from './item.js';

/**
 * A name and the number that stands for it in suspend data, for ever.
 * `since` is the lock file's revision that added it, so that the layout of older
 * suspend data can be worked out from the current lock file alone.
 */
export interface LockedId {
  readonly number: number;
  readonly since: number;
  /** No longer in the module; kept so that its number is never used again. */
  readonly retired?: true;
}

/** A named thing with named parts: an item with options, a screen with panels. */
export interface LockedOwner extends LockedId {
  readonly parts: Readonly<Record<string, LockedId>>;
}

export interface LockedItem extends LockedOwner {
  readonly kind: ItemKind;
  /** Categories or targets, for kinds that have a second set of parts. */
  readonly places: Readonly<Record<string, LockedId>>;
}

/** A module's `ids.lock.json`: append-only, written by the build, committed. */
export interface Lock {
  /** Counts up each time something is added or retired; from 1. */
  readonly revision: number;
  /** Parts are panels or steps. */
  readonly screens: Readonly<Record<string, LockedOwner>>;
  readonly items: Readonly<Record<string, LockedItem>>;
}
