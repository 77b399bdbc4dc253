import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drag, draggingWays } from './support/drag.js';
import { pointerHands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const on = onStage(() => kindsCourse(['k1'], ['scorm12']));

describe('what can be dragged in a SCORM 1.2 package', { concurrency: 2 }, () => {
  for (const [name, pointerOf, options] of draggingWays) {
    it(`is dragged by ${name}: entries into their order, and cards into categories with one left where it fits nowhere`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'k1-scorm12', options);
      const { page, course } = await attempt.launch();
      const pointer = await pointerOf(page);
      const learner = new Learner(on.content, 'k1', course, pointerHands(), 'en');
      const checkRight = async (count: number) => {
        await course.getByRole('button', { name: learner.words.item.check, exact: true }).click();
        await course.getByText(learner.words.item.countRight(count, count)).first().waitFor();
      };
      const goTo = async (id: string) => {
        const screen = learner.screens.find((each) => each.id === id);
        assert.ok(screen);
        while ((await course.getByRole('heading', { level: 1, name: learner.text(id), exact: true }).count()) === 0) await learner.next();
        await learner.expectScreen(screen);
      };

      await goTo('k1-s15');
      for (const [token, category] of [['gull', 'sea'], ['whale', 'sea']]) {
        const place = course.locator(`[data-place="${category}"]`);
        const handle = course.locator(`[data-token="${token}"] .handle`);
        await handle.scrollIntoViewIfNeeded();
        await drag(pointer, handle, place);
        await place.locator(`[data-token="${token}"]`).waitFor();
      }
      await checkRight(3);

      await goTo('k1-s16');
      // Not in order from the start, so at least one is dragged.
      const orderNow = () => course.locator('course-ordering [data-token]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-token') ?? ''));
      for (const [index, entry] of ['one', 'two', 'three'].entries()) {
        const order = await orderNow();
        if (order[index] === entry) continue;
        const handle = course.locator(`[data-token="${entry}"] .handle`);
        await handle.scrollIntoViewIfNeeded();
        await drag(pointer, handle, course.locator(`[data-place="${order[index] ?? ''}"]`));
        await course.locator('course-ordering [data-token]').nth(index).and(course.locator(`[data-token="${entry}"]`)).waitFor();
      }
      await checkRight(3);

      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual(report.interactions.map(({ id, result }) => [id, result]), [['ipool', 'correct'], ['iordering', 'correct']]);
      assert.deepEqual([report.refused, attempt.complaints], [[], []]);
    });
  }
});
