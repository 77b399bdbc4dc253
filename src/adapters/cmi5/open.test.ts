import { expect } from '@open-wc/testing';
import { activity, actor, FakeCmi5Lms, registration } from '../../../tests/support/fake-cmi5-lms.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { Opened, TrackingChanges } from '../../tracking/port.js';
import { openCmi5, type Cmi5Options } from './open.js';
import type { TabStorage } from './session-memory.js';

const at = Date.UTC(2025, 5, 1);
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
  at,
  seconds: 4,
};
const answer: TrackingChanges = { interactions: [report], suspendData: '1A', sessionSeconds: 5 };
const pass: TrackingChanges = {
  status: { completion: 'completed', success: 'passed' },
  points: { earned: 4, max: 5 },
  progress: 1,
  suspendData: '2A',
  sessionSeconds: 90,
};
const fail: TrackingChanges = { ...pass, status: { completion: 'completed', success: 'failed' }, points: { earned: 2, max: 5 } };

function storage(): TabStorage {
  const items = new Map<string, string>();
  return { getItem: (name) => items.get(name) ?? null, setItem: (name, value) => void items.set(name, value) };
}

function open(lms: FakeCmi5Lms, more: Partial<Cmi5Options> = {}): Promise<Opened> {
  const tab = storage();
  return openCmi5({
    search: more.search ?? lms.launch(),
    course: { activityBase: 'https://care.example', version: '1.0.0', languages: ['en', 'cy'] },
    unit: { id: 'm1' },
    texts: () => [],
    language: () => 'en',
    platform: 'care-course',
    storage: () => tab,
    fetch: lms.fetch,
    now: () => at,
    ...more,
  });
}

async function connected(lms: FakeCmi5Lms, more: Partial<Cmi5Options> = {}) {
  const opened = await open(lms, more);
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  return opened;
}

const kinds = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);
const refuse = (): TabStorage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('opening cmi5', () => {
  it('fetches the token, reads launch data, preferences and state, and states initialized alone (8.2.1, 10.2, 11, 9.3.2)', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(answer);
    expect(lms.calls.slice(0, 4)).to.have.members(['POST token', 'GET LMS.LaunchData', 'GET cmi5LearnerPreferences', 'GET suspend-data']);
    expect(lms.calls[0]).to.equal('POST token');
    expect(lms.calls.slice(4)).to.deep.equal(['POST initialized', 'POST answered', 'PUT suspend-data']);
    expect(lms.violations).to.deep.equal([]);
    for (const { url } of lms.seen.slice(1, 4)) {
      expect(JSON.parse(url.searchParams.get('agent') ?? '')).to.deep.equal(actor);
    }
    const data = lms.seen.find(({ call }) => call === 'GET LMS.LaunchData')?.url.searchParams;
    expect([data?.get('activityId'), data?.get('registration')]).to.deep.equal([activity, registration]);
  });

  it('narrows the page to LRS and fetch URL before the first request', async () => {
    const lms = new FakeCmi5Lms();
    const policies: string[] = [];
    await connected(lms, {
      narrow: (policy) => {
        expect(lms.seen).to.have.length(0);
        policies.push(policy);
      },
    });
    expect(policies).to.deep.equal(['connect-src https://lms.example']);
  });

  it('takes mastery score, mode, return address and preferred language from the LMS (10.2, 11.1)', async () => {
    const lms = new FakeCmi5Lms();
    lms.launchData = { masteryScore: 0.75, launchMode: 'Review', returnURL: 'https://lms.example/back?a=1' };
    lms.preferences = JSON.stringify({ languagePreference: 'fr-FR,cy-GB', audioPreference: 'off' });
    const { launch, returnTo } = await connected(lms);
    expect(returnTo).to.equal('https://lms.example/back?a=1');
    expect(launch).to.deep.equal({
      mode: 'review',
      learnerName: 'Siân',
      learnerId: `${actor.account.homePage} ${actor.account.name}`,
      activity,
      identity: JSON.stringify([actor, activity, registration]),
      language: 'cy-GB',
      cutScore: 0.75,
      prior: { completion: 'incomplete', success: 'unknown' },
    });
  });

  it('goes on without preferences where they are forbidden or fail (11)', async () => {
    for (const fault of [403, 500, 'no network'] as const) {
      const lms = new FakeCmi5Lms();
      lms.faults.push('ok', 'ok', fault);
      expect((await open(lms)).kind).to.equal('connected');
    }
  });

  for (const [position, what] of [[0, 'the token'], [1, 'the launch data'], [3, 'the state']] as const) {
    for (const fault of [401, 500, 'no network'] as const) {
      it(`records nothing where ${what} cannot be had: ${fault}`, async () => {
        const lms = new FakeCmi5Lms();
        lms.faults.push(...Array<'ok'>(position).fill('ok'), fault);
        expect((await open(lms)).kind).to.equal('unconnected');
        expect(lms.verbs).to.deep.equal([]);
        expect(lms.calls.filter((call) => call === 'POST token')).to.have.length(1);
      });
    }
  }

  it('records nothing without a context template (10.2.1)', async () => {
    const lms = new FakeCmi5Lms();
    lms.launchData = { contextTemplate: null };
    expect((await open(lms)).kind).to.equal('unconnected');
  });
});

describe('a cmi5 page that is loaded anew', () => {
  it('goes on in its session, with one initialized, when it was put away without a word', async () => {
    const lms = new FakeCmi5Lms();
    const tab = storage();
    const search = lms.launch();
    await (await connected(lms, { search, storage: () => tab })).port.send(answer);
    const again = await connected(lms, { search, storage: () => tab });
    expect(await again.port.send({ ...answer, interactions: [{ ...report, at: at + 1000 }], suspendData: '3A' })).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered', 'answered']);
    expect(lms.calls.filter((call) => call === 'POST token')).to.have.length(1);
    expect(lms.violations).to.deep.equal([]);
  });

  it('makes no request when its session was closed, and says that a launch is needed', async () => {
    const lms = new FakeCmi5Lms();
    const tab = storage();
    const search = lms.launch();
    await (await connected(lms, { search, storage: () => tab })).port.close({ sessionSeconds: 5 });
    const requests = lms.seen.length;
    const again = await open(lms, { search, storage: () => tab });
    expect(again).to.deep.equal({ kind: 'unconnected', problem: 'this session was closed; the course has to be launched again', why: 'ended' });
    expect(lms.seen).to.have.length(requests);
  });

  it('says so too where storage is refused, by the error of the fetch URL (8.2.3.1)', async () => {
    const lms = new FakeCmi5Lms();
    const search = lms.launch();
    await connected(lms, { search, storage: refuse });
    const again = await open(lms, { search, storage: refuse });
    expect(again).to.deep.include({ kind: 'unconnected', why: 'ended' });
    expect(again.kind === 'unconnected' && again.problem).to.equal('POST fetch: 200 1 already returned; the course has to be launched again');
  });
});

describe('a cmi5 session', () => {
  it('states a pass at once, with nothing of it broken (9.3 to 9.6)', async () => {
    const lms = new FakeCmi5Lms();
    lms.launchData = { masteryScore: 0.8 };
    const { port } = await connected(lms);
    expect(await port.send(pass)).to.deep.equal([]);
    expect(await port.close({ sessionSeconds: 95 })).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'scored', 'completed', 'passed', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('holds a failure until just before terminated (9.3)', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(fail);
    expect(lms.verbs).to.deep.equal(['initialized', 'scored', 'completed']);
    expect(await port.close({ sessionSeconds: 95 })).to.deep.equal([]);
    expect(lms.verbs.slice(3)).to.deep.equal(['failed', 'terminated']);
    expect(lms.calls.slice(-3)).to.deep.equal(['POST failed', 'PUT suspend-data', 'POST terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('drops the failure when a pass comes in the same session (9.3)', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(fail);
    await port.send(pass);
    await port.close({ sessionSeconds: 95 });
    expect(lms.verbs).to.deep.equal(['initialized', 'scored', 'completed', 'scored', 'passed', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('passes in a later session after a failure, and states nothing twice (9.3)', async () => {
    const lms = new FakeCmi5Lms();
    const first = await connected(lms);
    await first.port.send(fail);
    await first.port.close({ sessionSeconds: 9 });
    const second = await connected(lms);
    expect(second.launch.prior).to.deep.equal({ completion: 'completed', success: 'failed', scaled: 0.4 });
    await second.port.send(pass);
    await second.port.close({ sessionSeconds: 9 });
    const third = await connected(lms);
    await third.port.close({ sessionSeconds: 9 });
    expect(lms.verbs.slice(5)).to.deep.equal(['initialized', 'scored', 'passed', 'terminated', 'initialized', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('states anew, under its own session, what the state says and no session told', async () => {
    const lms = new FakeCmi5Lms();
    lms.state = JSON.stringify({ v: 1, completion: 'completed', success: 'passed', scaled: 0.9 });
    const { port } = await connected(lms);
    await port.close({ sessionSeconds: 1 });
    expect(lms.verbs).to.deep.equal(['initialized', 'completed', 'passed', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
    expect(JSON.parse(lms.state)).to.deep.include({ toldCompleted: true, toldPassed: true });
  });

  it('states a failure in the next session when the page was gone before it could', async () => {
    const lms = new FakeCmi5Lms();
    await (await connected(lms)).port.send(fail);
    const { port } = await connected(lms);
    await port.close({ sessionSeconds: 1 });
    expect(lms.verbs.slice(3)).to.deep.equal(['initialized', 'failed', 'terminated']);
  });

  it('states completed and passed once, though a page was gone before its state was saved', async () => {
    const lms = new FakeCmi5Lms();
    await (await connected(lms)).port.send(pass);
    lms.state = undefined;
    const { port } = await connected(lms, { now: () => at + 1000 });
    expect(await port.send({ ...pass, sessionSeconds: 2 })).to.deep.equal([]);
    expect(lms.verbs.filter((verb) => verb === 'completed' || verb === 'passed')).to.deep.equal(['completed', 'passed']);
  });

  it('goes on where an LMS forbids a verdict that it has already', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send({ sessionSeconds: 1 });
    // Answered and scored, the state, both verdicts, then completed alone.
    lms.faults.push('ok', 'ok', 403, 403);
    expect(kinds(await port.send({ ...pass, interactions: [report] }))).to.deep.equal(['refused']);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered', 'scored', 'passed']);
    expect(await port.send(answer)).to.deep.equal([]);
    expect(JSON.parse(lms.state ?? '')).to.deep.include({ completion: 'completed', toldPassed: true }).and.not.have.property('toldCompleted');
    // Whether it has it cannot be told from a 403; the same statement in the next session does no harm.
    const next = await connected(lms, { now: () => at + 60_000 });
    await next.port.close({ sessionSeconds: 1 });
    expect(lms.verbs.slice(4)).to.deep.equal(['initialized', 'completed', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  for (const [fault, kind] of [[500, 'not-saved'], [503, 'not-saved'], [429, 'not-saved'], ['no network', 'not-saved'], [401, 'session-ended'], [403, 'session-ended']] as const) {
    it(`does not save a state whose statements came to nothing: ${fault}`, async () => {
      const lms = new FakeCmi5Lms();
      const { port } = await connected(lms);
      await port.send({ sessionSeconds: 1 });
      lms.faults.push(fault);
      expect(kinds(await port.send(answer))).to.deep.equal([kind]);
      expect(lms.state).to.equal(undefined);
      expect(await port.send(answer)).to.deep.equal([]);
      expect(lms.verbs).to.deep.equal(['initialized', 'answered']);
    });
  }

  for (const [fault, kind] of [[413, 'refused'], [500, 'not-saved'], [401, 'session-ended']] as const) {
    it(`tells of a state that is not saved: ${fault}`, async () => {
      const lms = new FakeCmi5Lms();
      const { port } = await connected(lms);
      await port.send({ sessionSeconds: 1 });
      lms.faults.push('ok', fault);
      expect(kinds(await port.send(answer))).to.deep.equal([kind]);
    });
  }

  it('sends nothing before initialized is in, however often that takes (9.3)', async () => {
    const lms = new FakeCmi5Lms();
    lms.faults.push('ok', 'ok', 'ok', 'ok', 'no network', 500, 'answer lost');
    const { port } = await connected(lms);
    expect(kinds(await port.send(answer))).to.deep.equal(['not-saved']);
    expect(kinds(await port.send(answer))).to.deep.equal(['not-saved']);
    expect(await port.send(answer)).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('ends where the LMS refuses initialized', async () => {
    const lms = new FakeCmi5Lms();
    lms.faults.push('ok', 'ok', 'ok', 'ok', 'no network', 400);
    const { port } = await connected(lms);
    expect(kinds(await port.send(answer))).to.deep.equal(['session-ended']);
    expect(lms.verbs).to.deep.equal([]);
  });
});

describe('cmi5 in Browse and Review', () => {
  for (const launchMode of ['Browse', 'Review']) {
    it(`is initialized and terminated, and nothing else: ${launchMode} (10.2.2)`, async () => {
      const lms = new FakeCmi5Lms();
      lms.state = JSON.stringify({ v: 1, completion: 'completed', success: 'failed' });
      lms.launchData = { launchMode };
      let now = at;
      const { port } = await connected(lms, { now: () => (now += 1500) });
      await port.send(pass);
      expect(await port.close({ ...pass, sessionSeconds: 0 })).to.deep.equal([]);
      expect(lms.verbs).to.deep.equal(['initialized', 'terminated']);
      expect(lms.calls).to.not.include('PUT suspend-data');
      expect(lms.violations).to.deep.equal([]);
      expect(lms.statements[1]?.result?.duration).to.match(/^PT[1-9]/);
    });
  }
});

describe('a cmi5 verdict', () => {
  it('is told only when the state that it rests on is saved, so that no later session can know less', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send({ sessionSeconds: 1 });
    lms.faults.push('ok', 500);
    expect(kinds(await port.send(pass))).to.deep.equal(['not-saved']);
    expect(lms.verbs).to.deep.equal(['initialized', 'scored']);
    expect(await port.send(pass)).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'scored', 'completed', 'passed']);
    expect(JSON.parse(lms.state ?? '')).to.deep.include({ suspendData: '2A', toldCompleted: true, toldPassed: true });
  });
});

describe('a cmi5 document that another window wrote', () => {
  const theirs = JSON.stringify({ v: 1, suspendData: '8B', completion: 'completed', success: 'passed', scaled: 0.9, toldCompleted: true, toldPassed: true });
  const prior = { completion: 'completed', success: 'passed', scaled: 0.9 };

  it('is left as it is and handed over; what it says was told is not told again, nor its contrary', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(answer);
    lms.state = theirs;
    expect(await port.send({ ...fail, suspendData: '2A' })).to.deep.equal([{ kind: 'overtaken', call: 'PUT activities/state', theirs: { suspendData: '8B', prior } }]);
    expect(lms.state).to.equal(theirs);
    expect(await port.close({ suspendData: '9AB', status: { completion: 'completed', success: 'passed' }, sessionSeconds: 9 })).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered', 'scored', 'terminated']);
    expect(JSON.parse(lms.state)).to.deep.equal({ v: 1, ...prior, progress: 1, toldCompleted: true, toldPassed: true, suspendData: '9AB' });
    expect(lms.violations).to.deep.equal([]);
  });

  it('is taken up by a close, which is made again before terminated', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(answer);
    lms.state = theirs;
    expect(kinds(await port.close({ suspendData: '2A', sessionSeconds: 6 }))).to.deep.equal(['overtaken']);
    expect(lms.verbs).to.not.include('terminated');
    expect(await port.close({ suspendData: '9AB', sessionSeconds: 9 })).to.deep.equal([]);
    expect(lms.verbs.at(-1)).to.equal('terminated');
    expect(JSON.parse(lms.state)).to.deep.include({ suspendData: '9AB' });
  });
});

describe('closing a cmi5 session', () => {
  it('keeps verdicts back while the document is being written, since the state cannot go with them', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send({ sessionSeconds: 1 });
    const writing = port.send({ suspendData: '1A', sessionSeconds: 2 });
    while (lms.calls.at(-1) !== 'PUT suspend-data') await Promise.resolve();
    const before = lms.seen.length;
    const closing = port.close({ ...pass, interactions: [report] });
    expect(lms.calls.slice(before)).to.deep.equal(['POST answered scored']);
    await writing;
    expect(await closing).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered', 'scored', 'completed', 'passed', 'terminated']);
    expect(lms.violations).to.deep.equal([]);
  });

  it('sends terminated before a page is gone that has nothing left to save', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(answer);
    lms.faults.push('hangs');
    // A frame that its LMS takes out of the page runs nothing after its pagehide, no promise either.
    void port.close({ sessionSeconds: 6 });
    expect(lms.calls.at(-1)).to.equal('POST terminated');
    expect(lms.seen.at(-1)?.keepalive).to.equal(true);
  });

  it('sends a failure, which waited for the end, and terminated behind it in one batch, before a page is gone that has nothing else to tell', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send(fail);
    const before = lms.seen.length;
    const closing = port.close({ sessionSeconds: 96 }, true);
    expect(lms.calls.slice(before)).to.deep.equal(['POST failed terminated']);
    expect(lms.seen.at(-1)?.keepalive).to.equal(true);
    expect(await closing).to.deep.equal([]);
    expect(lms.violations).to.deep.equal([]);
    // Not remembered: the next session tells it under the same id, which the LMS has, and ends.
    const next = await connected(lms, { now: () => at + 60_000 });
    expect(await next.port.close({ sessionSeconds: 1 })).to.deep.equal([]);
    expect(lms.verbs.filter((verb) => verb === 'failed')).to.have.length(1);
    expect(lms.verbs.at(-1)).to.equal('terminated');
    expect(lms.violations).to.deep.equal([]);
  });

  it('sends answers and state before the promise is awaited, and terminated when they are in (9.3.8)', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.send({ sessionSeconds: 1 });
    const before = lms.seen.length;
    const closing = port.close(answer);
    expect(lms.calls.slice(before)).to.deep.equal(['PUT suspend-data', 'POST answered']);
    expect(await closing).to.deep.equal([]);
    expect(lms.calls.at(-1)).to.equal('POST terminated');
    expect(lms.violations).to.deep.equal([]);
  });

  for (const [what, position] of [['answers', 0], ['the state', 1], ['what was told', 2]] as const) {
    it(`leaves the session open when ${what} did not come through, and tells the next session’s LMS`, async () => {
      const lms = new FakeCmi5Lms();
      const { port } = await connected(lms);
      await port.send({ sessionSeconds: 1 });
      lms.faults.push(...Array<'ok'>(position).fill('ok'), 'no network');
      expect(kinds(await port.close(pass))).to.deep.equal(['not-saved']);
      expect(lms.verbs).to.not.include('terminated');
      const next = await connected(lms, { now: () => at + 60_000 });
      await next.port.close({ ...pass, sessionSeconds: 1 });
      expect(lms.verbs.filter((verb) => verb === 'completed' || verb === 'passed')).to.deep.equal(['completed', 'passed']);
      expect(lms.verbs.at(-1)).to.equal('terminated');
    });
  }

  it('waits for a send under way, and for initialized', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    const sending = port.send(answer);
    const closing = port.close({ suspendData: '9A', sessionSeconds: 9 });
    expect([...(await sending), ...(await closing)]).to.deep.equal([]);
    expect(lms.verbs).to.deep.equal(['initialized', 'answered', 'terminated']);
    expect(JSON.parse(lms.state ?? '')).to.deep.include({ suspendData: '9A' });
    expect(lms.violations).to.deep.equal([]);
  });

  it('happens once, and ends all sending', async () => {
    const lms = new FakeCmi5Lms();
    const { port } = await connected(lms);
    await port.close({ sessionSeconds: 1 });
    const requests = lms.seen.length;
    expect(await port.close({ sessionSeconds: 2 })).to.deep.equal([]);
    expect(kinds(await port.send(answer))).to.deep.equal(['session-ended']);
    expect(lms.seen).to.have.length(requests);
  });
});
