import assert from 'node:assert/strict';
import type { BrowserContextOptions } from 'playwright';
import type { Content } from '../../../src/model/content.js';
import type { Colours } from '../../gallery/look.js';
import { AxeEyes } from './axe-eyes.js';
import { press } from './desk.js';
import { pointerHands } from './hands.js';
import { Learner } from './learner.js';
import type { Attempt } from './preview.js';

/** Of a browser in which nothing fades or glides: what is looked at on its way has other colours and places. */
export const AT_REST: BrowserContextOptions = { reducedMotion: 'reduce' };

/** Has these colours from here on, and has had the menu and the settings open. */
export async function lookAround(learner: Learner, colours: Colours): Promise<void> {
  await learner.setDisplay('colours', colours);
  await press(learner, learner.words.shell.menu);
  await press(learner, learner.words.shell.menu);
}

/** On a result: at the answers, where they are shown. */
export async function lookBack(learner: Learner): Promise<void> {
  const { lookAtAnswers } = learner.words.check;
  if ((await learner.course.getByRole('button', { name: lookAtAnswers, exact: true }).count()) === 0) return;
  await press(learner, lookAtAnswers);
  await press(learner, lookAtAnswers);
}

/** Goes through all of a unit that was finished, as an LMS opens it that lets it only be looked at. */
export async function lookInReview(attempt: Attempt, content: Content, unit: string, colours: Colours): Promise<void> {
  await attempt.faults({ mode: 'review' });
  const { course } = await attempt.launch();
  const eyes = new AxeEyes(course, colours);
  const language = (await course.locator('html').getAttribute('lang')) ?? '';
  const learner = new Learner(content, unit, course, eyes.behind(pointerHands()), language);
  await course.getByText(learner.words.save.review).first().waitFor();
  await eyes.look();
  // It opens at the last screen, where it was left.
  for (;;) {
    await lookBack(learner);
    const back = course.locator('button.previous');
    if ((await back.count()) === 0) break;
    await learner.hands.press(back);
  }
  await attempt.kill();
  assert.deepEqual(eyes.found, []);
}
