import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { screensOf, type Screen, type Unit } from '../../src/model/course.js';
import { themes } from '../gallery/look.js';
import { AxeEyes } from './support/axe-eyes.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { AT_REST, lookAround, lookBack, lookInReview } from './support/look-around.js';
import { onStage } from './support/on-stage.js';
import { unitOf } from './support/outcome.js';
import { A_JOURNEY } from './support/patience.js';
import { playThrough } from './support/play-whole.js';
import { Attempt } from './support/preview.js';
import { ways } from './support/ways.js';

const on = onStage();
const COURSE = 'relationships';
const unseen = pointerHands();
const wrongThenRight = ways.find(({ id }) => id === 'retry') ?? assert.fail();

// Every screen, and all that can be done on it: npm run test:whole -- --axe light,dark,contrast.
describe('axe finds nothing wrong in the packages (WCAG 1.3.1, 1.4.3, 4.1.2)', { concurrency: 2 }, () => {
  for (const language of ['en', 'cy']) {
    for (const colours of themes) {
      it(`of the course, in ${language} and ${colours}: the first of each kind before an answer, after a wrong one and a right one; menu and settings; once it is left`, A_JOURNEY, async () => {
        await lookAtKinds('course', COURSE, language, colours, new Set());
      });

      it(`of the refresher, in ${language} and ${colours}: the kinds that the course has not; all of it in review`, A_JOURNEY, async () => {
        const course = unitOf(on.content, COURSE);
        const attempt = await lookAtKinds('r1', 'r1', language, colours, new Set(screensOf(course).flatMap((screen) => kindsOf(course, screen))));
        await lookInReview(attempt, on.content, 'r1', colours);
      });
    }
  }
});

/** @param met - kinds that are not looked at any more */
async function lookAtKinds(parcel: string, id: string, language: string, colours: (typeof themes)[number], met: Set<string>): Promise<Attempt> {
  const attempt = await Attempt.begin(on.stage, `${parcel}-scorm12`, AT_REST);
  const { course } = await attempt.launch();
  const eyes = new AxeEyes(course, colours);
  const learner = new Learner(on.content, id, course, eyes.behind(pointerHands()), 'en');
  if (language !== 'en') await learner.switchTo(language);
  await eyes.look();
  await lookAround(learner, colours);
  const unit = unitOf(on.content, id);
  for (const [index, screen] of learner.screens.entries()) {
    if (index > 0) await unseen.press(course.locator('button.next'));
    await learner.expectScreen(screen);
    const kinds = kindsOf(unit, screen).filter((kind) => !met.has(kind));
    if (kinds.length === 0) continue;
    for (const kind of kinds) met.add(kind);
    await eyes.look();
    await playThrough(learner, screen, wrongThenRight);
    await lookBack(learner);
  }
  await learner.saveAndExit();
  await attempt.leave();
  assert.deepEqual([eyes.found, attempt.complaints], [[], []]);
  return attempt;
}

/** What there is to see: the screen, or what is asked on it. */
function kindsOf({ lessons }: Unit, screen: Screen): readonly string[] {
  if (screen.kind === 'check') return [`check: ${screen.assessment.role}`];
  if (screen.kind !== 'activity') return [screen.kind === 'reveal' ? (screen.layout ?? screen.kind) : screen.kind];
  return screen.items.flatMap((id) => lessons.flatMap(({ items }) => items[id]?.kind ?? []));
}
