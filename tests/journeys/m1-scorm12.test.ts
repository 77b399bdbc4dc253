import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { keyboardHands, pointerHands, touchHands, type Hands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { objectivePercents } from './support/objective-percents.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { expectedInteractions, toldInteractions } from './support/scorm12-record.js';

const on = onStage();

/** Everything that the LMS should hold of a whole module with one slip an activity and one wrong question. */
async function expectWholeRecord(attempt: Attempt, learner: Learner): Promise<void> {
  const report = await attempt.report();
  assert.deepEqual(attempt.complaints, []);
  assert.deepEqual(attempt.strays, []);
  assert.deepEqual(report.refused, []);
  assert.equal(report.status, 'completed');
  assert.deepEqual(report.score, { raw: '75', min: '0', max: '100' });
  assert.equal(report.location, 'm1-s11');
  assert.equal(report.exit, 'suspend');
  assert.deepEqual(toldInteractions(report), expectedInteractions(on.content, 'm1', learner.done));
  assert.deepEqual(
    report.objectives.map(({ id, status, score }) => [id, status, score.min, score.max, score.raw]),
    Object.entries(objectivePercents(on.content, 'm1', learner.done)).map(([id, percent]) => [id, 'completed', ...score(percent)]),
  );
  assert.match(report.totalTime, /^\d{2,4}:\d\d:\d\d(\.\d\d)?$/);
  assert.doesNotMatch(report.totalTime, /^0+:00:00(\.00)?$/);
  for (const interaction of report.interactions) {
    assert.match(interaction.time ?? '', /^\d\d:\d\d:\d\d/);
    assert.match(interaction.latency ?? '', /^\d{4}:\d\d:\d\d\.\d\d$/);
  }
}

/** An objective that no question was drawn for, and no card practises, has none. */
function score(percent: number): (string | undefined)[] {
  return Number.isNaN(percent) ? [undefined, undefined, undefined] : ['0', '100', String(percent)];
}

interface Way {
  readonly name: string;
  readonly hands: (page: Page) => Hands;
  readonly language: string;
  readonly options?: BrowserContextOptions;
}

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const ways: readonly Way[] = [
  { name: 'by pointer in English', hands: pointerHands, language: 'en' },
  { name: 'by keyboard alone in Welsh', hands: keyboardHands, language: 'cy' },
  { name: 'by touch on a phone in English', hands: touchHands, language: 'en', options: phone },
  { name: 'by keyboard alone in English', hands: keyboardHands, language: 'en' },
  { name: 'by touch on a phone in Welsh', hands: touchHands, language: 'cy', options: phone },
];

describe('module m1 in its SCORM 1.2 package', { concurrency: 3 }, () => {
  for (const { name, hands, language, options } of ways) {
    it(`is played ${name} and recorded whole`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'm1-scorm12', options);
      const { page, course } = await attempt.launch();
      const learner = new Learner(on.content, 'm1', course, hands(page), 'en');
      if (language !== 'en') await learner.switchTo(language);
      await learner.playFrom(0);
      await learner.saveAndExit();
      await attempt.leave();
      await expectWholeRecord(attempt, learner);
    });
  }

  it('keeps everything when the language is switched on every screen', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-scorm12');
    const { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    for (const [index, screen] of learner.screens.entries()) {
      await learner.switchTo(index % 2 === 0 ? 'cy' : 'en');
      await learner.play(screen);
      if (index < learner.screens.length - 1) await learner.next();
    }
    await learner.saveAndExit();
    await attempt.leave();
    await expectWholeRecord(attempt, learner);
  });

  it('is left or killed and reopened at each screen, and nothing is lost or doubled', A_JOURNEY, async () => {
    const attempt = await Attempt.begin(on.stage, 'm1-scorm12');
    let { course } = await attempt.launch();
    const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    await learner.switchTo('cy');
    for (const [index, screen] of learner.screens.entries()) {
      await learner.play(screen);
      if (index < learner.screens.length - 1) await learner.next();
      // What the learner was told is saved survives even the end of the browser.
      if (index % 2 === 1) await learner.waitUntilSaved();
      await (index % 2 === 1 ? attempt.kill() : attempt.leave());
      ({ course } = await attempt.launch());
      learner.resume(course);
      await course.locator('html[lang="cy"]').waitFor();
      await learner.expectScreen(learner.screens[index + 1] ?? screen);
    }
    await attempt.leave();
    await expectWholeRecord(attempt, learner);
  });
});
