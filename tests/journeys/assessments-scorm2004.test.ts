import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckScreen } from '../../src/model/course.js';
import { pointerHands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { toldAnswers } from './support/scorm2004-record.js';
import { expectedAnswers } from './support/xapi-record.js';

const on = onStage(() => kindsCourse(['k2', 'k3'], ['scorm2004-4']));

async function expectAnswers(attempt: Attempt, learner: Learner) {
  const report = await attempt.report();
  assert.deepEqual([attempt.complaints, attempt.strays, report.refused, report.doubtful], [[], [], [], []]);
  assert.deepEqual(toldAnswers(report), expectedAnswers(on.content, learner.done));
  return report;
}

describe('assessments in their SCORM 2004 packages', { concurrency: 2 }, () => {
  it('have the result of the final assessment, the better of two attempts', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'k2-scorm2004-4');
    const learner = new Learner(on.content, 'k2', (await attempt.launch()).course, pointerHands(), 'en');
    const [, check, final] = learner.screens;
    await learner.next();
    await learner.sit(asCheck(check), { right: ({ id }) => id !== 'p-pool' && id !== 'p-place', sure: () => 2, goesBack: true });
    await learner.next();
    await learner.sit(asCheck(final), { right: () => true, sure: () => 3 });
    await learner.sit(asCheck(final), { right: ({ id }) => id !== 'f-single' });
    await learner.answerOnceMore();
    await learner.waitUntilSaved();
    await attempt.leave();
    const report = await expectAnswers(attempt, learner);
    assert.deepEqual([report.completion, report.success, report.score.scaled], ['completed', 'passed', '1']);
  });

  it('have an objective that was known before as passed', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'k3-scorm2004-4');
    const learner = new Learner(on.content, 'k3', (await attempt.launch()).course, pointerHands(), 'en');
    const [check, , safety] = learner.screens;
    await learner.sit(asCheck(check), { right: () => true, sure: ({ id }) => (id === 'd-day' ? 3 : 1) });
    await learner.next();
    assert.ok(safety);
    await learner.expectScreen(safety);
    await learner.waitUntilSaved();
    await attempt.leave();
    const report = await expectAnswers(attempt, learner);
    assert.deepEqual(
      report.objectives.filter(({ id }) => id.startsWith('lo')).map(({ id, completion, success }) => [id, completion, success]),
      [['lo1', 'completed', 'passed'], ['lo2', 'completed', 'unknown']],
    );
    assert.equal(report.completion, 'completed');
  });
});

function asCheck(screen: Learner['screens'][number] | undefined): CheckScreen {
  assert.ok(screen?.kind === 'check');
  return screen;
}
