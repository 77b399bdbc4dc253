import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerShown } from './support/answer-shown.js';
import { shownItem } from './support/answering.js';
import { press } from './support/desk.js';
import { pointerHands } from './support/hands.js';
import { handsFor, responseTo } from './support/kinds/table.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { unitOf } from './support/outcome.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const on = onStage(() => kindsCourse(['k2'], ['scorm12']));

/** Five questions, each of another kind, judged at the end. */
const COUNT = 5;

describe('an assessment that is judged at its end', { concurrency: 2 }, () => {
  for (const language of ['en', 'cy']) {
    it(`in ${language} is not handed in with a question unanswered; before, every answer can be seen again and changed, and none is asked for twice (WCAG 3.3.4, 3.3.7)`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'k2-scorm12');
      const { page, course } = await attempt.launch();
      const learner = new Learner(on.content, 'k2', course, pointerHands(), 'en');
      if (language !== 'en') await learner.switchTo(language);
      const { check } = learner.words;
      await learner.next();
      await press(learner, check.start);
      const given: string[] = [];
      const shown: (readonly string[])[] = [];
      for (let number = 1; number <= COUNT; number += 1) {
        await at(learner, number);
        const go = number === COUNT ? check.saveAndFinish : check.saveAndGoOn;
        // What is not answered is neither saved nor left behind: it says so, and stays.
        await press(learner, go);
        await learner.course.locator('.missing').waitFor();
        await at(learner, number);
        given.push(await answer(learner, true));
        shown.push(await answerShown(learner.course));
        if (number < COUNT) await press(learner, go);
      }
      await learner.waitUntilSaved();
      const before = await attempt.report();
      assert.deepEqual([before.status, before.score.raw, ...before.objectives.map(({ score }) => score.raw)], ['incomplete', undefined, ...before.objectives.map(() => undefined)], 'nothing has come of it yet');

      // The last is not handed in yet: that would be by going on. So back, to all of them.
      for (let number = COUNT; number > 1; number -= 1) {
        await press(learner, check.previousQuestion);
        await at(learner, number - 1);
        assert.deepEqual(await answerShown(learner.course), shown[number - 2], `question ${number - 1} as it was answered`);
      }
      await answer(learner, false);
      const changed = await answerShown(learner.course);
      assert.notDeepEqual(changed, shown[0]);
      await press(learner, check.saveAndGoOn);
      await learner.waitUntilSaved();
      // Neither does another launch ask again.
      await page.reload();
      await learner.course.locator('h1').waitFor();
      for (let number = 2; number < COUNT; number += 1) {
        await at(learner, number);
        assert.deepEqual(await answerShown(learner.course), shown[number - 1], `question ${number} after a reload`);
        await press(learner, check.saveAndGoOn);
      }
      await at(learner, COUNT);
      assert.deepEqual(await answerShown(learner.course), shown[COUNT - 1], 'the last, which was answered and not handed in');
      await press(learner, check.saveAndFinish);
      await learner.course.getByRole('heading', { level: 2, name: check.result, exact: true }).waitFor();
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual([attempt.complaints, report.refused], [[], []]);
      // What counts of each is what was said last: the first wrong, as it was changed, and all others right.
      const results = new Map(report.interactions.map(({ id, result }) => [id, result]));
      assert.deepEqual(given.map((id) => results.get(id.replaceAll('-', ''))), given.map((_id, index) => (index === 0 ? 'wrong' : 'correct')));
    });
  }
});

/** Until this question is asked. */
async function at(learner: Learner, number: number): Promise<void> {
  await learner.course.getByRole('heading', { level: 2, name: learner.words.check.questionOf(number, COUNT), exact: true }).waitFor();
}

/** Gives the answer to what is asked now, and does not save it. @returns the item */
async function answer(learner: Learner, right: boolean): Promise<string> {
  const items = unitOf(on.content, 'k2').lessons.flatMap((lesson) => Object.values(lesson.items));
  const item = await shownItem(learner, items);
  const response = responseTo(on.content, item, right);
  await handsFor(item.kind).give(learner, item, response);
  return item.id;
}
