import type { ItemBase } from '../item-base.js';
import type { PicturedPart } from '../ids.js';

/** Any number of the options may be right. */
export interface MultipleChoiceItem extends ItemBase<'multiple-choice'> {
  readonly options: readonly PicturedPart[];
}

export interface MultipleChoiceResponse {
  readonly kind: 'multiple-choice';
  readonly options: readonly string[];
}
