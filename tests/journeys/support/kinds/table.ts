import type { AnswerKey } from '../../../../src/model/answer-key.js';
import type { Content } from '../../../../src/model/content.js';
import type { Item, ItemKind, Response } from '../../../../src/model/item.js';
import type { Desk } from '../desk.js';
import { caseHands } from './case.js';
import { classification } from './classification.js';
import { fillIn } from './fill-in.js';
import { hotspot } from './hotspot.js';
import type { InteractionType, ItemHands, Told } from './item-hands.js';
import { matching } from './matching.js';
import { multipleChoice } from './multiple-choice.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import { rating } from './rating.js';
import { reflection } from './reflection.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';

/** Another kind of item is a file beside these and a line here. */
const table: { readonly [Kind in ItemKind]: ItemHands<Kind> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
  hotspot,
  case: caseHands,
  ordering,
  'fill-in': fillIn,
  numeric,
  rating,
  reflection,
};

/** All there are. */
export const itemKinds = Object.keys(table) as readonly ItemKind[]; // keys of the table above

export interface AnyHands {
  readonly type?: InteractionType;
  readonly once?: 'check' | 'answer';
  respond(item: Item, key: AnswerKey, right: boolean): Response;
  give(desk: Desk, item: Item, response: Response): Promise<void>;
  tell(response: Response, item: Item): Told;
}

/** How learners answer an item of this kind. */
export function handsFor(kind: ItemKind): AnyHands {
  // Content pairs an item with a key of its kind, and `respond` gives a response of it.
  return table[kind];
}

/** The best answer to an item, or one with a slip. */
export function responseTo(content: Content, item: Item, right: boolean): Response {
  return handsFor(item.kind).respond(item, keyOf(content, item), right);
}

/** @throws Error if the item has no key */
export function keyOf(content: Content, item: Item): AnswerKey {
  const key = content.keys[item.id];
  if (!key) throw new Error(`${item.id} has no key`);
  return key;
}
