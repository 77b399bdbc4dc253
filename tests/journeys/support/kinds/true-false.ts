import { mark } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const trueFalse: ItemHands<'true-false'> = {
  type: 'true-false',
  respond: (_item, { value }, right) => ({ kind: 'true-false', value: value === right }),
  give(desk, _item, { value }) {
    const { isTrue, isFalse } = desk.words.item;
    return mark(desk, desk.course.getByRole('radio', { name: value ? isTrue : isFalse, exact: true }));
  },
  tell: ({ value }) => value,
};
