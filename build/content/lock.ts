import type { ItemKind } from '../../src/model/item.js';
import type { Lock, LockedId, LockedItem, LockedOwner } from '../../src/model/shape.js';

/** The ids that a module has now, in its author's order. */
export interface NamedModule {
  readonly screens: readonly NamedOwner[];
  readonly items: readonly NamedItem[];
}

export interface NamedOwner {
  readonly id: string;
  readonly parts: readonly string[];
}

export interface NamedItem extends NamedOwner {
  readonly kind: ItemKind;
  readonly places: readonly string[];
}

/** Why the ids cannot have numbers. */
export type LockRefusal =
  | { readonly kind: 'kind-changed'; readonly item: string; readonly was: ItemKind }
  /** `used` counts the retired ones too. */
  | { readonly kind: 'too-many'; readonly owner: string; readonly of: 'screens' | 'items'; readonly used: number };

export interface Allocation {
  readonly lock: Lock;
  readonly refusals: readonly LockRefusal[];
}

/** One character names a part: `[0-9a-z]` (SCORM 1.2 section 3.4.7). */
export const MOST_PARTS = 36;

/**
 * The lock with a number for every id. Numbers are only ever added: what is gone is retired
 * and keeps its number, what comes back gets it back. The revision counts up by one if
 * anything was added, retired or revived; else the lock is the one before.
 */
export function allocate(before: Lock | undefined, named: NamedModule): Allocation {
  const revision = (before?.revision ?? 0) + 1;
  const lock: Lock = {
    revision,
    screens: numbered(before?.screens ?? {}, named.screens, revision, (id, locked, screen) => ({
      ...id,
      parts: numberedParts(locked?.parts, screen.parts, revision),
    })),
    items: numbered(before?.items ?? {}, named.items, revision, (id, locked, item): LockedItem => ({
      ...id,
      kind: item.kind,
      parts: numberedParts(locked?.parts, item.parts, revision),
      places: numberedParts(locked?.places, item.places, revision),
    })),
  };
  const refusals = [...changedKinds(before, named), ...tooMany('screens', lock.screens), ...tooMany('items', lock.items)];
  const unchanged = before && sameIds(before, lock);
  return { lock: unchanged ? { ...lock, revision: before.revision } : lock, refusals };
}

/** Order of numbers, which is the order in which ids were first met. */
function numbered<Locked extends LockedId, Named extends { readonly id: string }>(
  before: Readonly<Record<string, Locked>>,
  named: readonly Named[],
  revision: number,
  lockedOf: (id: LockedId, locked: Locked | undefined, named: Named) => Locked,
): Readonly<Record<string, Locked>> {
  const now = new Map(named.map((each) => [each.id, each]));
  const known = Object.entries(before).sort(([, a], [, b]) => a.number - b.number);
  const kept = known.map(([id, locked]): [string, Locked] => {
    const current = now.get(id);
    if (!current) return [id, { ...locked, retired: true }];
    return [id, lockedOf({ number: locked.number, since: locked.since }, locked, current)];
  });
  const next = Math.max(-1, ...known.map(([, { number }]) => number)) + 1;
  const added = [...now.values()]
    .filter(({ id }) => !Object.hasOwn(before, id))
    .map((each, index): [string, Locked] => [each.id, lockedOf({ number: next + index, since: revision }, undefined, each)]);
  return Object.fromEntries([...kept, ...added]);
}

function numberedParts(before: Readonly<Record<string, LockedId>> | undefined, parts: readonly string[], revision: number) {
  return numbered<LockedId, { readonly id: string }>(before ?? {}, parts.map((id) => ({ id })), revision, (id) => id);
}

function changedKinds(before: Lock | undefined, named: NamedModule): readonly LockRefusal[] {
  return named.items.flatMap(({ id, kind }) => {
    const locked = before && Object.hasOwn(before.items, id) ? before.items[id] : undefined;
    return locked && locked.kind !== kind ? [{ kind: 'kind-changed', item: id, was: locked.kind } as const] : [];
  });
}

function tooMany(of: 'screens' | 'items', owners: Readonly<Record<string, LockedOwner | LockedItem>>): readonly LockRefusal[] {
  return Object.entries(owners).flatMap(([owner, locked]) => {
    if (locked.retired) return [];
    const sets = 'places' in locked ? [locked.parts, locked.places] : [locked.parts];
    const used = Math.max(...sets.map((set) => Object.keys(set).length));
    return used > MOST_PARTS ? [{ kind: 'too-many', owner, of, used } as const] : [];
  });
}

function sameIds(before: Lock, after: Lock): boolean {
  return formatLock({ ...before, revision: 0 }) === formatLock({ ...after, revision: 0 });
}

/** JSON with a line for each id, so that a change of one id is a change of one line. */
export function formatLock(lock: Lock): string {
  const owners = (table: Readonly<Record<string, LockedOwner | LockedItem>>) =>
    block(inOrder(table).map(([id, owner]) => `    ${JSON.stringify(id)}: ${formatOwner(owner)}`), '  ');
  return `{
  "revision": ${lock.revision},
  "screens": ${owners(lock.screens)},
  "items": ${owners(lock.items)}
}
`;
}

function formatOwner(owner: LockedOwner | LockedItem): string {
  const parts = (set: Readonly<Record<string, LockedId>>) =>
    block(inOrder(set).map(([id, part]) => `        ${JSON.stringify(id)}: { ${formatId(part)} }`), '      ');
  const kind = 'kind' in owner ? `"kind": ${JSON.stringify(owner.kind)}, ` : '';
  const places = 'places' in owner ? `,\n      "places": ${parts(owner.places)}` : '';
  return `{
      ${kind}${formatId(owner)},
      "parts": ${parts(owner.parts)}${places}
    }`;
}

function formatId({ number, since, retired }: LockedId): string {
  return `"number": ${number}, "since": ${since}${retired ? ', "retired": true' : ''}`;
}

function block(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function inOrder<Locked extends LockedId>(table: Readonly<Record<string, Locked>>): [string, Locked][] {
  return Object.entries(table).sort(([, a], [, b]) => a.number - b.number);
}
