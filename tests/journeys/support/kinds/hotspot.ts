import { textId } from '../../../../src/model/text.js';
import { escaped, mark } from '../desk.js';
import type { ItemHands } from './item-hands.js';

export const hotspot: ItemHands<'hotspot'> = {
  type: 'choice',
  respond({ choose, regions }, key, right) {
    const wrong = regions.filter(({ id }) => !key.regions.includes(id)).map(({ id }) => id);
    const slip = choose === 'one' ? wrong.slice(0, 1) : [...key.regions.slice(0, 1), ...wrong];
    return { kind: 'hotspot', regions: right ? key.regions : slip };
  },
  /** On the picture and in the list in turn. */
  async give(desk, { id, choose, regions }, response) {
    const { course, hands, text, words } = desk;
    for (const [index, region] of regions.entries()) {
      const name = new RegExp(`^\\s*\\d+\\s+${escaped(text(textId(id, region.id)))}\\s*$`);
      const listed = course.getByRole(choose === 'one' ? 'radio' : 'checkbox', { name });
      const wanted = response.regions.includes(region.id);
      const same = (await listed.isChecked()) === wanted;
      // A single choice goes where another is chosen.
      if (same || (choose === 'one' && !wanted)) continue;
      if (index % 2 === 1) await mark(desk, listed, wanted);
      else await hands.press(course.getByRole('group', { name: words.hotspot.picture, exact: true }).getByRole('button', { name }));
    }
  },
  tell: ({ regions }) => ({ parts: regions.map((region) => [region]) }),
};
