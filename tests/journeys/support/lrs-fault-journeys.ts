import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FaultJourney, passingFault, type FaultyStandard } from './fault-journeys.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';
import { answersIn, stateIn, verbsIn } from './xapi-record.js';

/** What every standard with an LRS shares as journeys with faults see it. */
export const lrsStandard: Pick<FaultyStandard, 'locationIn' | 'answersIn' | 'whenExpired'> = {
  locationIn: (report) => {
    const { location } = stateIn(report);
    return typeof location === 'string' ? location : undefined;
  },
  answersIn: (report) => answersIn(report).map(({ item, success }) => [item, success ?? false]),
  // 401 will not pass.
  whenExpired: 'not-recorded',
};

/** Journeys that a package which talks to an LRS has to survive beside those of every standard. */
export function testLrsFaults(on: OnStage, standard: FaultyStandard): void {
  const begin = (): Promise<FaultJourney> => FaultJourney.begin(on, standard);

  for (const [fault, status] of [['busy', 429], ['unavailable', 503]] as const) {
    it(`says so while the LRS answers ${status}, and sends everything once it does not`, A_JOURNEY, () => passingFault(begin, fault));
  }

  it('records each answer once where the LRS takes one statement at a time (413)', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ failing: true });
    await journey.answer();
    await journey.learner.waitUntilTold('waiting');
    await journey.attempt.faults({ failing: false, oneByOne: true });
    await journey.learner.waitUntilSaved();
    await journey.expectAll();
    assert.ok((await journey.attempt.report()).refused.some(({ result }) => result === '413'));
    await journey.attempt.leave();
  });

  it('records each answer once where the LRS stores and its answer gets lost', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ mute: true });
    await journey.answer();
    await journey.learner.waitUntilTold('waiting');
    await journey.attempt.faults({ mute: false });
    await journey.learner.waitUntilSaved();
    await journey.expectAll();
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('records each answer once where its answer got lost and the page was killed, so that it is stated anew (409)', A_JOURNEY, async () => {
    const journey = await begin();
    await journey.attempt.faults({ mute: true });
    await journey.answer();
    await journey.learner.waitUntilTold('waiting');
    await journey.attempt.crash();
    await journey.attempt.faults({ mute: false });
    await journey.expectRelaunch('here');
    await journey.attempt.leave();
    await journey.expectAll();
  });

  it('brings the state that another window wrote meanwhile together with its own (412)', A_JOURNEY, async () => {
    const journey = await begin();
    const [, second] = journey.learner.screens;
    const other = await stateWriter(journey);
    const written = JSON.stringify({ ...stateIn(await journey.attempt.report()), location: second?.id });
    assert.equal(await other(written), 204);
    await journey.answer();
    await journey.learner.waitUntilSaved();
    const report = await journey.attempt.report();
    // Refused first, so that nothing was written over unseen; then written with what both windows did.
    assert.ok(report.refused.some(({ call, result }) => call === 'PUT activities/state' && result === '412'));
    assert.notEqual(JSON.stringify(stateIn(report)), written);
    // Statements have no place to be in each other's way.
    assert.equal(verbsIn(report).filter((verb) => verb === 'answered').length, 2);
    await journey.attempt.kill();
    await journey.expectRelaunch('elsewhere');
    await journey.attempt.leave();
    await journey.expectAll();
  });
}

/** Another client of the same learner: writes the state document as it was found just now, and tells the status. */
async function stateWriter({ attempt, learner }: FaultJourney): Promise<(body: string) => Promise<number>> {
  const seen = attempt.page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/activities/state'));
  for (const language of ['cy', 'en']) {
    await learner.switchTo(language);
    await learner.waitUntilSaved();
  }
  const request = await seen;
  const { authorization = '' } = await request.allHeaders();
  const headers = { authorization, 'x-experience-api-version': '1.0.3' };
  return async (body) => {
    const found = await fetch(request.url(), { headers });
    const etag = found.headers.get('etag') ?? '';
    const answer = await fetch(request.url(), { method: 'PUT', headers: { ...headers, 'content-type': 'application/json', 'if-match': etag }, body });
    return answer.status;
  };
}
