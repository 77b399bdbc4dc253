import { openableParts, type Screen } from '../../../src/model/course.js';
import type { ReadingScreen } from '../../../src/model/reading-screens.js';
import { textId } from '../../../src/model/text.js';
import { press, type Desk } from './desk.js';

/** Opens, hears and reads all that a screen has on which nothing is answered. */
export async function lookThrough(desk: Desk, screen: Exclude<Screen, { kind: 'activity' | 'check' }>): Promise<void> {
  await openTerms(desk);
  switch (screen.kind) {
    case 'text':
    case 'result':
      return;
    case 'glossary':
      return seeLines(desk, screen.terms.flatMap((term) => [term, textId(term, 'definition')]));
    case 'summary':
      return seeLines(desk, screen.objectives);
    case 'process':
      return seeLines(desk, screen.stages.map((stage) => textId(screen.id, stage)));
    case 'media':
      return hear(desk, screen);
    case 'reveal':
      return screen.layout === 'tabs' ? openTabs(desk, screen) : openParts(desk, screen);
    case 'figure':
      return openParts(desk, screen);
    case 'worked':
      for (const [index] of screen.steps.entries()) {
        await press(desk, index === 0 ? desk.words.screen.showFirstStep : desk.words.screen.showStep);
      }
      return;
    default:
      return screen satisfies never;
  }
}

/** Words of the glossary in running text, each opened in its place. */
async function openTerms({ course, hands }: Desk): Promise<void> {
  for (const term of await course.locator('course-term').all()) {
    await hands.press(term.locator('[role=button]'));
    await term.locator('.definition').waitFor();
  }
}

async function seeLines({ course, text }: Desk, ids: readonly string[]): Promise<void> {
  for (const id of ids) await course.getByText(text(id)).first().waitFor();
}

async function openParts(desk: Desk, screen: Screen): Promise<void> {
  for (const part of openableParts(screen)) {
    await press(desk, desk.text(textId(screen.id, part)));
    await desk.course.locator(`#panel-${part}:not([hidden])`).waitFor();
  }
}

/** By keyboard the tabs are one stop, with the arrows leading from one to the next (WAI-ARIA APG, Tabs). */
async function openTabs({ course, hands }: Desk, screen: Screen): Promise<void> {
  for (const [index, part] of openableParts(screen).entries()) {
    const tab = course.locator(`#tab-${part}`);
    if (index === 0 || !hands.key) await hands.press(tab);
    else await hands.key('ArrowRight');
    await course.locator(`#tab-${part}[aria-selected=true]`).waitFor();
  }
}

/** The recording is played to its end, then the one with audio description is chosen; the transcript is opened. */
async function hear(desk: Desk, screen: Extract<ReadingScreen, { kind: 'media' }>): Promise<void> {
  const { course, hands, words } = desk;
  const player = course.locator(screen.medium);
  await player.evaluate((medium) => (medium as HTMLMediaElement).play()); // a player's own buttons are the browser's affair
  if (screen.described) {
    await press(desk, words.media.described);
    await course.locator('button[aria-pressed=true]').waitFor();
  }
  await hands.press(course.locator('summary'));
  await course.locator('details[open]').waitFor();
}
