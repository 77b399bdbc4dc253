import { TYPED_PART } from '../../../src/model/item-base.js';
import { textId } from '../../../src/model/text.js';
import type { AuthoredText } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import type { AuthoredBase } from './item-reader.js';

/** The one reason of an item whose answer is typed. */
export function answerReason(item: Salvaged<AuthoredBase & { readonly reason: AuthoredText }>, place: Place): readonly AuthoredLine[] {
  return [{ id: textId(item.id ?? '', TYPED_PART), text: item.reason, place: place.at('reason'), role: 'reason' }];
}
