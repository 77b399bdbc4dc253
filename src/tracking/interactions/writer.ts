import type { KeyOf } from '../../model/answer-key.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../model/item.js';
import type { Interaction } from '../interaction.js';

/** How one kind of item reads in the words that all standards share; nothing for what nobody is told of. */
export type InteractionWriter<Kind extends ItemKind> = (
  item: ItemOf<Kind>,
  key: KeyOf<Kind>,
  response: ResponseOf<Kind>,
) => Interaction | undefined;
