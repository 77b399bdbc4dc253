import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { itemOf } from '../../src/model/course.js';
import { answerShown } from './support/answer-shown.js';
import { touchHands } from './support/hands.js';
import { handsFor, responseTo } from './support/kinds/table.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { unitOf } from './support/outcome.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';

const on = onStage(() => kindsCourse(['k1'], ['scorm12']));

const upright = { width: 320, height: 640 };
const lying = { width: 640, height: 320 };
const phone: BrowserContextOptions = { viewport: upright, hasTouch: true, isMobile: true };

describe('a telephone that is turned (WCAG 1.3.4)', { concurrency: 2 }, () => {
  for (const language of ['en', 'cy']) {
    it(`in ${language} in the middle of an answer, in each kind of item, keeps the answer, what is in hand and the focus; nothing asks to be turned back`, A_JOURNEY, async () => {
      const { attempt, page, learner } = await begin(language);
      const unit = unitOf(on.content, 'k1');
      const met = new Set<string>();
      for (const [index, screen] of learner.screens.entries()) {
        if (index > 0) await learner.next();
        await learner.expectScreen(screen);
        const item = screen.kind === 'activity' && screen.items.length === 1 ? itemOf(unit, screen.items[0] ?? '') : undefined;
        if (!item) {
          await turn(page);
          await learner.expectScreen(screen);
          continue;
        }
        const picks = learner.course.locator('.pick');
        if ((await picks.count()) > 0) {
          await picks.first().tap();
          await turnedWith(page, learner, 1);
          // Put down again.
          await picks.first().tap();
        }
        const { give, once } = handsFor(item.kind);
        await give(learner, item, responseTo(on.content, item, true));
        await turnedWith(page, learner);
        await learner.expectScreen(screen);
        if (once === undefined) {
          await learner.course.locator('.check').tap();
          await learner.course.locator('course-item .summary.right').waitFor();
        }
        met.add(item.kind);
      }
      assert.ok(met.size >= 10, [...met].join());
      await learner.waitUntilSaved();
      await attempt.leave();
      assert.deepEqual([attempt.complaints, (await attempt.report()).refused], [[], []]);
    });
  }

  /** Turned there and back, or only there, with all that was to be seen of the answer still to be seen. */
  async function turnedWith(page: Page, learner: Learner, picked = 0): Promise<void> {
    const before = await answerShown(learner.course);
    const focus = await focusIn(learner);
    if (picked > 0) assert.equal(before.filter((each) => each.startsWith('in hand')).length, picked);
    assert.ok(before.length > 0);
    await turn(page);
    assert.deepEqual([await answerShown(learner.course), await focusIn(learner)], [before, focus]);
  }

  async function begin(language: string): Promise<{ attempt: Attempt; page: Page; learner: Learner }> {
    const attempt = await Attempt.begin(on.stage, 'k1-scorm12', phone);
    const { page, course } = await attempt.launch();
    const learner = new Learner(on.content, 'k1', course, touchHands(), 'en');
    if (language !== 'en') await learner.switchTo(language);
    return { attempt, page, learner };
  }
});

/** The other way round from how it is held now, until the course has been drawn so. */
async function turn(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? upright;
  const next = width === upright.width ? lying : upright;
  await page.setViewportSize(next);
  await page.waitForFunction(`innerWidth === ${next.width}`);
  await page.frameLocator('iframe').locator('html').evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What has the focus, through shadow roots. */
function focusIn({ course }: Learner): Promise<string> {
  return course.evaluate((player) => {
    let at = player.ownerDocument.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at ? `${at.localName} ${at.id} ${at.className} ${at.textContent.slice(0, 40)}` : '';
  });
}
