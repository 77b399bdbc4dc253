import type { Part } from '../../model/ids.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../model/item.js';
import type { NumberedItem } from '../../model/numbering.js';
import type { Coder } from './coder.js';

/** How the responses of one kind of item are kept in bits, by the numbers of its parts. */
export interface ResponseCodec<Kind extends ItemKind> {
  code(coder: Coder, layout: NumberedItem, response?: ResponseOf<Kind>): ResponseOf<Kind>;
  /** Without the parts and places that the item no longer has; `undefined` if nothing is left of it. */
  fit(item: ItemOf<Kind>, response: ResponseOf<Kind>): ResponseOf<Kind> | undefined;
}

/** Any of the names, in their order: a bit each. */
export function codeSome(coder: Coder, names: readonly string[], held?: readonly string[]): readonly string[] {
  return names.filter((name) => coder.choice(2, held && (held.includes(name) ? 1 : 0)) === 1);
}

/** So many of the names, one after the other: each is one of those left. */
export function codeInTurn(coder: Coder, names: readonly string[], length: number, held?: readonly string[]): readonly string[] {
  const left = [...names];
  return Array.from({ length }, (_, index) => {
    const name = coder.oneOf(left, held?.[index]);
    left.splice(left.indexOf(name), 1);
    return name;
  });
}

/** Each part's place; only where one is still missing is room made for parts without any. */
export function codePlaces(coder: Coder, layout: NumberedItem, held?: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const complete = coder.flag('complete', held && layout.parts.every((part) => held[part] !== undefined));
  const choices = complete ? layout.places : [...layout.places, NOWHERE];
  const places = layout.parts.map((part) => [part, coder.oneOf(choices, held && (held[part] ?? NOWHERE))] as const);
  return held ?? Object.fromEntries(places.filter(([, place]) => place !== NOWHERE));
}

/** No place has such an id. */
const NOWHERE = '';

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
