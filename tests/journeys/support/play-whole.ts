import assert from 'node:assert/strict';
import type { Content } from '../../../src/model/content.js';
import type { Screen } from '../../../src/model/course.js';
import { AxeEyes } from './axe-eyes.js';
import type { Journey } from './every-journey.js';
import { pointerHands } from './hands.js';
import { Learner, type Stand } from './learner.js';
import { AT_REST, lookAround, lookBack, lookInReview } from './look-around.js';
import { folded, outcomeOf } from './outcome.js';
import { Attempt, type Stage } from './preview.js';
import { unitReport } from './unit-report.js';
import type { Way } from './ways.js';
import { expectClean, expectKept, expectNoComplaints, expectWhole } from './whole-record.js';
import { WebVisit } from './web-visit.js';

/** What of a journey can be counted. */
export interface Counted {
  readonly screens: number;
  /** Each held against what the record has of it. */
  readonly answers: number;
}

/**
 * Plays a package by pointer, every unit of it from its first screen to its last but for screens that are left out for who
 * knows their objective, and holds what the LMS has, or the browser where there is none, against what was done.
 */
export async function playWhole(stage: Stage, content: Content, journey: Journey): Promise<Counted> {
  const traces = await (journey.standard === 'web' ? playInBrowser : playInLms)(stage, content, journey);
  return {
    screens: traces.reduce((sum, { screens }) => sum + screens, 0),
    answers: traces.reduce((sum, { learner }) => sum + learner.done.length, 0),
  };
}

/** Who played a unit, and how many of its screens. */
interface Trace {
  readonly learner: Learner;
  readonly screens: number;
}

async function playInLms(stage: Stage, content: Content, journey: Journey): Promise<readonly Trace[]> {
  const attempt = await Attempt.begin(stage, `${journey.parcel}-${journey.standard}`, journey.colours && AT_REST);
  try {
    const traces: Trace[] = [];
    for (const [au, unit] of journey.units.entries()) {
      traces.push(await goThrough(content, unit, journey, (await attempt.launch(au)).course));
      await attempt.leave();
    }
    const report = await attempt.report();
    expectClean(attempt, report);
    for (const [au, { learner }] of traces.entries()) {
      const unit = journey.units[au] ?? '';
      expectWhole(content, unit, journey.units.length > 1 ? unitReport(report, au) : report, learner);
    }
    const [unit = ''] = journey.units;
    if (journey.colours) await lookInReview(attempt, content, unit, journey.colours);
    return traces;
  } finally {
    await attempt.kill();
  }
}

async function playInBrowser(stage: Stage, content: Content, journey: Journey): Promise<readonly Trace[]> {
  const visit = await WebVisit.open(stage, `${journey.parcel}-${journey.standard}`);
  try {
    const [unit = ''] = journey.units;
    const trace = await goThrough(content, unit, journey, visit.page);
    expectKept(content, unit, await visit.takeRecord(trace.learner), trace.learner);
    expectNoComplaints(visit);
    return [trace];
  } finally {
    await visit.close();
  }
}

async function goThrough(content: Content, unit: string, { language, way, colours }: Journey, course: Stand): Promise<Trace> {
  const eyes = colours && new AxeEyes(course, colours);
  const learner = new Learner(content, unit, course, eyes ? eyes.behind(pointerHands()) : pointerHands(), 'en');
  if (language !== learner.language) await learner.switchTo(language);
  await eyes?.look();
  if (colours) await lookAround(learner, colours);
  learner.slips = way.again !== undefined;
  let screens = 0;
  for (const screen of learner.screens) {
    if (screen.whenNeeded && isKnown(content, unit, learner, screen.whenNeeded)) continue;
    if (screens > 0) await learner.next();
    screens += 1;
    await playThrough(learner, screen, way);
    if (eyes && screen.kind === 'check') await lookBack(learner);
  }
  await learner.waitUntilSaved();
  if (eyes) {
    await learner.saveAndExit();
    assert.deepEqual(eyes.found, []);
  }
  return { learner, screens };
}

/** Whatever there is to do on a screen, a check as often as the way says. */
export async function playThrough(learner: Learner, screen: Screen, { first, again }: Way): Promise<void> {
  if (screen.kind !== 'check') return learner.play(screen);
  const { role, attempts } = screen.assessment;
  await learner.expectScreen(screen);
  await learner.sit(screen, first);
  await learner.answerOnceMore();
  if (again && role !== 'recall' && attempts !== 1) await learner.sit(screen, again);
}

function isKnown(content: Content, unit: string, learner: Learner, objective: string): boolean {
  return outcomeOf(content, unit, learner).objectives.some(({ id, credited }) => credited && id === folded(objective));
}
