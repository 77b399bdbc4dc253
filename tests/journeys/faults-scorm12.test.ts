import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator } from 'playwright';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { Attempt } from './support/preview.js';

const on = onStage();

async function launched(): Promise<{ attempt: Attempt; learner: Learner; course: FrameLocator }> {
  const attempt = await Attempt.begin(on.stage, 'm1-scorm12');
  const { course } = await attempt.launch();
  const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
  await learner.waitUntilSaved();
  return { attempt, learner, course };
}

/** What was saved late is what the learner goes on from. */
async function expectSecondScreen(attempt: Attempt, learner: Learner): Promise<void> {
  const [, second] = learner.screens;
  assert.ok(second);
  learner.resume((await attempt.launch()).course);
  await learner.expectScreen(second);
  await attempt.leave();
}

/** What the learner is told about saving. */
function told(course: FrameLocator, kind: string): Promise<void> {
  return course.locator(`course-save-status [data-kind="${kind}"]`).waitFor();
}

describe('module m1 on a hostile LMS', { concurrency: 3 }, () => {
  it('says so when commits fail, and sends everything once they work again', { timeout: 60_000 }, async () => {
    const { attempt, learner, course } = await launched();
    await attempt.faults({ failing: true });
    await learner.next();
    await told(course, 'waiting');
    assert.equal((await attempt.report()).location, 'm1-s01');
    await attempt.faults({ failing: false });
    await learner.waitUntilSaved();
    await attempt.leave();
    await expectSecondScreen(attempt, learner);
  });

  it('does not believe a commit that says true while the network is gone', { timeout: 60_000 }, async () => {
    const { attempt, learner, course } = await launched();
    await attempt.faults({ offline: true });
    await learner.next();
    await told(course, 'waiting');
    assert.equal((await attempt.report()).location, 'm1-s01');
    await attempt.faults({ offline: false });
    await learner.waitUntilSaved();
    await attempt.leave();
    await expectSecondScreen(attempt, learner);
  });

  it('tells the learner that nothing is recorded once the session has expired', { timeout: 60_000 }, async () => {
    const { attempt, learner, course } = await launched();
    await attempt.faults({ expired: true });
    await learner.next();
    await course.locator('course-save-status [data-kind="not-recorded"], course-save-status [data-kind="waiting"]').first().waitFor();
    assert.equal((await attempt.report()).location, 'm1-s01');
    await attempt.leave();
  });

  it('is recorded as usual where results are String objects', { timeout: 120_000 }, async () => {
    const { attempt, learner } = await launched();
    await attempt.faults({ stringObjects: true });
    for (let screens = 0; screens < 5; screens += 1) await learner.next();
    const activity = learner.screens[5];
    assert.ok(activity);
    await learner.play(activity);
    await learner.waitUntilSaved();
    const report = await attempt.report();
    assert.deepEqual(report.interactions.map(({ id, result }) => [id, result]), [['ca1a', 'wrong'], ['ca1a', 'correct']]);
    assert.deepEqual(report.refused, []);
    await attempt.leave();
  });

  it('sends nothing more after the LMS has ended the attempt', { timeout: 60_000 }, async () => {
    const { attempt, learner } = await launched();
    await learner.next();
    await learner.waitUntilSaved();
    await attempt.faults({ end: true });
    const report = await attempt.report();
    assert.equal(report.location, 'm1-s02');
    assert.equal(report.status, 'incomplete');
    assert.equal(report.sessions[0]?.finishedBy, 'lms');
    await attempt.leave();
    const later = await attempt.report();
    // The first call that is refused tells that the session is over; nothing is tried after it but the end.
    assert.deepEqual(later.refused.map(({ call, code }) => [call, code]), [['LMSSetValue', '301'], ['LMSFinish', '301']]);
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`sets nothing in ${mode} mode`, { timeout: 60_000 }, async () => {
      const { attempt, learner } = await launched();
      await learner.next();
      await learner.waitUntilSaved();
      await attempt.leave();
      const before = await attempt.report();
      await attempt.faults({ mode });
      const { course } = await attempt.launch();
      learner.resume(course);
      await told(course, 'review');
      await learner.next();
      await attempt.leave();
      const report = await attempt.report();
      const session = report.sessions[1]?.id;
      assert.deepEqual(
        [...new Set(report.calls.filter((call) => call.session === session && !call.call.startsWith('LMSGet')).map(({ call }) => call))],
        ['LMSInitialize', 'LMSFinish'],
      );
      assert.deepEqual([report.status, report.location, report.suspendData], [before.status, before.location, before.suspendData]);
    });
  }
});
