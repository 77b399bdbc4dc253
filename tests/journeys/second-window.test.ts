import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator } from 'playwright';
import { en } from '../../src/i18n/en.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const on = onStage();
const told = en.save.notRecordedHelp.elsewhere;

/** Ms in which a step would have been sent. */
const WHILE = 2000;

/** How often the page says that the course is open elsewhere. It knows when it draws. */
async function warnings(course: FrameLocator): Promise<number> {
  await course.locator('course-player h1').waitFor();
  return course.getByRole('status').filter({ hasText: told }).count();
}

describe('the same course in a second window of the browser', { concurrency: 2 }, () => {
  for (const packageId of ['m1-scorm12', 'm1-scorm2004-4', 'm1-xapi', 'm1-cmi5']) {
    it(`is told there, and nothing of it is recorded, until the first is closed: ${packageId}`, A_JOURNEY, async () => {
      const { stage, content } = on;
      const attempt = await Attempt.begin(stage, packageId);
      const { page, course } = await attempt.launch();
      const learner = new Learner(content, 'm1', course, pointerHands(), 'en');
      await learner.next();
      await learner.waitUntilSaved();

      // The window itself, loaded anew, is no other.
      await page.reload();
      assert.equal(await warnings(course), 0);

      const second = await page.context().newPage();
      await second.goto(page.url());
      const there = second.frameLocator('iframe');
      assert.equal(await warnings(there), 1);
      const before = await attempt.report();
      await there.getByRole('button', { name: en.shell.next }).click();
      await there.locator('course-player h1').filter({ hasText: learner.text(learner.screens[2]?.id ?? '') }).waitFor();
      await second.waitForTimeout(WHILE);
      assert.equal((await attempt.report()).calls.length, before.calls.length);
      assert.equal(await warnings(course), 0);

      await page.close();
      await second.reload();
      assert.equal(await warnings(there), 0);
      assert.deepEqual(attempt.complaints, []);
      await second.close();
    });
  }
});
