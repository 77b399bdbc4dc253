import { describe } from 'node:test';
import { testFaults, type FaultyStandard } from './support/fault-journeys.js';
import { onStage } from './support/on-stage.js';
import { testScormFaults } from './support/scorm-fault-journeys.js';

const on = onStage();

const scorm2004: FaultyStandard = {
  packageId: 'm1-scorm2004-4',
  // No run-time of this standard was seen to take lost values for sent, and the adapter has no answer to one that does.
  from: { forgetful: false },
  locationIn: ({ location }) => location,
  answersIn: ({ interactions }) => interactions.map(({ id, result }) => [id, result === 'correct']),
  whenExpired: 'waiting',
  relaunchEnds: false,
};

describe('module m1 on a hostile LMS of SCORM 2004', { concurrency: 3 }, () => {
  testFaults(on, scorm2004);
  testScormFaults(on, scorm2004);
});
