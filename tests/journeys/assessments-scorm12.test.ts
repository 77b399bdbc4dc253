import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemOf, type CheckScreen } from '../../src/model/course.js';
import type { Done } from './support/answering.js';
import { pointerHands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { expectedInteractions, toldInteractions } from './support/scorm12-record.js';

const on = onStage(() => kindsCourse(['k2', 'k3'], ['scorm12']));

/** All right but these. */
const but = (...wrong: readonly string[]) => ({ right: ({ id }: { readonly id: string }) => !wrong.includes(id) });

/** A learner at the check of a unit with this id. */
async function at(unit: 'k2' | 'k3', screen: string): Promise<{ attempt: Attempt; learner: Learner; check: CheckScreen }> {
  const attempt = await Attempt.begin(on.stage, `${unit}-scorm12`);
  const learner = new Learner(on.content, unit, (await attempt.launch()).course, pointerHands(), 'en');
  return { attempt, learner, check: await walkTo(learner, screen) };
}

async function walkTo(learner: Learner, id: string): Promise<CheckScreen> {
  const place = learner.screens.findIndex((screen) => screen.id === id);
  for (let passed = 0; passed < place; passed += 1) await learner.next();
  const screen = learner.screens[place];
  assert.ok(screen?.kind === 'check');
  await learner.expectScreen(screen);
  return screen;
}

function pointsOf(item: string): number {
  const unit = on.content.course.units.find(({ id }) => id === 'k2');
  assert.ok(unit);
  return itemOf(unit, item).points;
}

/** @returns the report, for what else is to be looked at */
async function expectAnswers(attempt: Attempt, unit: string, done: readonly Done[]) {
  const report = await attempt.report();
  assert.deepEqual([attempt.complaints, attempt.strays, report.refused], [[], [], []]);
  // The first change of an objective in a launch says all of it, with what has not changed.
  const doubts = report.doubtful.flatMap(({ warnings }) => warnings).filter((warning) => !warning.startsWith('redundant: cmi.objectives.'));
  assert.deepEqual(doubts, []);
  assert.deepEqual(toldInteractions(report), expectedInteractions(on.content, unit, done));
  return report;
}

describe('assessments in their SCORM 1.2 packages', { concurrency: 2 }, () => {
  it('judged at the end tell the learner nothing before, let answers be changed, and ask again only what was not right', A_JOURNEY, async () => {
    const { attempt, learner, check } = await at('k2', 'k2-s02');
    const before = async (number: number): Promise<void> => {
      assert.equal(await learner.course.locator('.summary').count(), 0, `question ${number}`);
      if (number !== 4) return;
      await learner.waitUntilSaved();
      const { status, score, objectives } = await attempt.report();
      assert.deepEqual([status, score.raw, objectives.map(({ score: each }) => each.raw)], ['incomplete', undefined, [undefined, undefined]]);
    };
    await learner.sit(check, { ...but('p-order', 'p-number'), sure: ({ id }) => (id === 'p-order' ? 3 : 2), goesBack: true, before });
    const first = new Map(learner.done.map(({ item, right }) => [item, right]));
    assert.deepEqual([first.size, learner.done.length], [5, 6], 'the first is saved twice');
    const missed = [...first].flatMap(([item, right]) => (right ? [] : [item]));
    await learner.sit(check, but());
    assert.deepEqual(learner.done.slice(6).map(({ item }) => item).sort(), missed.sort());
    await learner.course.getByRole('button', { name: learner.words.check.againWrong }).waitFor({ state: 'hidden' });
    await learner.waitUntilSaved();
    await attempt.leave();
    const report = await expectAnswers(attempt, 'k2', learner.done);
    // The final assessment alone decides, and was not begun.
    assert.deepEqual([report.status, report.score.raw], ['incomplete', undefined]);
  });

  it('with a number of attempts end when these are used up; what is about safety is asked once more and changes no result', A_JOURNEY, async () => {
    const { attempt, learner, check } = await at('k2', 'k2-s02');
    await learner.sit(check, but());
    await learner.next();
    const [, , final] = learner.screens;
    assert.ok(final?.kind === 'check');
    await learner.sit(final, { ...but('f-single', 'f-case'), sure: () => 3 });
    assert.equal(learner.done.slice(5).length, 5);
    // What was missed has three points: f-single two, f-case one.
    const known = learner.done.slice(5).filter(({ right }) => right).reduce((sum, { item }) => sum + pointsOf(item), 0);
    await learner.waitUntilSaved();
    const failed = await attempt.report();
    const percent = String(Math.round((10_000 * known) / (known + 3)) / 100);
    assert.deepEqual([failed.status, failed.score.raw], ['failed', percent]);
    await learner.answerOnceMore();
    await learner.waitUntilSaved();
    const same = await expectAnswers(attempt, 'k2', learner.done);
    assert.deepEqual([same.status, same.score.raw], ['failed', percent]);
    await learner.sit(final, but());
    await learner.waitUntilSaved();
    assert.equal(await learner.course.getByRole('button', { name: learner.words.check.again }).count(), 0, 'there is no third attempt');
    await attempt.leave();
    const report = await expectAnswers(attempt, 'k2', learner.done);
    assert.deepEqual([report.status, report.score.raw], ['passed', '100']);
    // Nor after another launch.
    learner.resume((await attempt.launch()).course);
    await learner.expectScreen(final);
    await learner.course.getByRole('heading', { name: learner.words.check.result, exact: true }).waitFor();
    assert.equal(await learner.course.getByRole('button', { name: learner.words.check.again }).count(), 0);
    await attempt.leave();
  });

  it('go on after the page was killed, in the other language, with what was answered', A_JOURNEY, async () => {
    const { attempt, learner, check } = await at('k2', 'k2-s02');
    const plan = but('p-word');
    await learner.sit(check, { ...plan, stopAfter: 2 });
    await learner.waitUntilSaved();
    await attempt.kill();
    learner.resume((await attempt.launch()).course);
    await learner.switchTo('cy');
    await learner.goOnSitting(check, { ...plan, before: (number) => learner.switchTo(number % 2 === 0 ? 'cy' : 'en') });
    await learner.next();
    const [, , final] = learner.screens;
    assert.ok(final?.kind === 'check');
    await learner.sit(final, { ...but(), stopAfter: 3 });
    await learner.waitUntilSaved();
    await attempt.kill();
    learner.resume((await attempt.launch()).course);
    await learner.goOnSitting(final, but());
    await learner.waitUntilSaved();
    await attempt.leave();
    const report = await expectAnswers(attempt, 'k2', learner.done);
    assert.equal(learner.done.length, 10);
    assert.deepEqual([report.status, report.score.raw], ['passed', '100']);
  });

  it('credit an objective that all questions showed as known and sure, and leave its screens out', A_JOURNEY, async () => {
    const { attempt, learner, check } = await at('k3', 'k3-s01');
    await learner.sit(check, { ...but(), sure: ({ id }) => (id === 'd-day' ? 3 : 2) });
    const [, day, safety] = learner.screens;
    assert.ok(day && safety);
    await learner.next();
    await learner.expectScreen(safety);
    await learner.waitUntilSaved();
    await attempt.leave();
    const report = await expectAnswers(attempt, 'k3', learner.done);
    assert.equal(report.status, 'completed');
    // SCORM 1.2 RTE 3.4, cmi.objectives.n.status: the words of lesson_status.
    assert.deepEqual(report.objectives.map(({ id, status }) => [id, status]), [['lo1', 'passed'], ['lo2', 'completed']]);
  });

  it('keep how the learner wants the course to look, over another launch', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'k3-scorm12');
    const learner = new Learner(on.content, 'k3', (await attempt.launch()).course, pointerHands(), 'en');
    await learner.setDisplay('text', 'largest');
    await learner.setDisplay('colours', 'contrast');
    await learner.waitUntilSaved();
    await attempt.kill();
    learner.resume((await attempt.launch()).course);
    await learner.expectDisplay('text', 'largest');
    await learner.expectDisplay('colours', 'contrast');
    await learner.expectDisplay('motion', 'system');
    await attempt.leave();
    assert.deepEqual([attempt.complaints, (await attempt.report()).refused], [[], []]);
  });
});
