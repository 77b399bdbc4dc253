import { textId } from '../../../../src/model/text.js';
import type { ItemHands } from './item-hands.js';

export const matching: ItemHands<'matching'> = {
  type: 'matching',
  respond: ({ sources, targets: [first] }, { pairs }, right) => ({
    kind: 'matching',
    pairs: right ? pairs : Object.fromEntries(sources.map(({ id }) => [id, first?.id ?? ''])),
  }),
  async give({ course, hands, text }, { id }, { pairs }) {
    for (const [source, target] of Object.entries(pairs)) {
      const list = course.getByRole('combobox', { name: text(textId(id, source)), exact: true });
      // What was checked and is right stays, and has no list any more.
      if ((await list.count()) > 0) await hands.choose(list, text(textId(id, target)));
    }
  },
  tell: ({ pairs }) => ({ parts: Object.entries(pairs) }),
};
