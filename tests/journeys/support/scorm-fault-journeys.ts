import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FaultJourney, type FaultyStandard } from './fault-journeys.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';

/** Journeys that a package of SCORM has to survive beside those of every standard. */
export function testScormFaults(on: OnStage, standard: FaultyStandard): void {

  it('is recorded as usual where results are String objects', A_JOURNEY, async () => {
    const journey = await FaultJourney.begin(on, standard);
    await journey.attempt.faults({ stringObjects: true });
    await journey.answer();
    await journey.learner.waitUntilSaved();
    await journey.expectAll();
    assert.deepEqual((await journey.attempt.report()).refused, []);
    await journey.attempt.leave();
  });

  it('has everything after commits that said true and were lost, in the next launch on the same device', A_JOURNEY, async () => {
    const journey = await FaultJourney.begin(on, standard);
    await journey.attempt.faults({ lying: true });
    await journey.answer();
    // There is no telling it from the truth.
    await journey.learner.waitUntilSaved();
    await journey.expectNoAnswer();
    await journey.attempt.crash();
    await journey.attempt.faults({ lying: false });
    await journey.expectRelaunch('here');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`sets nothing in ${mode} mode`, A_JOURNEY, async () => {
      const { attempt, learner } = await FaultJourney.begin(on, standard);
      await attempt.leave();
      const before = await attempt.report();
      await attempt.faults({ mode });
      learner.resume((await attempt.launch()).course);
      await learner.waitUntilTold('review');
      await learner.next();
      await attempt.leave();
      const report = await attempt.report();
      const session = report.sessions[1]?.id;
      const calls = report.calls.filter((call) => call.session === session && !/GetValue|GetLastError/.test(call.call));
      assert.deepEqual([...new Set(calls.map(({ call }) => call.replace('LMS', '').replace('Terminate', 'Finish')))], ['Initialize', 'Finish']);
      assert.deepEqual([report.status, report.location, report.suspendData], [before.status, before.location, before.suspendData]);
    });
  }
}
