import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../lrs/json.js';
import { statementProblems } from '../lrs/validation/statement.js';
import { activityOf, at, extensions, isDefined, verbOf } from '../strict/cmi5/words.js';
import { TestAu } from '../testing/cmi5-au.js';
import { TestPreview } from '../testing/preview.js';
import { cmi5Au, cmi5Structure, cmi5Zip } from '../testing/zips.js';

let preview: TestPreview;

const block = '<block id="https://example.org/b"><title><langstring lang="en">Block</langstring></title>';
const course = cmi5Structure(`${block}${cmi5Au('m1', 'moveOn="Completed"', '<launchParameters>a=1</launchParameters><entitlementKey>key</entitlementKey>')}</block>${cmi5Au('m2', 'moveOn="Passed" masteryScore="0.8"')}`);

before(async () => {
  preview = await TestPreview.start({ one: cmi5Zip(), course: cmi5Zip(undefined, course), free: cmi5Zip(undefined, cmi5Structure(cmi5Au('m1'))) });
});

after(() => preview.close());

async function statements(attempt: string): Promise<readonly JsonObject[]> {
  return (await preview.report(attempt)).statements as readonly JsonObject[]; // what the LRS stored
}

async function refusals(attempt: string): Promise<readonly string[]> {
  const { refused } = await preview.report(attempt);
  return refused.flatMap((call) => /cmi5 ([\d.]+)/.exec(call.refused?.reason ?? '')?.[1] ?? call.result);
}

describe('a launch of cmi5 (8.1, 10.2)', () => {
  it('has its five parameters, and an activityId that is not the publisher’s and the same at each launch', async () => {
    const attempt = await preview.attempt('one');
    const [first, second] = [await TestAu.launch(preview, attempt), await TestAu.launch(preview, attempt)];
    for (const name of ['endpoint', 'fetch', 'actor', 'registration', 'activityId']) assert.notEqual(first.parameter(name), '', name);
    assert.equal(first.parameter('activityId'), second.parameter('activityId'));
    assert.equal(first.parameter('registration'), second.parameter('registration'));
    assert.notEqual(first.parameter('activityId'), 'https://example.org/m1');
    assert.notEqual(first.session, second.session);
    assert.deepEqual(JSON.parse(first.parameter('actor')), { objectType: 'Agent', account: { homePage: 'http://localhost/preview', name: 'sian' } });
    assert.equal(first.parameter('unit'), 'm1', 'what the unit’s url had of its own');
  });

  it('leaves LMS.LaunchData with session id, publisher’s id, mode, moveOn, masteryScore and what else the structure has', async () => {
    const attempt = await preview.attempt('course');
    const unit = await TestAu.open(preview, attempt);
    const { returnURL, ...data } = await unit.launchData();
    assert.deepEqual(data, {
      contextTemplate: { contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://example.org/m1' }] }, extensions: { [extensions.sessionId]: unit.session } },
      launchMode: 'Normal',
      moveOn: 'Completed',
      launchParameters: 'a=1',
      entitlementKey: { courseStructure: 'key' },
    });
    assert.match(await (await fetch(String(returnURL))).text(), /You are back in the LMS/);
    assert.deepEqual(await (await unit.preferences()).json(), { languagePreference: 'en-GB,cy-GB', audioPreference: 'on' });
    assert.equal((await (await TestAu.open(preview, attempt, 1)).launchData())['masteryScore'], 0.8);
  });

  it('is told to the LRS before it happens, as a statement that xAPI and cmi5 9.3.1 allow', async () => {
    const attempt = await preview.attempt('course');
    const unit = await TestAu.launch(preview, attempt, 1);
    const [launched] = await statements(attempt);
    assert.ok(launched);
    assert.deepEqual(statementProblems(launched), []);
    assert.ok(isDefined(launched, 'launched', unit.session));
    const extended = at(launched, 'context', 'extensions') as JsonObject; // made by the LMS
    assert.deepEqual([extended[extensions.launchMode], extended[extensions.moveOn], extended[extensions.masteryScore]], ['Normal', 'Passed', 0.8]);
    assert.match(String(extended[extensions.launchUrl]), /^http:\/\/127\.0\.0\.1:\d+\/content\/[^?]+index\.html\?unit=m2$/);
    assert.equal(activityOf(launched), unit.parameter('activityId'));
  });

  it('of a unit that is none is not found', async () => {
    assert.equal((await preview.post(`/api/attempts/${await preview.attempt('one')}/sessions`, { au: 7 })).status, 404);
  });
});

describe('the fetch URL (8.2)', () => {
  it('gives a token once, then an error with HTTP 200 that is refused in the log', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.launch(preview, attempt);
    assert.deepEqual(Object.keys((await unit.fetchToken()) as object), ['auth-token']);
    assert.deepEqual(await unit.fetchToken(), { 'error-code': '1', 'error-text': 'The token was given already, or the session is over.' });
    assert.deepEqual(await refusals(attempt), ['8.2.3.1']);
    assert.equal((await unit.state('GET', 'LMS.LaunchData')).status, 200);
  });

  it('gives nothing once the session is over', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.launch(preview, attempt);
    await TestAu.launch(preview, attempt);
    assert.deepEqual(Object.keys((await unit.fetchToken()) as object), ['error-code', 'error-text']);
  });

  it('fails as it is told to', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.launch(preview, attempt);
    const status = async () => (await fetch(unit.parameter('fetch'), { method: 'POST' })).status;
    await preview.post(`/api/attempts/${attempt}/faults`, { failing: true });
    assert.equal(await status(), 500);
    await preview.post(`/api/attempts/${attempt}/faults`, { failing: false, expired: true });
    assert.equal(await status(), 200);
    await preview.post(`/api/attempts/${attempt}/faults`, { expired: false });
    assert.deepEqual(Object.keys((await unit.fetchToken()) as object), ['auth-token']);
  });

  it('is the only way in: without its token the LRS answers 401', async () => {
    const unit = await TestAu.launch(preview, await preview.attempt('one'));
    assert.equal((await unit.state('GET', 'LMS.LaunchData')).status, 401);
  });
});

describe('a session of cmi5', () => {
  it('that keeps every rule has nothing refused, and its course is satisfied once', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.open(preview, attempt);
    assert.equal(await unit.say('initialized'), 200);
    assert.equal((await unit.state('PUT', 'suspend', '{"a":1}')).status, 204);
    assert.equal(await unit.send(unit.statement('answered'), unit.statement('completed')), 200);
    assert.equal((await preview.report(attempt)).aus[0]?.satisfied, false);
    assert.equal(await unit.say('passed', { scaled: 0.9, raw: 9, min: 0, max: 10 }), 200);
    assert.equal(await unit.say('terminated'), 200);
    const report = await preview.report(attempt);
    assert.deepEqual([report.refused, report.doubtful], [[], []]);
    assert.deepEqual([report.status, report.completion, report.success, report.score, report.totalTime], ['passed', 'completed', 'passed', { raw: '9', min: '0', max: '10', scaled: '0.9' }, 'PT1M']);
    assert.deepEqual([report.aus[0]?.satisfied, report.sessions[0]?.finishedBy], [true, 'content']);
    const all = await statements(attempt);
    assert.deepEqual(all.map(verbOf), ['launched', 'initialized', undefined, 'completed', 'passed', 'satisfied', 'terminated']);
    const satisfied = all[5];
    assert.ok(satisfied);
    assert.deepEqual(statementProblems(satisfied), []);
    assert.equal(at(satisfied, 'object', 'definition', 'type'), 'https://w3id.org/xapi/cmi5/activitytype/course');
    const page = await (await preview.get(`/attempts/${attempt}`)).text();
    assert.match(page, /CompletedAndPassed: satisfied/);
  });

  it('takes no statement before LMS.LaunchData and the preferences were read', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.launch(preview, attempt);
    await unit.fetchToken();
    await unit.launchData();
    assert.equal(await unit.say('initialized'), 403);
    await unit.preferences();
    assert.equal(await unit.say('initialized'), 200);
    assert.deepEqual(await refusals(attempt), ['11.0']);
  });

  it('takes nothing after terminated, not even a state, but the same statement again', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.open(preview, attempt);
    await unit.say('initialized');
    const last = unit.statement('terminated');
    assert.equal(await unit.send(last), 200);
    assert.equal((await unit.state('PUT', 'suspend', '{}')).status, 403);
    assert.equal(await unit.say('answered'), 403);
    assert.equal(await unit.send(last), 200);
    assert.deepEqual(await refusals(attempt), ['9.3.8', '9.3.8']);
  });

  it('does not write LMS.LaunchData, nor for another activity, registration or agent', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.open(preview, attempt);
    assert.equal((await unit.state('PUT', 'LMS.LaunchData', '{}')).status, 403);
    const query = { agent: unit.parameter('actor'), activityId: unit.parameter('activityId'), registration: unit.parameter('registration'), stateId: 's' };
    const other = { agent: '{"mbox":"mailto:a@example.org"}', activityId: 'https://example.org/x', registration: '6f1e1b5c-0000-4000-8000-000000000000' };
    for (const [name, value] of Object.entries(other)) assert.equal((await unit.request('PUT', 'activities/state', { ...query, [name]: value }, '{}')).status, 403, name);
    assert.deepEqual(await refusals(attempt), ['10.2.1', '8.1.3', '8.1.5', '8.1.4']);
  });

  it('is held to the rules in the alternate syntax, and by PUT, too', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.open(preview, attempt);
    const { id, ...statement } = unit.statement('answered');
    const put = await unit.request('PUT', 'statements', { statementId: String(id) }, JSON.stringify(statement));
    assert.equal(put.status, 403);
    assert.deepEqual(await refusals(attempt), ['9.3.2']);
    await unit.say('initialized');
    assert.equal((await unit.request('PUT', 'statements', { statementId: String(id) }, JSON.stringify({ ...statement, timestamp: new Date().toISOString() }))).status, 204);
  });

  it('leaves to the LRS what is no statement of xAPI', async () => {
    const unit = await TestAu.open(preview, await preview.attempt('one'));
    assert.equal((await unit.request('POST', 'statements', {}, '{"verb":1}')).status, 400);
    assert.equal((await unit.request('GET', 'statements', { nothing: '1' })).status, 400);
  });

  for (const [fault, status] of [['expired', 401], ['failing', 500]] as const) {
    it(`meets ${status} when the LRS is told to be ${fault}, and goes on afterwards`, async () => {
      const attempt = await preview.attempt('one');
      const unit = await TestAu.open(preview, attempt);
      await preview.post(`/api/attempts/${attempt}/faults`, { [fault]: true });
      assert.equal(await unit.say('initialized'), status);
      await preview.post(`/api/attempts/${attempt}/faults`, { [fault]: false });
      assert.equal(await unit.say('initialized'), 200);
    });
  }

  for (const [mode, launchMode] of [['browse', 'Browse'], ['review', 'Review']] as const) {
    it(`in ${launchMode} mode takes initialized and terminated, and nothing else`, async () => {
      const attempt = await preview.attempt('one');
      await preview.post(`/api/attempts/${attempt}/faults`, { mode });
      const unit = await TestAu.open(preview, attempt);
      assert.equal((await unit.launchData())['launchMode'], launchMode);
      assert.deepEqual([await unit.say('initialized'), await unit.say('completed'), await unit.say('terminated')], [200, 403, 200]);
      assert.deepEqual(await refusals(attempt), ['10.2.2']);
    });
  }
});

describe('sessions of one registration', () => {
  it('abandon the one before if it is open, and nothing comes from it any more', async () => {
    const attempt = await preview.attempt('one');
    const first = await TestAu.open(preview, attempt);
    await first.say('initialized');
    const second = await TestAu.open(preview, attempt);
    assert.equal(await first.say('completed'), 403);
    assert.equal(await second.say('initialized'), 200);
    const abandoned = (await statements(attempt)).filter((each) => verbOf(each) === 'abandoned');
    assert.equal(abandoned.length, 1);
    assert.ok(abandoned[0] && isDefined(abandoned[0], 'abandoned', first.session));
    assert.deepEqual(statementProblems(abandoned[0]), []);
    assert.match(String(at(abandoned[0], 'result', 'duration')), /^PT\d+\.\d\dS$/);
    assert.deepEqual((await preview.report(attempt)).sessions.map(({ finishedBy }) => finishedBy), ['lms', undefined]);
  });

  it('abandon none that terminated', async () => {
    const attempt = await preview.attempt('one');
    const first = await TestAu.open(preview, attempt);
    await first.say('initialized');
    await first.say('terminated');
    await TestAu.open(preview, attempt);
    assert.equal((await statements(attempt)).some((each) => verbOf(each) === 'abandoned'), false);
  });

  it('are ended from outside by the LMS', async () => {
    const attempt = await preview.attempt('one');
    const unit = await TestAu.open(preview, attempt);
    await unit.say('initialized');
    await preview.post(`/api/attempts/${attempt}/faults`, { end: true });
    assert.equal(await unit.say('terminated'), 403);
    assert.deepEqual(await refusals(attempt), ['9.3.6']);
  });

  it('complete and pass once, and count over a restart', async () => {
    const attempt = await preview.attempt('one');
    const first = await TestAu.open(preview, attempt);
    await first.say('initialized');
    await first.say('completed');
    await first.say('failed', { scaled: 0.5 });
    await first.say('terminated');
    assert.deepEqual([(await preview.report(attempt)).completion, (await preview.report(attempt)).success], ['completed', 'failed']);
    await preview.restart();
    const second = await TestAu.open(preview, attempt);
    await second.say('initialized');
    assert.equal(await second.say('completed'), 403);
    assert.equal(await second.say('passed', { scaled: 1 }), 200);
    assert.deepEqual(await refusals(attempt), ['9.3.3']);
    assert.equal((await preview.report(attempt)).aus[0]?.satisfied, true);
  });
});

describe('a course of several units', () => {
  it('is satisfied when each is, and a block when those in it are', async () => {
    const attempt = await preview.attempt('course');
    const kinds = async () => (await statements(attempt)).filter((each) => verbOf(each) === 'satisfied').map((each) => String(at(each, 'object', 'definition', 'type')).split('/').at(-1));
    const first = await TestAu.open(preview, attempt, 0);
    await first.say('initialized');
    await first.say('completed');
    await first.say('terminated');
    assert.deepEqual(await kinds(), ['block']);
    const second = await TestAu.open(preview, attempt, 1);
    await second.say('initialized');
    await second.say('passed', { scaled: 0.8 });
    assert.deepEqual(await kinds(), ['block', 'course']);
    const { aus, completion, success } = await preview.report(attempt);
    assert.deepEqual(aus.map((au) => [au.title, au.completion, au.success, au.satisfied]), [
      ['Mathau o berthynas m1', 'completed', 'unknown', true],
      ['Mathau o berthynas m2', 'incomplete', 'passed', true],
    ]);
    assert.deepEqual([completion, success], ['incomplete', 'unknown']);
  });

  it('with nothing to do is satisfied from the start', async () => {
    const attempt = await preview.attempt('free');
    await TestAu.launch(preview, attempt);
    assert.deepEqual((await statements(attempt)).map(verbOf), ['launched', 'satisfied']);
  });
});
