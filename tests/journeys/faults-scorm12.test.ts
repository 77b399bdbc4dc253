import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FaultJourney, testFaults, type FaultyStandard } from './support/fault-journeys.js';
import { testScormFaults } from './support/scorm-fault-journeys.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';

const on = onStage();

const scorm12: FaultyStandard = {
  packageId: 'm1-scorm12',
  locationIn: ({ location }) => location,
  answersIn: ({ interactions }) => interactions.map(({ id, result }) => [id, result === 'correct']),
  whenExpired: 'waiting',
  relaunchEnds: false,
};

describe('module m1 on a hostile LMS of SCORM 1.2', { concurrency: 3 }, () => {
  testFaults(on, scorm12);
  testScormFaults(on, scorm12);

  it('sends nothing more after the LMS has ended the attempt', A_JOURNEY, async () => {
    const { attempt, activity } = await FaultJourney.begin(on, scorm12);
    await attempt.faults({ end: true });
    const report = await attempt.report();
    assert.deepEqual([report.location, report.status, report.sessions[0]?.finishedBy], [activity.id, 'incomplete', 'lms']);
    await attempt.leave();
    const later = await attempt.report();
    // The first call that is refused tells that the session is over; nothing is tried after it but the end.
    assert.deepEqual(later.refused.map(({ call, code }) => [call, code]), [['LMSSetValue', '301'], ['LMSFinish', '301']]);
  });
});
