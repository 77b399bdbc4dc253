import type { ClassificationItem } from '../../../../src/model/items/classification.js';
import { textId } from '../../../../src/model/text.js';
import { press, type Desk } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const classification: ItemHands<'classification'> = {
  type: 'matching',
  respond({ id, tokens: [slip], categories }, { accepts }, right) {
    const best = Object.fromEntries(Object.entries(accepts).map(([token, [category = '']]) => [token, category]));
    if (right) return { kind: 'classification', placement: best };
    const other = categories.find((category) => slip && !accepts[slip.id]?.includes(category.id));
    // Of a token that may be anywhere, to be nowhere is the slip.
    if (slip && !other) return { kind: 'classification', placement: Object.fromEntries(Object.entries(best).filter(([token]) => token !== slip.id)) };
    if (!slip || !other) throw new Error(`${id} has no wrong place`);
    return { kind: 'classification', placement: { ...best, [slip.id]: other.id } };
  },
  /** By the lists on the cards and by picking and putting in turn. */
  async give(desk, item, { placement }) {
    const cards = await cardsOn(desk);
    const moves = cards.filter(([token, place]) => (placement[token] ?? '') !== place);
    for (const [index, [token]] of moves.entries()) await put(desk, item, token, placement[token] ?? '', index % 2 === 1);
  },
  tell: ({ placement }) => ({ parts: Object.entries(placement) }),
};

/** Tokens from the top, as a learner takes them, with the place that each is in. */
function cardsOn({ course }: Desk): Promise<readonly (readonly [token: string, place: string])[]> {
  return course
    .locator('[data-token]')
    .evaluateAll((cards) => cards.map((card) => [card.getAttribute('data-token') ?? '', card.closest('[data-place]')?.getAttribute('data-place') ?? ''] as const));
}

/** @param category - empty for the pool */
async function put(desk: Desk, item: ClassificationItem, token: string, category: string, byList: boolean): Promise<void> {
  const { course, hands, words, text } = desk;
  const label = text(textId(item.id, token));
  if (byList || category === '') {
    const nowhere = item.pool ? words.sorting.nowhere : words.sorting.notPlaced;
    const list = course.getByRole('combobox', { name: words.sorting.placeOf(label), exact: true });
    return hands.choose(list, category === '' ? nowhere : text(category));
  }
  const pick = course.locator(`[data-token="${token}"] .pick`);
  await (item.tokens.some(({ image }) => image !== undefined) ? hands.press(pick) : press(desk, label));
  await hands.press(course.getByRole('group', { name: text(category), exact: true }).locator('button.slot'));
}
