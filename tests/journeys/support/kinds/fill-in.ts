import type { ItemHands } from './item-hands.js';

export const fillIn: ItemHands<'fill-in'> = {
  type: 'fill-in',
  respond: (_item, { accepted }, right) => ({ kind: 'fill-in', text: right ? (Object.values(accepted).flat()[0] ?? '') : 'wythnos ŵyl' }),
  give: ({ course, hands, words }, _item, { text }) => hands.type(course.getByRole('textbox', { name: words.item.yourAnswer }), text),
  tell: ({ text }) => text,
};
