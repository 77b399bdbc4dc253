import { textId } from '../../../../src/model/text.js';
import { mark } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const rating: ItemHands<'rating'> = {
  type: 'likert',
  once: 'check',
  // No point of the scale is right.
  respond: ({ options }) => ({ kind: 'rating', option: options.at(-1)?.id ?? '' }),
  give: (desk, { id }, { option }) => mark(desk, desk.course.getByRole('radio', { name: desk.text(textId(id, option)), exact: true })),
  tell: ({ option }) => ({ parts: [[option]] }),
};
