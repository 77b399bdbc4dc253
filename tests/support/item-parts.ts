import type { Item } from '../../src/model/item.js';
import { partsOf } from '../../src/scoring/judge.js';

/** What is typed, and what is true or false, has no parts of its own; those of a rating are not judged. */
export function ownParts(item: Item): readonly string[] {
  if (item.kind === 'rating') return item.options.map(({ id }) => id);
  return ['true-false', 'fill-in', 'numeric', 'reflection'].includes(item.kind) ? [] : partsOf(item);
}

/** What the parts are put in or matched with. */
export function placesOf(item: Item): readonly { readonly id: string }[] {
  if (item.kind === 'case') return item.steps;
  return item.kind === 'classification' ? item.categories : item.kind === 'matching' ? item.targets : [];
}
