import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { keyboardHands, pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { answersIn, expectedAnswers, verbsIn } from './support/xapi-record.js';

const on = onStage();

/** @param killed - how many of the launches were, and may have ended without a word */
async function expectWholeRecord(attempt: Attempt, learner: Learner, launches: number, killed = 0): Promise<void> {
  const report = await attempt.report();
  assert.deepEqual(attempt.complaints, []);
  assert.deepEqual(attempt.strays, []);
  assert.deepEqual(report.refused, []);
  assert.deepEqual(report.calls.filter(({ warnings }) => warnings.length > 0), []);
  assert.deepEqual(answersIn(report), expectedAnswers(on.content, learner.done));
  const verbs = verbsIn(report);
  const times = (verb: string) => verbs.filter((each) => each === verb).length;
  assert.deepEqual([times('launched'), times('initialized')], [launches, launches]);
  // cmi5 9.3.6, 9.3.8: each session ends in one of the two ways.
  assert.equal(times('terminated') + times('abandoned'), launches);
  assert.ok(times('abandoned') <= killed);
  // cmi5 9.3: once a registration. No pass mark is set for the module alone: nothing may be said of passing.
  assert.deepEqual([times('completed'), times('passed'), times('failed')], [1, 0, 0]);
  assert.ok(times('satisfied') > 0);
  assert.equal(report.status, 'completed');
}

/** Save and exit, after which the LMS has its window back (cmi5 10.2.6). */
async function exitToLms(page: Page, learner: Learner): Promise<void> {
  const returned = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/returned/'));
  await learner.exit();
  await returned;
}

describe('module m1 in its cmi5 package', { concurrency: 3 }, () => {
  it('is played by pointer in Welsh, recorded whole', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-cmi5');
    const { page, course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    await learner.switchTo('cy');
    await learner.playFrom(0);
    await exitToLms(page, learner);
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1);
    assert.equal(verbsIn(await attempt.report()).at(-1), 'terminated');
  });

  it('is played by keyboard alone in English and recorded whole', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-cmi5');
    const { page, course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, keyboardHands(page), 'en');
    await learner.playFrom(0);
    await exitToLms(page, learner);
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1);
  });

  it('is left or killed and reopened at each screen, and nothing is lost or doubled', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-cmi5');
    let { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    let killed = 0;
    for (const [index, screen] of learner.screens.entries()) {
      await learner.play(screen);
      if (index < learner.screens.length - 1) await learner.next();
      await learner.waitUntilSaved();
      if (index % 2 === 1) {
        killed += 1;
        await attempt.kill();
      } else await attempt.leave();
      ({ course } = await attempt.launch());
      learner.resume(course);
      await learner.expectScreen(learner.screens[index + 1] ?? screen);
    }
    await learner.waitUntilSaved();
    await attempt.leave();
    await expectWholeRecord(attempt, learner, learner.screens.length + 1, killed);
  });
});
