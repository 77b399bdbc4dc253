import { closingId } from '../../../src/model/text.js';
import type { AuthoredText, TextSchema } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';

/** What is said once an item is done, whatever was answered. */
export interface AuthoredClosing {
  readonly closing?: AuthoredText | undefined;
}

export function closingKey(text: TextSchema) {
  return { closing: text.optional().describe('Said to everyone once it is done: all right, or the answers shown.') };
}

/** It may give answers away. */
export function closingLines(item: Salvaged<AuthoredClosing & { readonly id: string }>, place: Place): readonly AuthoredLine[] {
  return item.closing ? [{ id: closingId(item.id ?? ''), text: item.closing, place: place.at('closing'), role: 'reason' }] : [];
}
