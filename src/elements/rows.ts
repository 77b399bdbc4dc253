import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { getCommittedValue, insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

/**
 * A row for each key, which keeps its elements, and so focus and what is held, wherever the key goes: Lit's `repeat` for the
 * few rows that an item has.
 */
class RowsDirective extends Directive {
  #keys: readonly string[] = [];

  render(keys: readonly string[], row: (key: string, index: number) => unknown): readonly unknown[] {
    return keys.map(row);
  }

  override update(place: ChildPart, [keys, row]: Parameters<this['render']>): unknown {
    const line = getCommittedValue(place);
    const known = this.#keys;
    this.#keys = keys;
    if (!Array.isArray(line)) return this.render(keys, row);
    // A part for each key, made by Lit of the first rows and below of those after.
    const parts: readonly ChildPart[] = line;
    const kept = new Map(known.map((key, index) => [key, parts[index]]));
    for (const [key, part] of kept) if (part && !keys.includes(key)) removePart(part);
    // Those that are still to be put, in the order in which they stand.
    const left = [...kept].flatMap(([key, part]) => (part && keys.includes(key) ? [part] : []));
    const now = keys.map((key, index) => {
      const part = kept.get(key);
      if (part && part === left[0]) left.shift();
      else if (part) insertPart(place, left[0], left.splice(left.indexOf(part), 1)[0]);
      return setChildPartValue(part ?? insertPart(place, left[0]), row(key, index));
    });
    setCommittedValue(place, now);
    return noChange;
  }
}

export const rows = directive(RowsDirective);

/** What has other elements for another key. */
export function keyed(key: string | number, value: unknown) {
  return rows([`${key}`], () => value);
}
