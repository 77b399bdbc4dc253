import type { KeyOf } from '../../../../src/model/answer-key.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../../../src/model/item.js';
import type { Desk } from '../desk.js';

/** How learners of a journey answer one kind of item, and what they remember of it. */
export interface ItemHands<Kind extends ItemKind> {
  /** What SCORM 1.2 RTE 3.4 (`cmi.interactions.n.type`) and xAPI 1.0.3 Data 2.4.4.1 call it; absent where nobody is told. */
  readonly type?: InteractionType;
  /** One check is all there is; `answer`: and the last press of the answer is that check. */
  readonly once?: 'check' | 'answer';
  /** The best answer, or one with a slip. */
  respond(item: ItemOf<Kind>, key: KeyOf<Kind>, right: boolean): ResponseOf<Kind>;
  /** Changes the answer that stands there, or none, to this one. */
  give(desk: Desk, item: ItemOf<Kind>, response: ResponseOf<Kind>): Promise<void>;
  tell(response: ResponseOf<Kind>, item: ItemOf<Kind>): Told;
}

export type InteractionType = 'true-false' | 'choice' | 'matching' | 'sequencing' | 'fill-in' | 'numeric' | 'likert' | 'performance';

/** An answer in no standard's words: true or false, a text, or what was chosen, each alone or a pair of part and place. */
export type Told = boolean | string | { readonly parts: readonly (readonly string[])[]; readonly inTurn?: true };
