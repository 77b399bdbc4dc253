import type { NumberedItem, NumberedOwner, Numbering } from '../../model/numbering.js';

/**
 * The numbers as they were at a revision: what suspend data of that time was laid out by. Names added later are left
 * out, retired ones stay. Numbers are given out in order, so those of one revision leave no gap among those before it.
 */
export function layoutAt(numbering: Numbering, revision: number): Numbering {
  if (revision === numbering.revision) return numbering;
  const held = ({ since = 1 }: NumberedOwner): boolean => since <= revision;
  const until = (names: readonly string[], since: readonly number[] = []): readonly string[] => names.filter((_, number) => (since[number] ?? 1) <= revision);
  return {
    revision,
    screens: numbering.screens.filter(held).map((screen) => ({ ...screen, parts: until(screen.parts, screen.partsSince) })),
    items: numbering.items
      .filter(held)
      .map((item: NumberedItem) => ({ ...item, parts: until(item.parts, item.partsSince), places: until(item.places, item.placesSince) })),
  };
}
