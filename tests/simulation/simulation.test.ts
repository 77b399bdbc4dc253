import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulate } from './simulate.js';
import { standards } from './standards.js';

const RUNS = 200;
/** A new one each time, so that every run of the tests plays stories that none played before. */
const seed = Math.floor(Math.random() * 2 ** 32);

describe(`random learners on random LMSs, from seed ${seed}`, () => {
  for (const [name, standard] of Object.entries(standards)) {
    it(`keep what they were told is saved, and get the right result (${name})`, async () => {
      const { violations, faults } = await simulate({ name, standard, runs: RUNS, seed, most: 1 });
      for (const { message, seed: failed, story } of violations) {
        assert.fail([message, `npm run journeys -- --standard ${name} --runs 1 --seed ${failed}`, ...story].join('\n'));
      }
      assert.ok(Object.keys(faults).length >= 5, 'the LMSs made next to no trouble: nothing was tried');
    });
  }
});

describe('a simulated journey', () => {
  it('is the same each time that it is told from the same seed', async () => {
    const [name, standard] = Object.entries(standards)[0] ?? assert.fail();
    const tallies = await Promise.all([1, 2].map(() => simulate({ name, standard, runs: 20, seed: 7 })));
    assert.deepEqual(tallies[0], tallies[1]);
  });
});
