import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standards } from '../../../build/standards.js';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import { press } from './desk.js';
import { pointerHands } from './hands.js';
import { Learner } from './learner.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';
import { Visit } from './visit.js';

/** In no other text of the course, and too long and mixed to be kept in a shorter form without being noticed. */
const WORD = 'Cyfrinachgudd';
const AND_MORE = Array.from({ length: 5000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join(' ');

/** What a learner writes for themselves stays in its box. */
export function reflectionsPrivate(on: OnStage): void {
  describe('what a learner writes for themselves', { concurrency: 2 }, () => {
    for (const { id: standard } of standards) {
      it(`is in no store of the browser, no request and nothing that is recorded, and gone at the next launch: ${standard}`, A_JOURNEY, async () => {
        const visit = await Visit.open(on.stage, 'k1', standard);
        try {
          const sent: string[] = [];
          visit.page.context().on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
          const learner = new Learner(on.content, 'k1', visit.course, pointerHands(), 'en');
          const screen = learner.screens.find(({ id }) => id === 'k1-s22');
          assert.ok(screen);
          while ((await learner.course.getByRole('textbox', { name: learner.words.item.reflect }).count()) === 0) await learner.next();
          await learner.expectScreen(screen);
          const box = learner.course.getByRole('textbox');
          await learner.waitUntilSaved();
          const before = await sizeOf(visit);

          await box.pressSequentially(WORD);
          await visit.page.keyboard.insertText(AND_MORE);
          assert.ok((await box.inputValue()).startsWith(WORD));
          await press(learner, learner.words.item.confirm.reflection);
          await learner.course.locator('.summary.noted').waitFor();
          await learner.waitUntilSaved();
          await expectNowhere(visit, sent);
          // What came of it is a few characters; what was written has some 35,000.
          const grown = (await sizeOf(visit)) - before;
          assert.ok(grown < AND_MORE.length / 5, `there are ${grown} characters more than before`);

          learner.resume(await visit.relaunch());
          await learner.expectScreen(screen);
          assert.equal(await learner.course.getByRole('textbox').inputValue(), '');
          await expectNowhere(visit, sent);
          assert.deepEqual([visit.watched.complaints, visit.watched.strays], [[], []]);
          if (visit.web) {
            const record = JSON.stringify(await visit.web.takeRecord(learner));
            assert.ok(!record.includes(WORD), record);
          }
        } finally {
          await visit.close();
        }
      });
    }
  });
}

async function expectNowhere(visit: Visit, sent: readonly string[]): Promise<void> {
  const places = { 'the browser': await visit.onDevice(), 'what was sent': sent.join('\n'), 'the LMS': JSON.stringify((await visit.report()) ?? '') };
  for (const [place, text] of Object.entries(places)) {
    // A form of it that is found too: as it is, and as it stands in an address or in base64.
    for (const form of [WORD, btoa(WORD).slice(0, 14)]) assert.ok(!text.includes(form), `${place} has ${text.slice(Math.max(0, text.indexOf(form) - 200)).slice(0, 400)}`);
  }
}

/** Characters that are kept of this learner, but for the log of calls. */
async function sizeOf(visit: Visit): Promise<number> {
  const report = await visit.report();
  const held = report && (({ elements, statements, documents }: AttemptReport) => ({ elements, statements, documents }))(report);
  return JSON.stringify(held ?? '').length + (await visit.onDevice()).length;
}
