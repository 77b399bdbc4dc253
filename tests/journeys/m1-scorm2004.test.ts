import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyboardHands, pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { toldAnswers } from './support/scorm2004-record.js';
import { expectedAnswers } from './support/xapi-record.js';

const on = onStage();

async function expectWholeRecord(attempt: Attempt, learner: Learner): Promise<void> {
  const report = await attempt.report();
  assert.deepEqual(attempt.complaints, []);
  assert.deepEqual(attempt.strays, []);
  assert.deepEqual(report.refused, []);
  assert.deepEqual([report.completion, report.success, report.progress], ['completed', 'unknown', '1']);
  assert.deepEqual(report.score, { scaled: '0.75', raw: '75', min: '0', max: '100' });
  assert.deepEqual([report.location, report.exit], ['m1-s11', 'suspend']);
  assert.deepEqual(toldAnswers(report), expectedAnswers(on.content, learner.done));
  assert.deepEqual(report.objectives.filter(({ id }) => id.startsWith('lo')).map(({ id, completion }) => [id, completion]), [
    ['lo1', 'completed'],
    ['lo2', 'completed'],
    ['lo3', 'completed'],
  ]);
}

describe('module m1 in its SCORM 2004 packages', { concurrency: 3 }, () => {
  it('of the 3rd edition is played by keyboard alone in Welsh and recorded whole', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-scorm2004-3');
    const { page, course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, keyboardHands(page), 'en');
    await learner.switchTo('cy');
    await learner.playFrom(0);
    await learner.saveAndExit();
    await attempt.leave();
    await expectWholeRecord(attempt, learner);
  });

  it('of the 4th edition is left or killed and reopened at each screen, and nothing is lost or doubled', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-scorm2004-4');
    let { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    for (const [index, screen] of learner.screens.entries()) {
      await learner.play(screen);
      if (index < learner.screens.length - 1) await learner.next();
      if (index % 2 === 1) await learner.waitUntilSaved();
      await (index % 2 === 1 ? attempt.kill() : attempt.leave());
      ({ course } = await attempt.launch());
      learner.resume(course);
      await learner.expectScreen(learner.screens[index + 1] ?? screen);
    }
    await attempt.leave();
    await expectWholeRecord(attempt, learner);
  });
});
