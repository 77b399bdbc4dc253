import { CASE_AGAIN, walkCase, type CaseItem } from '../../../../src/model/items/case.js';
import type { CaseKey } from '../../../../src/model/answer-key.js';
import { textId } from '../../../../src/model/text.js';
import type { ItemHands } from './item-hands.js';

export const caseHands: ItemHands<'case'> = {
  type: 'performance',
  once: 'answer',
  respond: (item, key, right) => ({ kind: 'case', path: pathOf(item, key, right) }),
  /** One choice after the other; between them what came of each is read. */
  async give({ course, hands, words, text }, item, { path }) {
    for (const [index, option] of path.entries()) {
      await hands.press(course.locator('course-case .options').getByRole('button', { name: text(textId(item.id, option)), exact: true }));
      const { ended } = walkCase(item, path.slice(0, index + 1));
      if (ended) return;
      const again = item.steps.flatMap(({ options }) => options).find(({ id }) => id === option)?.to === CASE_AGAIN;
      await hands.press(course.locator('course-case .on').getByRole('button', { name: again ? words.case.chooseAgain : words.case.goOn }));
    }
  },
  tell: ({ path }, { steps }) => ({
    parts: path.map((option) => [steps.find(({ options }) => options.some(({ id }) => id === option))?.id ?? '', option]),
    inTurn: true,
  }),
};

/** The best way through, or one that tries everything else first at each step. */
function pathOf(item: CaseItem, { grades }: CaseKey, right: boolean): readonly string[] {
  const path: string[] = [];
  for (;;) {
    const { visits, ended } = walkCase(item, path);
    const at = visits.at(-1);
    if (ended || !at) return path;
    const left = at.step.options.filter((option) => !at.chosen.includes(option));
    const chosen = left.find(({ id }) => (grades[id] === 'best') === right) ?? left[0];
    if (!chosen) throw new Error(`${item.id} has no way out of ${at.step.id}`);
    path.push(chosen.id);
  }
}
