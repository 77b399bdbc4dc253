import type { CaseItem, CaseResponse } from './items/case.js';
import type { ClassificationItem, ClassificationResponse } from './items/classification.js';
import type { FillInItem, FillInResponse } from './items/fill-in.js';
import type { HotspotItem, HotspotResponse } from './items/hotspot.js';
import type { MatchingItem, MatchingResponse } from './items/matching.js';
import type { MultipleChoiceItem, MultipleChoiceResponse } from './items/multiple-choice.js';
import type { NumericItem, NumericResponse } from './items/numeric.js';
import type { OrderingItem, OrderingResponse } from './items/ordering.js';
import type { RatingItem, RatingResponse } from './items/rating.js';
import type { ReflectionItem, ReflectionResponse } from './items/reflection.js';
import type { SingleChoiceItem, SingleChoiceResponse } from './items/single-choice.js';
import type { TrueFalseItem, TrueFalseResponse } from './items/true-false.js';

/** Every kind of item there is. A line here makes the compiler ask for it in each table. */
export interface ItemTypes {
  'single-choice': { item: SingleChoiceItem; response: SingleChoiceResponse };
  'multiple-choice': { item: MultipleChoiceItem; response: MultipleChoiceResponse };
  'true-false': { item: TrueFalseItem; response: TrueFalseResponse };
  matching: { item: MatchingItem; response: MatchingResponse };
  classification: { item: ClassificationItem; response: ClassificationResponse };
  hotspot: { item: HotspotItem; response: HotspotResponse };
  case: { item: CaseItem; response: CaseResponse };
  ordering: { item: OrderingItem; response: OrderingResponse };
  'fill-in': { item: FillInItem; response: FillInResponse };
  numeric: { item: NumericItem; response: NumericResponse };
  rating: { item: RatingItem; response: RatingResponse };
  reflection: { item: ReflectionItem; response: ReflectionResponse };
}

export type ItemKind = keyof ItemTypes;
export type ItemOf<Kind extends ItemKind> = ItemTypes[Kind]['item'];
export type ResponseOf<Kind extends ItemKind> = ItemTypes[Kind]['response'];

/** One question or activity. */
export type Item = ItemOf<ItemKind>;

/** What the learner gave, by id. Whether it is right is the answer key's business. */
export type Response = ResponseOf<ItemKind>;
