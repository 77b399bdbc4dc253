import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaultJourney, testFaults, type FaultyStandard } from './support/fault-journeys.js';
import { lrsStandard, testLrsFaults } from './support/lrs-fault-journeys.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { verbsIn } from './support/xapi-record.js';

const on = onStage();

// cmi5 9.3.6: an LMS that launches again gives up the session that is open.
const cmi5: FaultyStandard = { ...lrsStandard, packageId: 'm1-cmi5', relaunchEnds: true };

describe('module m1 on a hostile LMS of cmi5', { concurrency: 3 }, () => {
  testFaults(on, cmi5);
  testLrsFaults(on, cmi5);

  it('sends nothing more after the LMS has abandoned the session', A_JOURNEY, async () => {
    const { attempt } = await FaultJourney.begin(on, cmi5);
    await attempt.faults({ end: true });
    await attempt.leave();
    const report = await attempt.report();
    assert.equal(report.sessions[0]?.finishedBy, 'lms');
    assert.deepEqual(verbsIn(report).slice(-1), ['abandoned']);
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`says that it began and ended in ${mode} mode, and nothing else`, A_JOURNEY, async () => {
      const { attempt, learner } = await FaultJourney.begin(on, cmi5);
      await attempt.leave();
      const before = await attempt.report();
      await attempt.faults({ mode });
      learner.resume((await attempt.launch()).course);
      await learner.waitUntilTold('review');
      await learner.next();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual(verbsIn(report).slice(before.statements.length), ['launched', 'initialized', 'terminated']);
      assert.deepEqual(report.documents.filter(({ id }) => id === 'suspend-data'), before.documents.filter(({ id }) => id === 'suspend-data'));
    });
  }
});
