import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drag, draggingWays } from './support/drag.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const on = onStage();

describe('cards in the SCORM 1.2 package of m1', { concurrency: 2 }, () => {
  for (const [name, pointerOf, options] of draggingWays) {
    it(`are dragged by ${name} to places in and out of sight, checked, and recorded`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'm1-scorm12', options);
      const { page, course } = await attempt.launch();
      const pointer = await pointerOf(page);
      const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
      for (let screens = 0; screens < 5; screens += 1) await learner.next();
      const key = on.content.keys['CA-1a'];
      assert.ok(key?.kind === 'classification');
      let scrolls = 0;
      for (const [token, [category = '']] of Object.entries(key.accepts)) {
        const handle = course.locator(`[data-token="${token}"] .handle`);
        await handle.scrollIntoViewIfNeeded();
        const place = course.locator(`[data-place="${category}"]`);
        scrolls += (await drag(pointer, handle, place)) ? 1 : 0;
        await place.locator(`[data-token="${token}"]`).waitFor();
      }
      assert.ok(scrolls > 0, 'no place was ever out of sight, so scrolling was not tried');
      await course.getByRole('button', { name: learner.words.item.check }).click();
      await course.getByText(learner.words.item.countRight(9, 9)).first().waitFor();
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual(report.interactions.map(({ id, result }) => [id, result]), [['ca1a', 'correct']]);
      assert.deepEqual([report.refused, attempt.complaints], [[], []]);
    });
  }
});
