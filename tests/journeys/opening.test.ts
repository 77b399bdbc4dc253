import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Route } from 'playwright';
import { en } from '../../src/i18n/en.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY, eventually } from './support/patience.js';
import { Attempt, hasEnded } from './support/preview.js';

const on = onStage();

/** What brings all of the unit but its first screen. */
const REST = '**/unit-*.js';

/** A launch with that script in other hands. */
async function launched(attempt: Attempt, answer: (route: Route) => void, language: 'en' | 'cy' = 'en'): Promise<{ readonly page: Page; readonly learner: Learner }> {
  const context = await on.stage.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: `${language}-GB` });
  const page = await context.newPage();
  await page.route(REST, answer);
  await page.goto(`${on.stage.preview.url}/launch/${attempt.id}?au=0`, { waitUntil: 'commit' });
  const learner = new Learner(on.content, 'm1', page.frameLocator('iframe'), pointerHands(), language);
  return { page, learner };
}

/** Once the session is over: of this one the LMS knows that the learner was there, and nothing else. */
async function expectNothing(attempt: Attempt): Promise<void> {
  await eventually('the session ends', async () => hasEnded(await attempt.report()));
  const { status, suspendData, interactions, documents, refused } = await attempt.report();
  const states = documents.filter(({ id }) => id === 'suspend-data');
  assert.deepEqual([status, suspendData, interactions, states, refused], ['incomplete', '', [], [], []]);
}

describe('a course of which only the first screen has come', { concurrency: 2 }, () => {
  for (const packageId of ['m1-scorm12', 'm1-scorm2004-4', 'm1-xapi', 'm1-cmi5']) {
    it(`can be read and gone on in, which is done and recorded when the rest is there: ${packageId}`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, packageId);
      let release = (): void => undefined;
      const { page, learner } = await launched(attempt, (route) => {
        release = () => void route.continue();
      });
      const [first, second] = learner.screens;
      assert.ok(first && second);
      await learner.expectScreen(first);
      const place = learner.course.locator('.place');
      assert.equal(await place.innerText(), en.shell.screenOf(1, learner.screens.length));
      const { calls } = await attempt.report();

      await learner.next();
      const waiting = learner.course.locator('course-pending-screen');
      await waiting.getByRole('status').filter({ hasText: en.loading.loading }).waitFor();
      assert.equal(await waiting.locator('h1').innerText(), learner.text(second.id));
      assert.equal(await place.innerText(), en.shell.screenOf(2, learner.screens.length));
      assert.equal((await attempt.report()).calls.length, calls.length);

      release();
      await waiting.waitFor({ state: 'detached' });
      await learner.expectScreen(second);
      await learner.waitUntilSaved();
      await page.context().close();
      const { course } = await attempt.launch();
      learner.resume(course);
      await learner.expectScreen(second);
      await learner.waitUntilSaved();
      assert.deepEqual(attempt.complaints, []);
      await attempt.leave();
    });

    it(`can be left, by the page’s end or by its button, with the session ended and nothing said to be done: ${packageId}`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, packageId);
      const { page, learner } = await launched(attempt, () => undefined);
      await learner.course.locator('h1').waitFor();
      await page.goto('about:blank');
      await expectNothing(attempt);
      await page.context().close();

      const again = await launched(attempt, () => undefined);
      await again.learner.course.locator('h1').waitFor();
      await again.learner.exit();
      // A cmi5 LMS has its own page to go on with.
      if (packageId !== 'm1-cmi5') await again.learner.course.getByText(en.ended.outcome.saved).waitFor();
      await expectNothing(attempt);
      await again.page.context().close();

      const { course } = await attempt.launch();
      learner.resume(course);
      await learner.next();
      await learner.waitUntilSaved();
      assert.deepEqual(attempt.complaints, []);
      await attempt.leave();
    });

    const language = packageId === 'm1-scorm2004-4' || packageId === 'm1-xapi' ? 'cy' : 'en';
    it(`is gone on in as soon as the rest, which could not be had, is there: ${packageId} in ${language}`, A_JOURNEY, async () => {
      const { content } = on;
      const attempt = await Attempt.begin(on.stage, packageId, { locale: `${language}-GB` });
      const { course } = await attempt.launch();
      const before = new Learner(content, 'm1', course, pointerHands(), language);
      await before.next();
      await before.next();
      await before.waitUntilSaved();
      await attempt.leave();
      const { calls, sessions } = await attempt.report();

      const { page, learner } = await launched(attempt, (route) => void route.abort(), language);
      const again = learner.course.getByRole('button', { name: learner.words.loading.tryAgain });
      await again.waitFor();
      // Where the learner was is not known yet: it names the unit, and offers no screen.
      assert.equal(await learner.course.locator('h1').innerText(), learner.text('m1'));
      assert.equal(await learner.course.locator(':is(.next, .previous, progress)').count(), 0);
      await again.click();
      await again.waitFor();
      await page.unroute(REST);
      await again.click();
      const third = learner.screens[2];
      assert.ok(third);
      await learner.expectScreen(third);
      await learner.next();
      await learner.waitUntilSaved();
      const after = await attempt.report();
      assert.deepEqual([after.sessions.length, after.refused], [sessions.length + 1, []]);
      assert.ok(after.calls.length > calls.length);
      await page.context().close();
    });
  }
});
