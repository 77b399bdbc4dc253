import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointerHands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { activitiesOf, answersIn, expectedAnswers, resultsOf, verbsIn } from './support/xapi-record.js';

const on = onStage(() => kindsCourse(['k2', 'k3'], ['xapi', 'cmi5']));

async function expectAnswers(attempt: Attempt, learner: Learner) {
  const report = await attempt.report();
  assert.deepEqual([attempt.complaints, attempt.strays, report.refused, report.doubtful], [[], [], [], []]);
  assert.deepEqual(answersIn(report), expectedAnswers(on.content, learner.done));
  return report;
}

for (const standard of ['xapi', 'cmi5'] as const) {
  describe(`assessments in their ${standard} packages`, { concurrency: 2 }, () => {
    it('say with each answer how sure the learner was, and pass by the final assessment', A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, `k2-${standard}`);
      const learner = new Learner(on.content, 'k2', (await attempt.launch()).course, pointerHands(), 'en');
      const [, check, final] = learner.screens;
      assert.ok(check?.kind === 'check' && final?.kind === 'check');
      await learner.next();
      await learner.sit(check, { right: () => true, sure: ({ id }) => (id === 'p-word' ? undefined : 2) });
      await learner.next();
      await learner.sit(final, { right: ({ id }) => id !== 'f-single' && id !== 'f-case', sure: ({ id }) => (id === 'f-single' ? 3 : 1) });
      await learner.answerOnceMore();
      await learner.sit(final, { right: () => true, sure: () => 3 });
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await expectAnswers(attempt, learner);
      const said = resultsOf(report, 'answered').map((result) => (result as AnsweredResult).extensions?.[`${BASE}/extensions/certainty`]); // the LRS has validated each
      const meant = learner.done.map(({ certainty }) => certainty);
      // The answer that was given once more for safety's sake goes with what was said at first.
      const again = learner.done.findIndex(({ item, right }) => item === 'f-single' && right);
      assert.deepEqual(said, meant.map((level, index) => (index === again ? said[again] : level)));
      const verdicts = verbsIn(report).filter((verb) => ['failed', 'completed', 'passed'].includes(verb));
      // cmi5 keeps a failed for the end of the session (9.3.5), and by then there was a pass.
      assert.deepEqual([...verdicts].sort(), standard === 'cmi5' ? ['completed', 'passed'] : ['completed', 'failed', 'passed']);
    });

    it('say which objective was credited by a test-out', A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, `k3-${standard}`);
      const learner = new Learner(on.content, 'k3', (await attempt.launch()).course, pointerHands(), 'en');
      const [check, day] = learner.screens;
      assert.ok(check?.kind === 'check' && day);
      await learner.sit(check, { right: ({ id }) => id === 'd-safe', sure: () => 3 });
      await learner.next();
      await learner.expectScreen(day);
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await expectAnswers(attempt, learner);
      assert.deepEqual(activitiesOf(report, 'mastered'), [`${BASE}/objectives/lo2`]);
      assert.deepEqual(resultsOf(report, 'mastered'), [{ success: true, extensions: { [`${BASE}/extensions/test-out`]: true }, duration: undefined }]);
      assert.equal(report.status, 'completed');
    });
  });
}

const BASE = 'https://course.example/kinds';

interface AnsweredResult {
  readonly extensions?: Readonly<Record<string, unknown>>;
}
