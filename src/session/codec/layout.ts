import type { Numbering } from '../../model/numbering.js';

/**
 * The numbers as they were at a revision: what suspend data of that time was laid out by. Names added later are left
 * out, retired ones stay. Numbers are given out in order, so those of one revision leave no gap among those before it.
 */
export function layoutAt(numbering: Numbering, revision: number): Numbering {
  if (revision === numbering.revision) return numbering;
  const until = <Entry>(list: readonly Entry[], since: readonly number[] = []): readonly Entry[] => list.filter((_, number) => (since[number] ?? 1) <= revision);
  const { screens, items, since } = numbering;
  return {
    revision,
    screens: until(screens, since?.screens).map((screen) => ({ ...screen, parts: until(screen.parts, screen.since?.parts) })),
    items: until(items, since?.items).map((item) => ({ ...item, parts: until(item.parts, item.since?.parts), places: until(item.places, item.since?.places) })),
  };
}
