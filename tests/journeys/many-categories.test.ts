import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator } from 'playwright';
import type { Edit } from '../support/broken-modules.js';
import { keyboardHands, pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { packedModules } from './support/packed-modules.js';
import { A_JOURNEY, eventually } from './support/patience.js';
import { Attempt } from './support/preview.js';

const categories = Array.from({ length: 15 }, (_, at) => `place-${at + 1}`);
const yaml = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** An activity with a card for each of that many categories. */
const edits: readonly Edit[] = [
  ['course.yaml', '  - id: mild\n', yaml([...categories.flatMap((id, at) => [`  - id: ${id}`, `    label: { en: Place number ${at + 1} of them, cy: Lle rhif ${at + 1} }`]), '  - id: mild'])],
  [
    'm1/activities/CA-1.yaml',
    yaml([
      'id: CA-1',
      'kind: classification',
      'objective: LO-2',
      'prompt: { en: Sort these, cy: Didolwch y rhain }',
      `categories: [${categories.join(', ')}]`,
      'tokens:',
      ...categories.flatMap((id, at) => [
        `  - id: card-${at + 1}`,
        `    label: { en: Card ${at + 1}, cy: Cerdyn ${at + 1} }`,
        `    category: ${id}`,
        '    reason: { en: It has its number, cy: Mae ganddo ei rif }',
      ]),
    ]),
  ],
];

const on = onStage(() => packedModules(edits, 'm1', 'scorm12'));

describe('an activity with fifteen categories, in a SCORM 1.2 package', { concurrency: 2 }, () => {
  for (const [way, width, handsOf] of [['by press', 320, pointerHands], ['by keyboard', 1280, keyboardHands]] as const) {
    it(`has a card put into each of them ${way} at ${width} px, is restored half way, and recorded as right`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'm1-scorm12', { viewport: { width, height: 900 } });
      const open = async () => {
        const { page, course } = await attempt.launch();
        const hands = handsOf(page);
        const learner = new Learner(on.content, 'm1', course, hands, 'en');
        const put = async (some: readonly string[]) => {
          for (const id of some) {
            await hands.press(course.locator(`[data-token="${id.replace('place', 'card')}"] .pick`));
            await eventually('the card in hand is in sight', () => isOverBoxes(course, id.replace('place', 'card')));
            await hands.press(course.locator(`[data-place="${id}"] button.slot`));
            await course.locator(`[data-place="${id}"] [data-token]`).waitFor();
          }
        };
        return { course, learner, put };
      };

      const first = await open();
      while ((await first.course.getByRole('heading', { level: 1, name: first.learner.text('m1-s04'), exact: true }).count()) === 0) await first.learner.next();
      await first.put(categories.slice(0, 8));
      await first.learner.waitUntilSaved();
      await attempt.leave();

      const { course, learner, put } = await open();
      for (const id of categories.slice(0, 8)) await course.locator(`[data-place="${id}"] [data-token="${id.replace('place', 'card')}"]`).waitFor();
      await put(categories.slice(8));
      await course.getByRole('button', { name: learner.words.item.check, exact: true }).click();
      await course.getByText(learner.words.item.countRight(15, 15)).first().waitFor();
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual(report.interactions.map(({ id, result }) => [id, result]), [['ca1', 'correct']]);
      assert.deepEqual([report.refused, attempt.complaints], [[], []]);
    });
  }
});

/** Whether nothing of the boxes that come up to a card on a narrow page lies over it. */
async function isOverBoxes(course: FrameLocator, token: string): Promise<boolean> {
  const card = await course.locator(`[data-token="${token}"]`).boundingBox();
  const boxes = course.locator('[data-place="place-1"]').locator('..');
  const sticky = (await boxes.evaluate((element) => getComputedStyle(element).position)) === 'sticky';
  const over = await boxes.boundingBox();
  assert.ok(card && over);
  return !sticky || card.x + card.width <= over.x || card.y + card.height <= over.y + 1;
}
