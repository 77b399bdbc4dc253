import { textId } from '../../../../src/model/text.js';
import { mark, rowName } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const singleChoice: ItemHands<'single-choice'> = {
  type: 'choice',
  respond: ({ options }, { option }, right) => ({
    kind: 'single-choice',
    option: right ? option : (options.find(({ id }) => id !== option)?.id ?? ''),
  }),
  give(desk, { id, options }, { option }) {
    const asked = options.find((each) => each.id === option) ?? {};
    return mark(desk, desk.course.getByRole('radio', { name: rowName(desk.text(textId(id, option)), asked) }));
  },
  tell: ({ option }) => ({ parts: [[option]] }),
};
