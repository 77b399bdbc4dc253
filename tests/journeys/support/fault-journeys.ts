import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Faults } from '../../../build/preview/attempts/faults.js';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { Screen } from '../../../src/model/course.js';
import { pointerHands } from './hands.js';
import { Learner } from './learner.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';
import { Attempt } from './preview.js';

/** Whether an answer to this item was right. */
export type Answered = readonly [item: string, right: boolean];

/** A standard as journeys with faults see it. */
export interface FaultyStandard {
  readonly packageId: string;
  /** How LMSs of this standard are from the start; absent where they are as the preview is. */
  readonly from?: Partial<Faults>;
  /** The screen that the LMS would go on from. */
  readonly locationIn: (report: AttemptReport) => string | undefined;
  readonly answersIn: (report: AttemptReport) => readonly Answered[];
  /** What the learner is told of a session that has expired. */
  readonly whenExpired: 'waiting' | 'not-recorded';
  /** Whether a second launch ends the session of the first, which then is told so when it saves. */
  readonly relaunchEnds: boolean;
}

/** An attempt at m1, saved up to its first activity. */
export class FaultJourney {
  readonly attempt: Attempt;
  readonly learner: Learner;
  readonly #standard: FaultyStandard;

  static async begin({ stage, content }: OnStage, standard: FaultyStandard): Promise<FaultJourney> {
    const attempt = await Attempt.begin(stage, standard.packageId);
    if (standard.from) await attempt.faults(standard.from);
    const learner = new Learner(content, 'm1', (await attempt.launch()).course, pointerHands(), 'en');
    const journey = new FaultJourney(attempt, learner, standard);
    for (let screens = 0; screens < learner.screens.indexOf(journey.activity); screens += 1) await learner.next();
    await learner.expectScreen(journey.activity);
    await learner.waitUntilSaved();
    return journey;
  }

  private constructor(attempt: Attempt, learner: Learner, standard: FaultyStandard) {
    this.attempt = attempt;
    this.learner = learner;
    this.#standard = standard;
  }

  get activity(): Screen {
    const activity = this.learner.screens.find(({ kind }) => kind === 'activity');
    assert.ok(activity);
    return activity;
  }

  /** Answers twice, first wrong and then right. */
  answer(): Promise<void> {
    return this.learner.play(this.activity);
  }

  /** Every answer is with the LMS, once, and the screen that the learner was on. */
  async expectAll(screen: Screen = this.activity): Promise<void> {
    const report = await this.attempt.report();
    const done = this.learner.done.map(({ item, right }): Answered => [item.toLowerCase().replaceAll('-', ''), right]);
    assert.deepEqual(this.#standard.answersIn(report), done);
    assert.equal(this.#standard.locationIn(report), screen.id);
  }

  /** Nothing of what was answered came to the LMS. */
  async expectNoAnswer(): Promise<void> {
    assert.deepEqual(this.#standard.answersIn(await this.attempt.report()), []);
  }

  /**
   * What the LMS, or this device, kept is what the learner goes on from, answers and all: on the same
   * device, or on another that has nothing of the course.
   */
  async expectRelaunch(where: 'here' | 'elsewhere'): Promise<void> {
    const { course } = await (where === 'here' ? this.attempt.launchHere() : this.attempt.launch());
    this.learner.resume(course);
    await this.learner.expectScreen(this.activity);
    await this.learner.expectAllRight(this.activity);
    // That the learner is here again. A page that goes while it is on its way may have to leave its session open.
    await this.learner.waitUntilSaved();
  }
}

/** Journeys that every standard has to survive, in a describe of the caller's. */
export function testFaults(on: OnStage, standard: FaultyStandard): void {
  const begin = (): Promise<FaultJourney> => FaultJourney.begin(on, standard);

  for (const fault of ['failing', 'offline'] as const) {
    it(`says so while the LMS is ${fault}, and sends everything once it is not`, A_JOURNEY, () => passingFault(begin, fault));
  }

  it('loses and doubles nothing on a slow LMS', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ slow: true });
    await journey.answer();
    await journey.learner.waitUntilSaved();
    await journey.attempt.leave();
    await journey.expectAll();
    await journey.expectRelaunch('elsewhere');
    await journey.attempt.leave();
  });

  it('tells the learner when the session has expired, and has what was answered until then in the next on the same device', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ expired: true });
    await journey.answer();
    await journey.learner.waitUntilTold(standard.whenExpired);
    await journey.expectNoAnswer();
    await journey.attempt.crash();
    await journey.attempt.faults({ expired: false });
    await journey.expectRelaunch('here');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('has everything after the page was killed while nothing got through, on the same device', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ failing: true });
    await journey.answer();
    await journey.learner.waitUntilTold('waiting');
    await journey.expectNoAnswer();
    await journey.attempt.crash();
    await journey.attempt.faults({ failing: false });
    await journey.expectRelaunch('here');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('has everything after the page was killed once it was told as saved, on any device', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.answer();
    await journey.learner.waitUntilSaved();
    await journey.attempt.kill();
    await journey.expectAll();
    await journey.expectRelaunch('elsewhere');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('loses and doubles nothing when the LMS takes the frame away in the middle of a save', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ slow: true });
    await journey.answer();
    await journey.attempt.removeFrame();
    await journey.attempt.faults({ slow: false });
    await journey.expectRelaunch('here');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('keeps what was there when the LMS ends the attempt first', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.answer();
    await journey.learner.waitUntilSaved();
    await journey.attempt.faults({ end: true });
    await journey.attempt.leave();
    await journey.expectAll();
    await journey.expectRelaunch('elsewhere');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('tells a second window that the course is open elsewhere, and lets neither destroy the other’s record', A_JOURNEY, async () => {
    const journey = await begin();
    const { course } = await journey.attempt.launchHere();
    const second = new Learner(on.content, 'm1', course, pointerHands(), 'en');
    await second.waitUntilTold('not-recorded');
    await second.expectScreen(journey.activity);
    await second.next();
    await journey.answer();
    await journey.learner.waitUntilTold(standard.relaunchEnds ? 'not-recorded' : 'saved');
    await journey.attempt.kill();
    if (standard.relaunchEnds) return journey.expectNoAnswer();
    await journey.expectAll();
    await journey.expectRelaunch('elsewhere');
    await journey.attempt.leave();
  });
}

/** One that an LMS can have for a while. */
export type Fault = 'failing' | 'offline' | 'busy' | 'unavailable';

/** A fault that comes and goes while the learner works: told while it lasts, made good after it. */
export async function passingFault(begin: () => Promise<FaultJourney>, fault: Fault): Promise<void> {
  const journey = await begin();
  await journey.attempt.faults({ [fault]: true });
  await journey.answer();
  await journey.learner.waitUntilTold('waiting');
  await journey.expectNoAnswer();
  await journey.attempt.faults({ [fault]: false });
  await journey.learner.waitUntilSaved();
  await journey.expectAll();
  await journey.attempt.leave();
  await journey.expectAll();
  await journey.expectRelaunch('elsewhere');
  await journey.attempt.leave();
}
