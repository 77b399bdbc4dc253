import type { ItemBase } from '../item-base.js';
import type { PicturedPart } from '../ids.js';

/** One of several options is right. */
export interface SingleChoiceItem extends ItemBase<'single-choice'> {
  readonly options: readonly PicturedPart[];
}

export interface SingleChoiceResponse {
  readonly kind: 'single-choice';
  readonly option: string;
}
