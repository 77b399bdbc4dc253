import type { ItemHands } from './item-hands.js';

export const numeric: ItemHands<'numeric'> = {
  type: 'numeric',
  // The very end of the range is right still.
  respond: (_item, { value, tolerance }, right) => ({ kind: 'numeric', value: Number((value + tolerance + (right ? 0 : 0.5)).toFixed(6)) }),
  give: ({ course, hands, words }, _item, { value }) => hands.type(course.getByRole('textbox', { name: words.item.yourAnswer }), String(value)),
  tell: ({ value }) => String(value),
};
