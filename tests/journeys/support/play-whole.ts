import type { StandardId } from '../../../build/standards.js';
import type { Content } from '../../../src/model/content.js';
import type { Plan } from './examinee.js';
import { pointerHands } from './hands.js';
import { Learner } from './learner.js';
import type { OnStage } from './on-stage.js';
import { folded, outcomeOf } from './outcome.js';
import { Attempt } from './preview.js';
import { expectWhole } from './whole-record.js';

/** How a whole unit is answered. */
export interface Way {
  readonly name: string;
  /** At every check, and once more where there is another attempt at it. */
  readonly first: Plan;
  readonly again?: Plan;
}

const allRight: Plan = { right: () => true };
const allWrong: Plan = { right: () => false };

export const ways: readonly Way[] = [
  { name: 'all right', first: allRight },
  { name: 'all wrong, then right', first: allWrong, again: allRight },
];

/** Those with an LMS, in the order in which journeys take turns. */
export const taken: readonly StandardId[] = ['scorm12', 'cmi5', 'scorm2004-4', 'xapi', 'scorm2004-3'];

/** What is played: a unit in a package. */
export interface Played {
  readonly unit: string;
  /** Name of the parcel that has the unit alone. */
  readonly parcel: string;
  readonly standard: StandardId;
  readonly language: string;
}

/**
 * Plays a unit by pointer from its first screen to its last, but for screens that are left out for who knows their
 * objective, and holds what the LMS has against what was done.
 */
export async function playWhole({ stage, content }: OnStage, { unit, parcel, standard, language }: Played, { first, again }: Way): Promise<void> {
  const attempt = await Attempt.begin(stage, `${parcel}-${standard}`);
  const learner = new Learner(content, unit, (await attempt.launch()).course, pointerHands(), 'en');
  if (language !== learner.language) await learner.switchTo(language);
  learner.slips = again !== undefined;
  for (const [index, screen] of learner.screens.entries()) {
    if (screen.whenNeeded && isKnown(content, unit, learner, screen.whenNeeded)) continue;
    if (index > 0) await learner.next();
    if (screen.kind !== 'check') await learner.play(screen);
    else {
      await learner.expectScreen(screen);
      await learner.sit(screen, first);
      if (again && screen.assessment.role !== 'recall') await learner.sit(screen, again);
    }
  }
  await learner.waitUntilSaved();
  await attempt.leave();
  await expectWhole(content, unit, attempt, learner);
}

function isKnown(content: Content, unit: string, learner: Learner, objective: string): boolean {
  return outcomeOf(content, unit, learner).objectives.some(({ id, credited }) => credited && id === folded(objective));
}
