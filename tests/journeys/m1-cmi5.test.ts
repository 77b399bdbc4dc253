import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readContent } from '../../build/content/read-content.js';
import type { Content } from '../../src/model/content.js';
import { keyboardHands, pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { Attempt, openStage, type Stage } from './support/preview.js';
import { answersIn, expectedAnswers, verbsIn } from './support/xapi-record.js';

let stage: Stage;
let content: Content;

before(async () => {
  const read = await readContent('modules');
  assert.equal(read.kind, 'read');
  if (read.kind === 'read') content = read.content;
  stage = await openStage();
});

after(() => stage.close());

/** @param closed - how many of the launches were left, not killed */
async function expectWholeRecord(attempt: Attempt, learner: Learner, launches: number, closed: number): Promise<void> {
  const report = await attempt.report();
  assert.deepEqual(attempt.complaints, []);
  assert.deepEqual(attempt.strays, []);
  assert.deepEqual(report.refused, []);
  assert.deepEqual(report.calls.filter(({ warnings }) => warnings.length > 0), []);
  assert.deepEqual(answersIn(report), expectedAnswers(learner.done));
  const verbs = verbsIn(report);
  const times = (verb: string) => verbs.filter((each) => each === verb).length;
  assert.deepEqual([times('launched'), times('initialized'), times('terminated')], [launches, launches, closed]);
  assert.equal(times('abandoned'), launches - closed);
  // cmi5 9.3: once a registration. No pass mark is set for the module alone: nothing may be said of passing.
  assert.deepEqual([times('completed'), times('passed'), times('failed')], [1, 0, 0]);
  assert.equal(times('satisfied') > 0, true);
  assert.equal(report.status, 'completed');
}

describe('module m1 in its cmi5 package', { concurrency: 3 }, () => {
  it('is played by pointer in Welsh, recorded whole, and goes back to the LMS (cmi5 10.2.6)', { timeout: 180_000 }, async () => {
    const attempt = await Attempt.begin(stage, 'm1-cmi5');
    const { page, course } = await attempt.launch();
    const learner = new Learner(content, 'm1', course, pointerHands(), 'en');
    await learner.switchTo('cy');
    await learner.playFrom(0);
    await learner.saveAndExit();
    await page.frame({ url: /\/returned\// })?.waitForLoadState();
    assert.ok(page.frames().some((frame) => frame.url().includes('/returned/')));
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1, 1);
    assert.equal(verbsIn(await attempt.report()).at(-1), 'terminated');
  });

  it('is played by keyboard alone in English and recorded whole', { timeout: 180_000 }, async () => {
    const attempt = await Attempt.begin(stage, 'm1-cmi5');
    const { page, course } = await attempt.launch();
    const learner = new Learner(content, 'm1', course, keyboardHands(page), 'en');
    await learner.playFrom(0);
    await learner.saveAndExit();
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1, 1);
  });

  it('is left or killed and reopened at each screen, and nothing is lost or doubled', { timeout: 240_000 }, async () => {
    const attempt = await Attempt.begin(stage, 'm1-cmi5');
    let { course } = await attempt.launch();
    const learner = new Learner(content, 'm1', course, pointerHands(), 'en');
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
    const launches = learner.screens.length + 1;
    await expectWholeRecord(attempt, learner, launches, launches - killed);
  });
});
