import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText } from '../authored.js';
import { baseKeys, baseOf, numbered, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredOrdering extends AuthoredBase {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly entries: readonly { readonly id: string; readonly label: AuthoredText; readonly reason: AuthoredText }[];
}

export const ordering: ItemReader<'ordering', AuthoredOrdering> = {
  schema: (text) =>
    keys({
      ...baseKeys('ordering', text),
      entries: listOf(
        keys({ id: id('entry'), label: text, reason: text.describe('Why it comes there.') }),
        'entries to put in order',
        2,
      ).describe('In the right order; learners meet them in another.'),
    }),
  lines: (item, place) =>
    (item.entries ?? []).flatMap((entry, index) => {
      const name = textId(item.id ?? '', entry?.id ?? '');
      const at = place.at('entries', index);
      return [
        { id: name, text: entry?.label, place: at.at('label'), role: 'name' as const },
        { id: name, text: entry?.reason, place: at.at('reason'), role: 'reason' as const },
      ];
    }),
  ids: (item, place) => ({
    parts: (item.entries ?? []).map((entry, index) => ({ id: entry?.id, place: place.at('entries', index, 'id') })),
    places: [],
  }),
  check: () => undefined,
  convert(item, locked) {
    const order = item.entries.map((entry) => entry.id);
    return { item: { ...baseOf(item, 1), entries: numbered(order, locked.parts) }, key: { kind: 'ordering', order } };
  },
};
