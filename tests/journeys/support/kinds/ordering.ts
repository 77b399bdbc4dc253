import type { OrderingItem } from '../../../../src/model/items/ordering.js';
import { textId } from '../../../../src/model/text.js';
import type { Desk } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const ordering: ItemHands<'ordering'> = {
  type: 'sequencing',
  respond: (_item, { order }, right) => ({ kind: 'ordering', order: right ? order : [...order.slice(1), ...order.slice(0, 1)] }),
  /** By the arrow buttons; where there are keys, every second entry is picked and moved by these. */
  async give(desk, item, { order }) {
    const [first] = order;
    // To leave the entries as they lie is no answer: one is moved away and back.
    if (first !== undefined && sameOrder(await orderOn(desk), order)) {
      await move(desk, item, first, 'down');
      await move(desk, item, first, 'up');
    }
    for (const [place, entry] of order.entries()) {
      const keys = place % 2 === 1 ? desk.hands.key : undefined;
      const pick = desk.course.locator(`[data-token="${entry}"] .pick`);
      const at = (await orderOn(desk)).indexOf(entry);
      if (at === place) continue;
      if (keys) await desk.hands.press(pick);
      while ((await orderOn(desk)).indexOf(entry) !== place) await (keys ? keys('ArrowUp') : move(desk, item, entry, 'up'));
      if (keys) await keys('Enter');
    }
  },
  tell: ({ order }) => ({ parts: order.map((entry) => [entry]), inTurn: true }),
};

function sameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function orderOn({ course }: Desk): Promise<readonly string[]> {
  return course.locator('course-ordering [data-token]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-token') ?? ''));
}

function move({ course, hands, words, text }: Desk, item: OrderingItem, entry: string, way: 'up' | 'down'): Promise<void> {
  const name = words.ordering[way === 'up' ? 'moveUp' : 'moveDown'](text(textId(item.id, entry)));
  return hands.press(course.getByRole('button', { name, exact: true }));
}
