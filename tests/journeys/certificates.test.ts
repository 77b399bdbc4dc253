import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CertificateReport } from '../../build/preview/attempts/report.js';
import { longDate } from '../../src/i18n/long-date.js';
import { pointerHands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const standards = ['scorm12', 'scorm2004-4', 'xapi', 'cmi5'] as const;
const on = onStage(() => kindsCourse(['k2', 'k3'], standards));

/** All right but these. */
const but = (...wrong: readonly string[]) => ({ right: ({ id }: { readonly id: string }) => !wrong.includes(id) });

async function at(unit: 'k2' | 'k3', standard: string): Promise<{ attempt: Attempt; learner: Learner }> {
  const attempt = await Attempt.begin(on.stage, `${unit}-${standard}`);
  return { attempt, learner: new Learner(on.content, unit, (await attempt.launch()).course, pointerHands(), 'en') };
}

/** Sits the check at this place of the unit. */
async function sit(learner: Learner, place: number, ...wrong: readonly string[]): Promise<void> {
  const screen = learner.screens[place];
  assert.ok(screen?.kind === 'check');
  await learner.expectScreen(screen);
  await learner.sit(screen, but(...wrong));
}

/** What stands beside a name on the certificate. */
async function fact(learner: Learner, name: string): Promise<string> {
  const found = learner.course.locator('course-evidence dl > div').filter({ hasText: name });
  return ((await found.locator('dd').textContent()) ?? '').trim();
}

/** The one of the record, which says the same as the paper. */
async function expectCode(attempt: Attempt, learner: Learner): Promise<CertificateReport> {
  const { certificates } = await attempt.report();
  const [held] = certificates;
  assert.ok(held && certificates.length === 1, JSON.stringify(certificates));
  assert.equal(await fact(learner, learner.words.evidence.code), held.code);
  assert.equal(await fact(learner, learner.words.evidence.best), `${held.percent}%`);
  return held;
}

async function expectNone(attempt: Attempt, learner: Learner): Promise<void> {
  await learner.course.getByText(learner.words.evidence.notYet.unfinished).waitFor();
  assert.equal(await learner.course.locator('course-evidence article').count(), 0);
  assert.deepEqual((await attempt.report()).certificates, []);
}

async function compare(attempt: Attempt, code: string): Promise<string> {
  const response = await fetch(`${on.stage.preview.url}/attempts/${attempt.id}?${new URLSearchParams({ code }).toString()}`);
  return /role="status"[^>]*>([^<]*)/.exec(await response.text())?.[1] ?? '';
}

describe('certificates', { concurrency: 2 }, () => {
  for (const standard of standards) {
    it(`in ${standard} are offered once all is done and passed, and carry the code that the LMS’s record gives`, A_JOURNEY, async () => {
      const { attempt, learner } = await at('k2', standard);
      await learner.next();
      await sit(learner, 1);
      await learner.next();
      await sit(learner, 2, 'f-single', 'f-multiple', 'f-match', 'f-true', 'f-case');
      await learner.waitUntilSaved();
      await expectNone(attempt, learner);
      await sit(learner, 2);
      await learner.waitUntilSaved();
      const first = await expectCode(attempt, learner);
      const today = new Date();
      assert.equal(await fact(learner, learner.words.evidence.finishedOn), longDate(learner.words, today.getTime()));
      assert.deepEqual([first.status, first.percent], ['passed', '100']);
      // 8.1.3 of cmi5: the actor of a launch has no name; the learner may type one.
      const name = standard === 'cmi5' ? '' : 'Siân Ŵyn Llŷr';
      assert.equal(first.name, name);
      assert.equal(await learner.course.locator('course-evidence .name').count(), name === '' ? 0 : 1);
      assert.equal(await learner.course.getByLabel(learner.words.evidence.yourName).count(), name === '' ? 1 : 0);
      await learner.switchTo('cy');
      await learner.waitUntilSaved();
      assert.deepEqual(await expectCode(attempt, learner), first);
      await attempt.leave();
      // Neither another launch nor the language changes it.
      learner.resume((await attempt.launch()).course);
      assert.deepEqual(await expectCode(attempt, learner), first);
      assert.match(await compare(attempt, first.code.toLowerCase()), / matches /);
      assert.match(await compare(attempt, `${first.code.slice(0, -1)}${first.code.endsWith('0') ? '1' : '0'}`), / does not match /);
      await attempt.leave();
      const { refused } = await attempt.report();
      assert.deepEqual([attempt.complaints, attempt.strays, refused], [[], [], []]);
    });

    it(`in ${standard} are not offered to who passed and left something out, until it is done`, A_JOURNEY, async () => {
      const { attempt, learner } = await at('k2', standard);
      await learner.next();
      await learner.next();
      await sit(learner, 2);
      await learner.waitUntilSaved();
      await expectNone(attempt, learner);
      await learner.course.locator('button.previous').click();
      await sit(learner, 1);
      await learner.next();
      await learner.waitUntilSaved();
      assert.equal((await expectCode(attempt, learner)).status, 'passed');
      await attempt.leave();
    });

    it(`in ${standard} say of a refresher what was known already, without a pass where none is asked for`, A_JOURNEY, async () => {
      const { attempt, learner } = await at('k3', standard);
      const screen = learner.screens[0];
      assert.ok(screen?.kind === 'check');
      await learner.sit(screen, { ...but(), sure: ({ id }) => (id === 'd-day' ? 3 : 2) });
      await learner.next();
      await learner.waitUntilSaved();
      assert.equal((await expectCode(attempt, learner)).status, 'completed');
      const goals = await learner.course.locator('course-evidence li').allTextContents();
      assert.deepEqual(goals.map((goal) => goal.includes(learner.words.evidence.credited)), [true, false]);
      await attempt.leave();
    });
  }
});
