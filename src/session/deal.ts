import type { AnswerKey } from '../model/answer-key.js';
import type { Item } from '../model/item.js';
import { expectedBy, partsOf } from '../scoring/judge.js';
import { shuffle } from './shuffle.js';

/**
 * The parts of an item in the order to show them, dealt anew for each attempt. Two statements of
 * fact keep their places. What is to be put in order is never in order from the start: there would
 * be nothing to do, and nothing to check.
 */
export function dealt(item: Item, key: AnswerKey, seed: number, attempt: number): readonly string[] {
  if (item.kind === 'true-false') return partsOf(item);
  const order = shuffle(partsOf(item), seed, 'order', item.id, attempt);
  if (item.kind !== 'ordering') return order;
  const right = expectedBy(item, key);
  const [first, ...others] = order;
  const inOrder = order.every((part, index) => right[part]?.includes(String(index + 1)));
  return inOrder && first !== undefined ? [...others, first] : order;
}
