import { lots } from '../shuffle.js';
import { DamagedError } from './range-coder.js';
import type { ItemLayout } from './layout.js';
import type { CodeReader } from './reader.js';
import type { Writer } from './writer.js';

/**
 * The items of one lesson as its screens name them. The lock file numbers them in the order of
 * the screens, so most often the next number is the one that is meant.
 */
export class ItemNumbers {
  readonly #items: readonly ItemLayout[];
  readonly #numbers: ReadonlyMap<string, number>;
  #next = 0;

  constructor(items: readonly ItemLayout[]) {
    this.#items = items;
    this.#numbers = numbersOf.get(items) ?? new Map(items.map(({ id }, number) => [id, number]));
    numbersOf.set(items, this.#numbers);
  }

  /** @throws RangeError if the layout has none: the lock file is older than the content, which the build refuses */
  item(id: string): ItemLayout {
    return this.#at(this.#number(id));
  }

  /** In the order of their numbers. */
  sorted(ids: readonly string[]): readonly string[] {
    return [...ids].sort((a, b) => this.#number(a) - this.#number(b));
  }

  write(writer: Writer, id: string): void {
    this.#writeNumber(writer, this.#number(id));
    this.#next = this.#number(id) + 1;
  }

  read(reader: CodeReader): string {
    const number = this.#readNumber(reader);
    this.#next = number + 1;
    return this.#at(number).id;
  }

  /**
   * What was drawn for an attempt, in its order. All questions between the lowest and the highest
   * number had a lot in it, so those drawn are the first by lot: each costs next to nothing. Only
   * where one with a better lot was not in the pool does it have to be said.
   *
   * @param lotsOf - what the lots were drawn for
   */
  writeDrawn(writer: Writer, drawn: readonly string[], lotsOf: LotsOf): void {
    writer.count(drawn.length, 'drawn');
    const numbers = drawn.map((id) => this.#number(id));
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    if (drawn.length === 0) return;
    this.#writeNumber(writer, first);
    writer.count(last - first + 1 - drawn.length, 'spare');
    const byLot = this.#byLot(first, last, lotsOf);
    const places = drawn.map((id) => byLot.indexOf(id));
    const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
    writer.flag(inOrder, 'by lot');
    if (inOrder) byLot.slice(0, (places.at(-1) ?? 0) + 1).forEach((id) => writer.flag(drawn.includes(id), 'in the draw'));
    else for (const place of places) writer.choice(place, byLot.length);
  }

  readDrawn(reader: CodeReader, lotsOf: LotsOf): readonly string[] {
    const length = reader.count('drawn');
    if (length === 0) return [];
    const first = this.#readNumber(reader);
    const span = reader.count('spare') + length;
    if (first + span > this.#items.length) throw new DamagedError(`${span} items from ${first} on`);
    const byLot = this.#byLot(first, first + span - 1, lotsOf);
    const inOrder = reader.flag('by lot');
    const drawn: string[] = [];
    if (!inOrder) while (drawn.length < length) drawn.push(byLot[reader.choice(span)] ?? '');
    else for (const id of byLot) if (drawn.length < length && reader.flag('in the draw')) drawn.push(id);
    if (drawn.length < length) throw new DamagedError(`${drawn.length} of ${length} drawn`);
    return drawn;
  }

  /** Numbers go on from here: behind all that the screen named. */
  passed(ids: readonly string[]): void {
    this.#next = Math.max(this.#next, ...ids.map((id) => this.#number(id) + 1));
  }

  #byLot(first: number, last: number, { seed, screen, attempt }: LotsOf): readonly string[] {
    const ids = this.#items.slice(first, last + 1).map(({ id }) => id);
    return lots(ids, seed, screen, attempt);
  }

  #writeNumber(writer: Writer, number: number): void {
    writer.flag(number >= this.#next, 'onward');
    if (number >= this.#next) writer.count(number - this.#next, 'skipped');
    else writer.choice(number, this.#items.length);
  }

  #readNumber(reader: CodeReader): number {
    const number = reader.flag('onward') ? this.#next + reader.count('skipped') : reader.choice(this.#items.length);
    if (number >= this.#items.length) throw new DamagedError(`no item ${number}`);
    return number;
  }

  #number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`${id} has no number`);
    return number;
  }

  #at(number: number): ItemLayout {
    const item = this.#items[number];
    if (!item) throw new DamagedError(`no item ${number}`);
    return item;
  }
}

/** By layout: it is the same each time that a lesson is written. */
const numbersOf = new WeakMap<readonly ItemLayout[], ReadonlyMap<string, number>>();

/** What an attempt's lots follow from. */
export interface LotsOf {
  readonly seed: number;
  readonly screen: string;
  readonly attempt: number;
}
