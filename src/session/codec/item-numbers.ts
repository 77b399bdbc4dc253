import type { NumberedItem } from '../../model/numbering.js';
import { oncePer } from '../../model/once-per.js';
import { lots } from '../shuffle.js';
import type { Coder } from './coder.js';
import { DamagedError } from './range-coder.js';

/**
 * The items of one lesson as its screens name them. The lock file numbers them in the order of
 * the screens, so most often the next number is the one that is meant.
 */
export class ItemNumbers {
  /** The number expected next. */
  next = 0;
  readonly #items: readonly NumberedItem[];

  constructor(items: readonly NumberedItem[]) {
    this.#items = items;
  }

  /** @throws RangeError if the layout has none: the lock file is older than the content, which the build refuses */
  item(id: string): NumberedItem {
    return this.#at(this.#number(id));
  }

  /** In the order of their numbers. */
  sorted(ids: readonly string[]): readonly string[] {
    return [...ids].sort((a, b) => this.#number(a) - this.#number(b));
  }

  code(coder: Coder, id?: string): string {
    const number = this.#codeNumber(coder, id === undefined ? id : this.#number(id));
    this.next = number + 1;
    return this.#at(number).id;
  }

  /**
   * What was drawn for an attempt, in its order. All questions between the lowest and the highest
   * number had a lot in it, so those drawn are the first by lot: each costs next to nothing. Only
   * where one with a better lot was not in the pool does it have to be said.
   *
   * @param lotsOf - what the lots were drawn for
   */
  codeDrawn(coder: Coder, lotsOf: LotsOf, held?: readonly string[]): readonly string[] {
    const length = coder.count('drawn', held?.length);
    if (length === 0) return [];
    const numbers = held?.map((id) => this.#number(id));
    const first = this.#codeNumber(coder, numbers && Math.min(...numbers));
    const span = coder.count('spare', numbers && Math.max(...numbers) - first + 1 - length) + length;
    if (first + span > this.#items.length) throw new DamagedError(`${span} items from ${first} on`);
    const byLot = this.#byLot(first, first + span - 1, lotsOf);
    const places = held?.map((id) => byLot.indexOf(id));
    const inOrder = coder.flag('by lot', places?.every((place, index) => place > (places[index - 1] ?? -1)));
    const drawn: string[] = [];
    if (!inOrder) while (drawn.length < length) drawn.push(coder.oneOf(byLot, held?.[drawn.length]));
    else for (const id of byLot) if (drawn.length < length && coder.flag('in the draw', held?.includes(id))) drawn.push(id);
    if (drawn.length < length) throw new DamagedError(`${drawn.length} of ${length} drawn`);
    return drawn;
  }

  /** Numbers go on from here: behind all that the screen named. */
  passed(ids: readonly string[]): void {
    this.next = Math.max(this.next, ...ids.map((id) => this.#number(id) + 1));
  }

  #byLot(first: number, last: number, { seed, screen, attempt }: LotsOf): readonly string[] {
    const ids = this.#items.slice(first, last + 1).map(({ id }) => id);
    return lots(ids, seed, screen, attempt);
  }

  #codeNumber(coder: Coder, held?: number): number {
    const onward = coder.flag('onward', held === undefined ? held : held >= this.next);
    const number = onward ? this.next + coder.count('skipped', held === undefined ? held : held - this.next) : coder.choice(this.#items.length, held);
    if (number >= this.#items.length) throw new DamagedError(`no item ${number}`);
    return number;
  }

  #number(id: string): number {
    const number = numbersOf(this.#items).get(id);
    if (number === undefined) throw new RangeError(`${id} has no number`);
    return number;
  }

  #at(number: number): NumberedItem {
    const item = this.#items[number];
    if (!item) throw new DamagedError(`no item ${number}`);
    return item;
  }
}

/** By layout, which is the same each time that a lesson is written. */
const numbersOf = oncePer((items: readonly NumberedItem[]) => new Map(items.map(({ id }, number) => [id, number])));

/** What an attempt's lots follow from. */
export interface LotsOf {
  readonly seed: number;
  readonly screen: string;
  readonly attempt: number;
}
