import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, reference, type AuthoredText } from '../authored.js';
import { useOneOf } from '../words.js';
import { baseKeys, baseOf, numbered, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredMatching extends AuthoredBase {
  readonly kind: 'matching';
  readonly targets: readonly { readonly id: string; readonly label: AuthoredText }[];
  readonly sources: readonly {
    readonly id: string;
    readonly label: AuthoredText;
    readonly target: string;
    readonly reason: AuthoredText;
  }[];
}

export const matching: ItemReader<'matching', AuthoredMatching> = {
  schema: (text) =>
    keys({
      ...baseKeys('matching', text),
      targets: listOf(keys({ id: id('target'), label: text }), 'targets', 2),
      sources: listOf(
        keys({ id: id('source'), label: text, target: reference('a target'), reason: text.describe('Why it belongs there.') }),
        'sources',
        2,
      ),
    }),
  lines: (item, place) => [
    ...(item.targets ?? []).map((target, index) => ({
      id: textId(item.id ?? '', target?.id ?? ''),
      text: target?.label,
      place: place.at('targets', index, 'label'),
      role: 'name' as const,
    })),
    ...(item.sources ?? []).flatMap((source, index) => {
      const name = textId(item.id ?? '', source?.id ?? '');
      const at = place.at('sources', index);
      return [
        { id: name, text: source?.label, place: at.at('label'), role: 'name' as const },
        { id: name, text: source?.reason, place: at.at('reason'), role: 'reason' as const },
      ];
    }),
  ],
  ids: (item, place) => ({
    parts: (item.sources ?? []).map((source, index) => ({ id: source?.id, place: place.at('sources', index, 'id') })),
    places: (item.targets ?? []).map((target, index) => ({ id: target?.id, place: place.at('targets', index, 'id') })),
  }),
  check(item, place) {
    if (!item.targets || item.targets.some((target) => target?.id === undefined)) return;
    const targets = item.targets.flatMap((target) => target?.id ?? []);
    for (const [index, source] of (item.sources ?? []).entries()) {
      if (source?.target === undefined || targets.includes(source.target)) continue;
      place.at('sources', index, 'target').report(`"${source.target}" is no target of the question`, useOneOf(source.target, targets, 'wanted a target'));
    }
  },
  convert: (item, locked) => ({
    item: {
      // All or nothing, like the other questions of a check: each counts the same.
      ...baseOf(item, 1),
      sources: numbered(item.sources.map((source) => source.id), locked.parts),
      targets: numbered(item.targets.map((target) => target.id), locked.places),
    },
    key: { kind: 'matching', pairs: Object.fromEntries(item.sources.map((source) => [source.id, source.target])) },
  }),
};
