import { expect } from '@open-wc/testing';
import { FakeLrs } from '../../../tests/support/fake-lrs.js';
import type { Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { Opened, TrackingChanges } from '../../tracking/port.js';
import { openXapi, type XapiOptions } from './open.js';

const account = { homePage: 'https://lms.example', name: '42' };
const registration = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const search = `?${new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  auth: 'Basic YTpi',
  actor: JSON.stringify({ name: 'Siân', account }),
  registration,
  activity_id: 'https://care.example/m1',
}).toString()}`;

const report: InteractionReport = {
  sequence: 0,
  item: 'q-1',
  objective: 'LO-1',
  interaction: { type: 'true-false', response: true, correct: true },
  right: true,
  scaled: 1,
  weight: 1,
  attempt: 1,
  check: 1,
  at: Date.UTC(2025, 5, 1),
  seconds: 4,
};
const answer: TrackingChanges = { interactions: [report], suspendData: '1A', sessionSeconds: 5 };
const result: TrackingChanges = {
  status: { completion: 'completed', success: 'passed' },
  points: { earned: 4, max: 5 },
  progress: 1,
  suspendData: '2A',
  location: 'm1-s11',
  sessionSeconds: 90,
};

function open(lrs: FakeLrs, more: Partial<XapiOptions> = {}): Promise<Opened> {
  return openXapi({
    search,
    course: { activityBase: 'https://care.example', version: '1.0.0' },
    unit: { id: 'm1' },
    texts: () => [],
    language: () => 'en',
    platform: 'care-course',
    fetch: lrs.fetch,
    now: () => Date.UTC(2025, 5, 1),
    ...more,
  });
}

async function connected(lrs: FakeLrs, more: Partial<XapiOptions> = {}) {
  const opened = await open(lrs, more);
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  return opened;
}

const kinds = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);

describe('opening xAPI', () => {
  it('narrows the page to the endpoint before the first request', async () => {
    const lrs = new FakeLrs();
    const policies: string[] = [];
    await connected(lrs, {
      narrow: (policy) => {
        expect(lrs.seen).to.have.length(0);
        policies.push(policy);
      },
    });
    expect(policies).to.deep.equal(['connect-src https://lrs.example']);
  });

  it('reads the state of this activity, learner and registration, and keeps the name out of the address', async () => {
    const lrs = new FakeLrs();
    await connected(lrs);
    const { url, headers } = lrs.seen[0] ?? {};
    expect(Object.fromEntries(url?.searchParams ?? [])).to.deep.equal({
      agent: JSON.stringify({ objectType: 'Agent', account }),
      activityId: 'https://care.example/m1',
      stateId: 'suspend-data',
      registration,
    });
    expect(headers?.['authorization']).to.equal('Basic YTpi');
    expect(headers?.['x-experience-api-version']).to.equal('1.0.3');
  });

  it('falls back to its own activity when the launch names none', async () => {
    const lrs = new FakeLrs();
    await connected(lrs, { search: search.replace(/&activity_id=[^&]*/, '') });
    expect(lrs.seen[0]?.url.searchParams.get('activityId')).to.equal('https://care.example/m1');
  });

  it('begins afresh where nothing is stored, with initialized first', async () => {
    const lrs = new FakeLrs();
    const { launch } = await connected(lrs);
    expect(launch).to.deep.equal({
      mode: 'normal',
      learnerName: 'Siân',
      learnerId: `${account.homePage} ${account.name}`,
      identity: JSON.stringify([{ objectType: 'Agent', name: 'Siân', account }, registration]),
      activity: 'https://care.example/m1',
      prior: { completion: 'incomplete', success: 'unknown' },
    });
    expect(lrs.calls).to.deep.equal(['GET state', 'POST statements']);
  });

  it('carries on from what is stored', async () => {
    const lrs = new FakeLrs();
    lrs.document = JSON.stringify({ v: 1, suspendData: '7A', completion: 'completed', success: 'passed', scaled: 0.8 });
    const { launch } = await connected(lrs);
    expect(launch.suspendData).to.equal('7A');
    expect(launch.prior).to.deep.equal({ completion: 'completed', success: 'passed', scaled: 0.8 });
  });

  for (const fault of [401, 403, 500, 'no network'] as const) {
    it(`records nothing rather than overwrite what it cannot read: ${fault}`, async () => {
      const lrs = new FakeLrs();
      lrs.faults.push(fault);
      expect((await open(lrs)).kind).to.equal('unconnected');
      expect(lrs.seen).to.have.length(1);
    });
  }

  it('makes no request without a launch', async () => {
    const lrs = new FakeLrs();
    expect(await open(lrs, { search: '' })).to.deep.equal({ kind: 'unconnected', problem: 'the launch has no usable endpoint' });
    expect(lrs.seen).to.have.length(0);
  });
});

describe('an xAPI session', () => {
  it('sends statements, then the state', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    expect(await port.send(answer)).to.deep.equal([]);
    expect(lrs.calls.slice(0, 4)).to.deep.equal(['GET state', 'POST statements', 'POST statements', 'PUT state']);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered']);
    expect(JSON.parse(lrs.document ?? '')).to.deep.equal({ v: 1, completion: 'incomplete', success: 'unknown', suspendData: '1A' });
  });

  for (const [fault, kind] of [[500, 'not-saved'], [503, 'not-saved'], [429, 'not-saved'], ['no network', 'not-saved'], [401, 'session-ended'], [403, 'session-ended']] as const) {
    it(`does not save a state whose statements came to nothing: ${fault}`, async () => {
      const lrs = new FakeLrs();
      const { port } = await connected(lrs);
      await port.send({ sessionSeconds: 1 });
      lrs.faults.push(fault);
      expect(kinds(await port.send(answer))).to.deep.equal([kind]);
      expect(lrs.document).to.equal(undefined);
      expect(await port.send(answer)).to.deep.equal([]);
      expect(lrs.verbs).to.deep.equal(['initialized', 'answered']);
      expect(lrs.document).to.not.equal(undefined);
    });
  }

  it('stores a statement once whose answer got lost', async () => {
    const lrs = new FakeLrs();
    let now = 0;
    const { port } = await connected(lrs, { now: () => (now += 1000) });
    await port.send({ sessionSeconds: 1 });
    lrs.faults.push('answer lost');
    expect(kinds(await port.send(result))).to.deep.equal(['not-saved']);
    expect(await port.send({ ...result, sessionSeconds: 95 })).to.deep.equal([]);
    expect(lrs.verbs).to.deep.equal(['initialized', 'progressed', 'completed', 'passed']);
  });

  it('sends initialized with the first send when it did not come through by itself', async () => {
    const lrs = new FakeLrs();
    lrs.faults.push('ok', 'no network');
    const { port } = await connected(lrs);
    expect(await port.send(answer)).to.deep.equal([]);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered']);
  });

  it('sends no statement again that is stored, when only the state has to be', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    lrs.faults.push('ok', 500);
    expect(kinds(await port.send(answer))).to.deep.equal(['not-saved']);
    const posts = lrs.calls.filter((call) => call === 'POST statements').length;
    expect(await port.send(answer)).to.deep.equal([]);
    expect(lrs.calls.filter((call) => call === 'POST statements')).to.have.length(posts);
  });

  it('states completed and passed once per registration, though an earlier page closed before its state was saved', async () => {
    const lrs = new FakeLrs();
    const first = await connected(lrs);
    await first.port.send(result);
    lrs.document = undefined;
    const second = await connected(lrs, { now: () => Date.UTC(2025, 6, 1) });
    expect(await second.port.send({ ...result, sessionSeconds: 10 })).to.deep.equal([]);
    expect(lrs.verbs.filter((verb) => verb === 'completed' || verb === 'passed')).to.deep.equal(['completed', 'passed']);
  });

  it('does not repeat on a relaunch what the state says', async () => {
    const lrs = new FakeLrs();
    await (await connected(lrs)).port.send(result);
    const stored = lrs.statements.size;
    const again = await connected(lrs);
    expect(await again.port.send(result)).to.deep.equal([]);
    expect(lrs.verbs.slice(stored)).to.deep.equal(['initialized']);
  });

  it('names what was asked in each language that is loaded by then', async () => {
    const lrs = new FakeLrs();
    const texts: Texts[] = [];
    const { port } = await connected(lrs, { texts: () => texts });
    texts.push({ language: 'cy', bodies: {}, lines: { 'q-1': 'Pwy?' } });
    await port.send(answer);
    expect([...lrs.statements.values()].at(-1)).to.include('"name":{"cy":"Pwy?"}');
  });

  it('runs sends one after the other', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    const all = await Promise.all([port.send(answer), port.send(result), port.send({ suspendData: '3A', sessionSeconds: 91 })]);
    expect(all.flat()).to.deep.equal([]);
    expect(JSON.parse(lrs.document ?? '')).to.deep.include({ suspendData: '3A', completion: 'completed' });
  });
});

describe('an xAPI verdict', () => {
  it('is stated only when the state that it rests on is saved, so that no later launch can know less', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    lrs.faults.push('ok', 500);
    expect(kinds(await port.send(result))).to.deep.equal(['not-saved']);
    expect(lrs.verbs).to.deep.equal(['initialized', 'progressed']);
    expect(await port.send(result)).to.deep.equal([]);
    expect(lrs.verbs).to.deep.equal(['initialized', 'progressed', 'completed', 'passed']);
    expect(JSON.parse(lrs.document ?? '')).to.deep.include({ suspendData: '2A', completion: 'completed', success: 'passed', scaled: 0.8 });
  });

  it('is stated all the same to an LRS that keeps no such document', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    lrs.faults.push('ok', 413, 'ok', 413);
    expect(kinds(await port.send(result))).to.deep.equal(['refused', 'refused']);
    expect(lrs.verbs.at(-1)).to.equal('passed');
  });
});

describe('an xAPI document that another window wrote', () => {
  const theirs = JSON.stringify({ v: 1, suspendData: '8B', completion: 'completed', success: 'passed', scaled: 0.9, progress: 1 });
  const prior = { completion: 'completed', success: 'passed', scaled: 0.9 };

  it('is left as it is and handed over, with what nothing may go below', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    lrs.document = theirs;
    expect(await port.send(answer)).to.deep.equal([{ kind: 'overtaken', call: 'PUT activities/state', theirs: { suspendData: '8B', prior } }]);
    expect(lrs.document).to.equal(theirs);
    expect(await port.send({ suspendData: '9AB', sessionSeconds: 9 })).to.deep.equal([]);
    expect(JSON.parse(lrs.document)).to.deep.equal({ v: 1, ...prior, progress: 1, suspendData: '9AB' });
  });

  it('is not lost to what was sent before it was taken up', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    lrs.document = theirs;
    const all = await Promise.all([port.send(answer), port.send({ suspendData: '2A', sessionSeconds: 6 })]);
    expect(all.flat().map(({ kind }) => kind)).to.deep.equal(['overtaken', 'overtaken']);
    expect(lrs.document).to.equal(theirs);
  });

  it('is never followed by the contrary of what it says', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    lrs.document = theirs;
    const failed: TrackingChanges = { ...result, status: { completion: 'completed', success: 'failed' }, points: { earned: 1, max: 5 } };
    await port.send(failed);
    await port.send({ ...failed, suspendData: '9AB' });
    expect(lrs.verbs).to.deep.equal(['initialized', 'progressed']);
  });

  it('is taken up by a close, too, which then can be made again', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    lrs.document = theirs;
    expect(kinds(await port.close(answer))).to.deep.equal(['overtaken']);
    expect(await port.close({ suspendData: '9AB', sessionSeconds: 9 })).to.deep.equal([]);
    expect(JSON.parse(lrs.document)).to.deep.include({ suspendData: '9AB' });
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'terminated']);
  });
});

describe('closing an xAPI session', () => {
  it('writes the state at once though statements are under way: a page that is gone gets no second turn', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    void port.send(answer);
    const before = lrs.seen.length;
    void port.close(result);
    expect(lrs.calls.slice(before)).to.deep.equal(['PUT state', 'POST statements']);
    expect(JSON.parse(lrs.document ?? '')).to.deep.include({ suspendData: '2A' });
    expect(lrs.verbs).to.include.members(['answered', 'passed']);
  });

  it('keeps the verdict back while the document is being written, since the state cannot go with it', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    const writing = port.send({ suspendData: '1A', sessionSeconds: 2 });
    while (lrs.calls.at(-1) !== 'PUT state') await Promise.resolve();
    const before = lrs.seen.length;
    const closing = port.close({ ...result, interactions: [report] });
    expect(lrs.calls.slice(before)).to.deep.equal(['POST statements']);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'progressed']);
    await writing;
    expect(await closing).to.deep.equal([]);
    expect(lrs.verbs).to.deep.equal(['initialized', 'answered', 'progressed', 'completed', 'passed', 'terminated']);
    expect(JSON.parse(lrs.document ?? '')).to.deep.include({ suspendData: '2A', success: 'passed' });
  });

  it('keeps a result out of the document until it is acknowledged, so that the next launch states what got lost', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    expect(await port.send({ suspendData: '1A', sessionSeconds: 1 })).to.deep.equal([]);
    lrs.faults.push('ok', 'no network');
    await port.close(result);
    expect(lrs.verbs).to.deep.equal(['initialized']);
    const stored: unknown = JSON.parse(lrs.document ?? '');
    expect(stored).to.deep.equal({ v: 1, completion: 'incomplete', success: 'unknown', suspendData: '2A', location: 'm1-s11' });
    const again = await connected(lrs);
    await again.port.send(result);
    expect(lrs.verbs).to.deep.equal(['initialized', 'initialized', 'progressed', 'completed', 'passed']);
  });

  it('sends everything before the promise is awaited, to outlive the page, with terminated last', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    const before = lrs.seen.length;
    const closing = port.close(answer);
    expect(lrs.seen.slice(before).map(({ call, keepalive }) => [call, keepalive])).to.deep.equal([
      ['PUT state', true],
      ['POST statements', true],
    ]);
    expect(await closing).to.deep.equal([]);
    expect(lrs.verbs.at(-1)).to.equal('terminated');
    expect(lrs.seen).to.have.length(before + 2);
  });

  it('leaves with under 16 kB: the last answer, the fullest state that the build lets through, and the end', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.send({ sessionSeconds: 1 });
    const before = lrs.seen.length;
    // Two thirds of SCORM 1.2's CMIString4096
    await port.close({ ...result, ...answer, suspendData: 'x'.repeat(2730) });
    const leaving = lrs.seen.slice(before);
    expect(lrs.verbs).to.include.members(['answered', 'completed', 'passed', 'terminated']);
    expect(leaving.reduce((sum, { body }) => sum + body.length, 0)).to.be.below(16_000);
  });

  it('keeps each request of a closing page small', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    const interactions = Array.from({ length: 60 }, (_, sequence) => ({ ...report, sequence, check: sequence + 1 }));
    await port.close({ ...answer, interactions });
    expect(lrs.verbs.filter((verb) => verb === 'answered')).to.have.length(60);
    const bodies = lrs.seen.map(({ body }) => body.length);
    expect(Math.max(...bodies)).to.be.below(21_000);
  });

  it('waits with the state for a send under way, and still saves it', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    const sending = port.send(answer);
    const closing = port.close({ suspendData: '9A', sessionSeconds: 9 });
    expect([...(await sending), ...(await closing)]).to.deep.equal([]);
    expect(JSON.parse(lrs.document ?? '')).to.deep.include({ suspendData: '9A' });
    expect(lrs.verbs.filter((verb) => verb === 'answered')).to.have.length(1);
  });

  it('happens once, and ends all sending', async () => {
    const lrs = new FakeLrs();
    const { port } = await connected(lrs);
    await port.close({ sessionSeconds: 1 });
    const requests = lrs.seen.length;
    expect(await port.close({ sessionSeconds: 2 })).to.deep.equal([]);
    expect(kinds(await port.send(answer))).to.deep.equal(['session-ended']);
    expect(lrs.seen).to.have.length(requests);
  });
});
