import type { Part } from '../../model/ids.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../model/item.js';
import type { ItemLayout } from './layout.js';
import type { CodeReader } from './reader.js';
import type { Writer } from './writer.js';

/** How the responses of one kind of item are written in bits, by the numbers of its parts. */
export interface ResponseCodec<Kind extends ItemKind> {
  write(writer: Writer, layout: ItemLayout, response: ResponseOf<Kind>): void;
  read(reader: CodeReader, layout: ItemLayout): ResponseOf<Kind>;
  /** Without the parts and places that the item no longer has; `undefined` if nothing is left of it. */
  fit(item: ItemOf<Kind>, response: ResponseOf<Kind>): ResponseOf<Kind> | undefined;
}

/**
 * The number of an id that the layout holds.
 *
 * @throws RangeError if it does not: the lock file is older than the content, which the build refuses
 */
export function numberOf(ids: readonly string[], id: string): number {
  const number = ids.indexOf(id);
  if (number < 0) throw new RangeError(`${id} has no number`);
  return number;
}

/** The id of a number that was read with the layout's own size. */
export function idOf(ids: readonly string[], number: number): string {
  const id = ids[number];
  if (id === undefined) throw new RangeError(`number ${number} has no id`);
  return id;
}

/** Each part's place; only where one is still missing is room made for parts without any. */
export function writePlaces(writer: Writer, layout: ItemLayout, places: Readonly<Record<string, string>>): void {
  const complete = layout.parts.every((part) => places[part] !== undefined);
  writer.flag(complete, 'complete');
  for (const part of layout.parts) {
    const place = places[part];
    const number = place === undefined ? layout.places.length : numberOf(layout.places, place);
    writer.choice(number, layout.places.length + (complete ? 0 : 1));
  }
}

export function readPlaces(reader: CodeReader, layout: ItemLayout): Readonly<Record<string, string>> {
  const complete = reader.flag('complete');
  const places: Record<string, string> = {};
  for (const part of layout.parts) {
    const place = reader.choice(layout.places.length + (complete ? 0 : 1));
    if (place < layout.places.length) places[part] = idOf(layout.places, place);
  }
  return places;
}

/** The places of those parts that are still there, as far as the places are. */
export function fitPlaces(
  parts: readonly Part[],
  places: readonly Part[],
  held: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(held).filter(([part, place]) => has(parts, part) && has(places, place)));
}

export function has(parts: readonly Part[], id: string): boolean {
  return parts.some((part) => part.id === id);
}
