import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { standards } from '../../../build/standards.js';
import { settingNames, DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.js';
import { pointerHands } from './hands.js';
import { Learner, type Stand } from './learner.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';
import { Visit } from './visit.js';

export function settingsKept(on: OnStage): void {
  describe('how a learner wants the course to look and sound', { concurrency: 2 }, () => {
    for (const { id: standard } of standards) {
      it(`is remembered over a relaunch in the ${standard} package, all six settings, and shown so`, A_JOURNEY, async () => {
        const visit = await Visit.open(on.stage, 'k3', standard);
        try {
          const learner = new Learner(on.content, 'k3', visit.course, pointerHands(), 'en');
          await giveVoice(visit.page);
          const before = await looksOf(visit.course);
          for (const name of settingNames) await learner.expectDisplay(name, DEFAULT_SETTINGS[name]);
          for (const name of settingNames) await learner.setDisplay(name, chosen[name]);
          await learner.waitUntilSaved();
          const meant = await looksOf(visit.course);
          // The largest letters are 160 % of the browser's own, and the rest is drawn as chosen.
          assert.equal(meant.size, 1.6 * before.size);
          assert.deepEqual([meant.spacing, meant.letters, meant.colours, meant.motion], ['wide', 'distinct', 'contrast', 'none']);
          // The package's own font, which nobody loads who has not chosen it.
          assert.deepEqual([before.fonts, meant.fonts], [[], ['Atkinson Hyperlegible Next']]);

          learner.resume(await visit.relaunch());
          assert.deepEqual(await looksOf(visit.course), meant);
          await giveVoice(visit.page);
          await visit.course.locator('course-shell button.listen').waitFor();
          for (const name of settingNames) await learner.expectDisplay(name, chosen[name]);
          assert.deepEqual([visit.watched.complaints, (await visit.report())?.refused ?? []], [[], []]);
        } finally {
          await visit.close();
        }
      });
    }
  });
}

/** For each something else than what holds until it is chosen. */
const chosen: Settings = { text: 'largest', spacing: 'wide', letters: 'distinct', colours: 'contrast', motion: 'none', reading: 'on' };

/** The browser of a test has no voice, and offers reading aloud to nobody. */
async function giveVoice(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(`speechSynthesis.getVoices = () => [{ lang: 'en-GB', name: 'Test' }]; speechSynthesis.dispatchEvent(new Event('voiceschanged'));`);
  }
}

interface Looks {
  /** Of running letters, px. */
  readonly size: number;
  readonly spacing: string | null;
  readonly letters: string | null;
  readonly colours: string | null;
  readonly motion: string | null;
  /** Fonts that the page has loaded, by name. */
  readonly fonts: readonly string[];
}

function looksOf(course: Stand): Promise<Looks> {
  return course.locator('course-shell').evaluate(async (shell) => ({
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    spacing: shell.getAttribute('spacing'),
    letters: shell.getAttribute('letters'),
    colours: shell.getAttribute('colours'),
    motion: shell.getAttribute('motion'),
    fonts: [...new Set([...(await document.fonts.ready)].flatMap(({ status, family }) => (status === 'loaded' ? family.replaceAll('"', '') : [])))],
  }));
}
