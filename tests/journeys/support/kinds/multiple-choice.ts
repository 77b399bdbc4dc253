import { textId } from '../../../../src/model/text.js';
import { mark, rowName } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const multipleChoice: ItemHands<'multiple-choice'> = {
  type: 'choice',
  respond: (_item, { options }, right) => ({ kind: 'multiple-choice', options: right ? options : options.slice(0, 1) }),
  async give(desk, { id, options }, response) {
    for (const option of options) {
      const box = desk.course.getByRole('checkbox', { name: rowName(desk.text(textId(id, option.id)), option) });
      await mark(desk, box, response.options.includes(option.id));
    }
  },
  tell: ({ options }) => ({ parts: options.map((option) => [option]) }),
};
