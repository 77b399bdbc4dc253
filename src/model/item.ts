import type { ClassificationItem, ClassificationResponse } from './items/classification.js';
import type { MatchingItem, MatchingResponse } from './items/matching.js';
import type { MultipleChoiceItem, MultipleChoiceResponse } from './items/multiple-choice.js';
import type { SingleChoiceItem, SingleChoiceResponse } from './items/single-choice.js';
import type { TrueFalseItem, TrueFalseResponse } from './items/true-false.js';

/** Every kind of item there is. A line here makes the compiler ask for it in each table. */
export interface ItemTypes {
  'single-choice': { item: SingleChoiceItem; response: SingleChoiceResponse };
  'multiple-choice': { item: MultipleChoiceItem; response: MultipleChoiceResponse };
  'true-false': { item: TrueFalseItem; response: TrueFalseResponse };
  matching: { item: MatchingItem; response: MatchingResponse };
  classification: { item: ClassificationItem; response: ClassificationResponse };
}

export type ItemKind = keyof ItemTypes;
export type ItemOf<Kind extends ItemKind> = ItemTypes[Kind]['item'];
export type ResponseOf<Kind extends ItemKind> = ItemTypes[Kind]['response'];

/** One question or activity. */
export type Item = ItemOf<ItemKind>;

/** What the learner gave, by id. Whether it is right is the answer key's business. */
export type Response = ResponseOf<ItemKind>;
