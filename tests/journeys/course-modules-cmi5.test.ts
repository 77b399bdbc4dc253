import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secondModule } from '../support/two-modules.js';
import { pointerHands } from './support/hands.js';
import type { Done } from './support/answering.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { packedModules } from './support/packed-modules.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { activitiesOf, answersIn, expectedAnswers, verbsIn } from './support/xapi-record.js';

const on = onStage(() => packedModules(secondModule, 'course-modules', 'cmi5'));
const base = 'https://course.example/sample';

describe('a course with an AU for each module', () => {
  it('is played unit by unit in one registration, and satisfied once every block is', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'course-modules-cmi5');
    const done: Done[] = [];
    const satisfied = async () => activitiesOf(await attempt.report(), 'satisfied').map((id) => id.split('/').slice(-2).join('/'));
    for (const [au, unit] of ['m1', 'm2'].entries()) {
      assert.deepEqual(await satisfied(), au === 0 ? [] : ['block/0']);
      const { course, page } = await attempt.launch(au);
      const learner = new Learner(on.content, unit, course, pointerHands(), 'en');
      // All right: the first module has a mark of 80 % to reach.
      learner.wrongAnswers = 0;
      await learner.playFrom(0);
      await learner.waitUntilSaved();
      const returned = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/returned/'));
      await learner.exit();
      await returned;
      await attempt.leave();
      done.push(...learner.done);
    }
    assert.deepEqual(await satisfied(), ['block/0', 'block/1', 'courses/course-modules-cmi5']);
    const report = await attempt.report();
    assert.deepEqual(
      report.aus.map(({ id, moveOn, completion, success, satisfied: met }) => [id, moveOn, completion, success, met]),
      [
        [`${base}/m1`, 'CompletedAndPassed', 'completed', 'passed', true],
        [`${base}/m2`, 'Completed', 'completed', 'unknown', true],
      ],
    );
    assert.deepEqual(answersIn(report), expectedAnswers(on.content, done));
    assert.deepEqual([report.refused, report.doubtful, attempt.complaints, attempt.strays], [[], [], [], []]);
    const defined = verbsIn(report).filter((verb) => ['launched', 'initialized', 'completed', 'passed', 'failed', 'terminated', 'abandoned'].includes(verb));
    assert.deepEqual(defined.filter((verb) => verb === 'terminated' || verb === 'abandoned'), ['terminated', 'terminated']);
    assert.deepEqual([defined.filter((verb) => verb === 'completed').length, defined.filter((verb) => verb === 'passed').length], [2, 1]);
  });

  it('keeps the state of each unit apart', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'course-modules-cmi5');
    const learners: Learner[] = [];
    for (const [au, unit] of ['m1', 'm2'].entries()) {
      const { course } = await attempt.launch(au);
      const learner = new Learner(on.content, unit, course, pointerHands(), 'en');
      await learner.next();
      await learner.waitUntilSaved();
      await attempt.leave();
      learners.push(learner);
    }
    for (const [au, learner] of learners.entries()) {
      learner.resume((await attempt.launch(au)).course);
      const [, second] = learner.screens;
      assert.ok(second);
      await learner.expectScreen(second);
      await learner.waitUntilSaved();
      await attempt.leave();
    }
  });
});
