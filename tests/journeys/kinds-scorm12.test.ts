import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { keyboardHands, pointerHands, touchHands, type Hands } from './support/hands.js';
import { kindsCourse } from './support/kinds-course.js';
import { PRIVATE_WORDS } from './support/kinds/reflection.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { expectedInteractions, toldInteractions } from './support/scorm12-record.js';

const on = onStage(() => kindsCourse(['k1'], ['scorm12']));

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const ways: readonly (readonly [way: string, hands: (page: Page) => Hands, options?: BrowserContextOptions])[] = [
  ['keyboard alone', keyboardHands],
  ['single presses of a pointer', pointerHands],
  ['touch on a phone', touchHands, phone],
];

describe('a module of every kind of item, and of screen but a result, in its SCORM 1.2 package', { concurrency: 2 }, () => {
  for (const [way, hands, options] of ways) {
    for (const [language, name] of [['en', 'English'], ['cy', 'Welsh']] as const) {
      it(`is played by ${way} in ${name} and recorded whole`, A_JOURNEY, async () => {
        const attempt = await Attempt.begin(on.stage, 'k1-scorm12', options);
        const { page, course } = await attempt.launch();
        const learner = new Learner(on.content, 'k1', course, hands(page), 'en');
        if (language !== 'en') await learner.switchTo(language);
        await learner.playFrom(0);
        await learner.saveAndExit();
        await attempt.leave();
        const report = await attempt.report();
        assert.deepEqual([attempt.complaints, attempt.strays, report.refused, report.doubtful], [[], [], [], []]);
        assert.deepEqual(toldInteractions(report), expectedInteractions(on.content, 'k1', learner.done));
        // Nothing decides a score: a recall has none.
        assert.deepEqual([report.status, report.score.raw, report.location], ['completed', undefined, 'k1-s26']);
        assert.ok(!JSON.stringify(report).includes(PRIVATE_WORDS), 'what was written for oneself is nobody’s');
      });
    }
  }
});
