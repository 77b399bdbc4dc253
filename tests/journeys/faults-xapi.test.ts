import { describe } from 'node:test';
import { testFaults, type FaultyStandard } from './support/fault-journeys.js';
import { lrsStandard, testLrsFaults } from './support/lrs-fault-journeys.js';
import { onStage } from './support/on-stage.js';

const on = onStage();

const xapi: FaultyStandard = { ...lrsStandard, packageId: 'm1-xapi', relaunchEnds: false };

describe('module m1 on a hostile LRS', { concurrency: 3 }, () => {
  testFaults(on, xapi);
  testLrsFaults(on, xapi);
});
