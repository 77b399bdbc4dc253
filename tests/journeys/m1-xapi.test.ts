import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyboardHands, pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { answersIn, expectedAnswers, resultsOf, verbsIn } from './support/xapi-record.js';

const on = onStage();

async function expectWholeRecord(attempt: Attempt, learner: Learner, launches: number): Promise<void> {
  const report = await attempt.report();
  assert.deepEqual(attempt.complaints, []);
  assert.deepEqual(attempt.strays, []);
  assert.deepEqual(report.refused, []);
  assert.deepEqual(answersIn(report), expectedAnswers(on.content, learner.done));
  const verbs = verbsIn(report);
  assert.equal(verbs.filter((verb) => verb === 'initialized').length, launches);
  assert.equal(verbs.filter((verb) => verb === 'completed').length, 1);
  // No pass mark is set for the module alone: nothing may be said of passing.
  assert.equal(verbs.filter((verb) => verb === 'passed' || verb === 'failed').length, 0);
  assert.deepEqual(resultsOf(report, 'completed'), [{ completion: true, duration: undefined }]);
  assert.deepEqual(resultsOf(report, 'scored'), [{ score: { scaled: 0.75, raw: 3, min: 0, max: 4 }, duration: undefined }]);
  assert.equal(report.status, 'completed');
}

describe('module m1 in its xAPI package', { concurrency: 3 }, () => {
  it('is played by pointer in Welsh and recorded whole', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-xapi');
    const { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    await learner.switchTo('cy');
    await learner.playFrom(0);
    await learner.saveAndExit();
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1);
    assert.equal(verbsIn(await attempt.report()).at(-1), 'terminated');
  });

  it('is played by keyboard alone in English and recorded whole', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-xapi');
    const { page, course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, keyboardHands(page), 'en');
    await learner.playFrom(0);
    await learner.saveAndExit();
    await attempt.leave();
    await expectWholeRecord(attempt, learner, 1);
  });

  it('is left or killed and reopened at each screen, and nothing is lost or doubled', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-xapi');
    let { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    for (const [index, screen] of learner.screens.entries()) {
      await learner.play(screen);
      if (index < learner.screens.length - 1) await learner.next();
      await learner.waitUntilSaved();
      await (index % 2 === 1 ? attempt.kill() : attempt.leave());
      ({ course } = await attempt.launch());
      learner.resume(course);
      await learner.expectScreen(learner.screens[index + 1] ?? screen);
    }
    await learner.waitUntilSaved();
    await attempt.leave();
    await expectWholeRecord(attempt, learner, learner.screens.length + 1);
  });
});
