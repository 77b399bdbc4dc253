import { expect } from '@open-wc/testing';
import { Scorm12API } from 'scorm-again';
import { StrictScorm12Api } from '../../../tests/support/strict-scorm12-api.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { ScormSession } from '../scorm/adapter.js';
import type { Scorm12Api } from './api.js';
import { Scorm12Adapter } from './adapter.js';
import { sessionCalls, statusCall } from './calls.js';

const session: ScormSession = {
  recorded: true,
  firstInteraction: 0,
  objectives: [],
  uncounted: [],
  success: 'unknown',
  first: [...sessionCalls(0), statusCall('incomplete', 'unknown')],
  online: () => true,
  requestFailed: () => false,
  zoneMinutes: () => 0,
};

const sources = [
  { id: 'pay', number: 0 },
  { id: 'rules', number: 12 },
];
const targets = [
  { id: 'rt-professional', number: 0 },
  { id: 'rt-personal', number: 1 },
];
const matching: InteractionReport = {
  sequence: 0,
  item: 'CA-1a',
  objective: 'LO-1',
  interaction: {
    type: 'matching',
    sources,
    targets,
    response: { pay: 'rt-professional', rules: 'rt-personal' },
    correct: { pay: ['rt-professional'], rules: ['rt-professional'] },
  },
  right: false,
  scaled: 0.5,
  weight: 2,
  attempt: 1,
  check: 1,
  at: Date.UTC(2025, 5, 1, 12),
  seconds: 20,
};
const choice: InteractionReport = {
  ...matching,
  sequence: 1,
  item: 'q-101',
  interaction: { type: 'choice', choices: sources, response: ['pay', 'rules'], correct: ['pay'] },
};
const trueFalse: InteractionReport = {
  ...matching,
  sequence: 2,
  item: 'q-102',
  interaction: { type: 'true-false', response: true, correct: true },
  right: true,
};

const everything: TrackingChanges = {
  status: { completion: 'completed', success: 'passed' },
  points: { earned: 4, max: 5 },
  progress: 1,
  location: 'm1-s11',
  suspendData: '1ABC',
  objectives: [{ id: 'LO-1', completion: 'completed', success: 'passed', points: { earned: 4, max: 5 } }],
  interactions: [matching, choice, trueFalse],
  sessionSeconds: 600,
};

function opened(more: Partial<ScormSession> = {}) {
  const api = new StrictScorm12Api();
  api.LMSInitialize('');
  return { api, port: new Scorm12Adapter(api, { ...session, ...more }) };
}

describe('a SCORM 1.2 session', () => {
  it('sets nothing before its first send: its window may turn out to be the second', () => {
    expect(opened().api.sets).to.deep.equal([]);
  });

  it('has exit, session time and a status from its first send on, whatever that tells', async () => {
    const { api, port } = opened();
    await port.send({ sessionSeconds: 1, location: 'm1-s01' });
    expect(api.sets).to.deep.equal([
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.session_time', '0000:00:01.00'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.lesson_location', 'm1-s01'],
    ]);
  });

  it('has them too when it is closed before it sent anything', async () => {
    const { api, port } = opened();
    await port.close({ sessionSeconds: 0 });
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('incomplete');
    expect(api.stored.get('cmi.core.exit')).to.equal('suspend');
  });

  it('records everything without a refusal in the strictest run-time, with one commit', async () => {
    const { api, port } = opened();
    expect(await port.send(everything)).to.deep.equal([]);
    expect(api.names.filter((name) => name === 'LMSCommit')).to.have.length(1);
    expect(api.names.at(-1)).to.equal('LMSCommit');
    expect(api.stored.get('cmi.interactions.0.student_response')).to.equal('0.0,c.1');
    expect(api.stored.get('cmi.core.score.raw')).to.equal('80');
    expect(api.stored.get('cmi.suspend_data')).to.equal('1ABC');
  });

  it('sets the saved state as the last element', async () => {
    const { api, port } = opened();
    await port.send(everything);
    expect(api.sets.at(-1)).to.deep.equal(['cmi.suspend_data', '1ABC']);
  });

  it('finds an objective that the LMS knows and appends one that it does not', async () => {
    const { api, port } = opened({ objectives: ['lo9', 'lo1'] });
    api.LMSSetValue('cmi.objectives.0.id', 'lo9');
    api.LMSSetValue('cmi.objectives.1.id', 'lo1');
    const objective = { completion: 'incomplete', success: 'unknown' } as const;
    await port.send({ objectives: [{ id: 'LO-2', ...objective }, { id: 'LO-1', ...objective }], sessionSeconds: 1 });
    expect(api.stored.get('cmi.objectives.1.id')).to.equal('lo1');
    expect(api.stored.get('cmi.objectives.2.id')).to.equal('lo2');
  });

  it('tells a refused element and saves the others', async () => {
    const { api, port } = opened();
    const problems = await port.send({ ...everything, suspendData: 'x'.repeat(4097) });
    expect(problems).to.deep.equal([{ kind: 'refused', call: 'LMSSetValue', about: 'cmi.suspend_data', code: '405' }]);
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('passed');
  });

  it('tells of what has to stand when it is refused, and tries it again', async () => {
    const { port } = opened({ first: [['cmi.core.lesson_status', 'no such word']] });
    const refused = { kind: 'refused', call: 'LMSSetValue', about: 'cmi.core.lesson_status', code: '405' };
    expect(await port.send({ sessionSeconds: 1 })).to.deep.equal([refused]);
    expect(await port.send({ sessionSeconds: 2 })).to.deep.equal([refused]);
    expect(await port.send({ ...everything, sessionSeconds: 3 })).to.deep.equal([]);
  });

  /** Refuses suspend data, with this code. */
  function stateless(code: string) {
    const { api, port } = opened();
    const set = api.LMSSetValue.bind(api);
    api.LMSSetValue = (element, value) => (element === 'cmi.suspend_data' ? 'false' : set(element, value));
    api.LMSGetLastError = () => code;
    const send = async () => (await port.send(everything)).map(({ kind }) => kind);
    return { api, send };
  }

  // RTE 3.3: 401 is not implemented, 101 any failure
  it('knows by the code, or by its going on refusing, that an LMS has no place for the state', async () => {
    expect(await stateless('401').send()).to.deep.equal(['no-state']);
    const { send } = stateless('101');
    expect([await send(), await send(), await send(), await send()].flat()).to.deep.equal(['refused', 'refused', 'no-state', 'no-state']);
  });

  it('saves all else where there is no place for the state, and sets none of it twice', async () => {
    const { api, send } = stateless('401');
    await send();
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('passed');
    const before = api.sets.length;
    await send();
    expect(api.sets.slice(before)).to.deep.equal([]);
  });

  it('sets what the opening could not until the LMS takes it, since one that finishes without a status counts as completed', async () => {
    const api = new StrictScorm12Api();
    const set = api.LMSSetValue.bind(api);
    api.LMSInitialize('');
    api.LMSSetValue = () => 'false';
    const port = new Scorm12Adapter(api, session);
    api.LMSSetValue = set;
    await port.send({ location: 'm1-s02', sessionSeconds: 1 });
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('incomplete');
  });

  it('has no place for interactions that an LMS neither counts nor takes', async () => {
    const { api, port } = opened({ uncounted: ['cmi.interactions'] });
    const set = api.LMSSetValue.bind(api);
    api.LMSSetValue = (element, value) => (element.startsWith('cmi.interactions.') ? 'false' : set(element, value));
    // RTE 3.3: not implemented
    api.LMSGetLastError = () => '401';
    const problems = await port.send(everything);
    expect(new Set(problems.map(({ kind }) => kind))).to.deep.equal(new Set(['no-place']));
    expect(api.stored.get('cmi.suspend_data')).to.equal('1ABC');
  });

  it('never stands in for a status that was saved, though the score is in doubt', async () => {
    const { api, port } = opened();
    await port.send(everything);
    const better: TrackingChanges = { ...everything, interactions: [], objectives: [], points: { earned: 5, max: 5 }, sessionSeconds: 700 };
    api.commits.push(false);
    await port.send(better);
    const before = api.sets.length;
    expect(await port.send(better)).to.deep.equal([]);
    expect(api.sets.slice(before).filter(([element]) => element === 'cmi.core.lesson_status')).to.deep.equal([]);
    expect(api.stored.get('cmi.core.score.raw')).to.equal('100');
  });

  it('stays in doubt when the stand-ins did not come through, and sends again', async () => {
    const { api, port } = opened();
    api.commits.push(false);
    await port.send(everything);
    const commit = api.LMSCommit.bind(api);
    api.LMSCommit = () => {
      api.LMSCommit = commit;
      throw new Error('no');
    };
    expect((await port.send(everything)).map(({ kind }) => kind)).to.deep.equal(['not-saved']);
    expect(await port.send(everything)).to.deep.equal([]);
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('passed');
    expect(api.stored.get('cmi.interactions.0.student_response')).to.equal('0.0,c.1');
  });

  it('goes on after an element that throws', async () => {
    const { api, port } = opened();
    const set = api.LMSSetValue.bind(api);
    api.LMSSetValue = (element, value) => {
      if (element === 'cmi.core.lesson_location') throw new Error('no');
      return set(element, value);
    };
    expect(await port.send(everything)).to.deep.equal([
      { kind: 'threw', call: 'LMSSetValue', about: 'cmi.core.lesson_location', message: 'Error: no' },
    ]);
    expect(api.stored.get('cmi.suspend_data')).to.equal('1ABC');
  });

  it('is not saved by a commit that says false, nothing, or throws', async () => {
    for (const commit of [() => 'false', () => null, () => { throw new Error('no'); }]) {
      const { api } = opened();
      const answering: Scorm12Api = { ...methodsOf(api), LMSCommit: commit };
      const problems = await new Scorm12Adapter(answering, session).send({ sessionSeconds: 1 });
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['not-saved']);
    }
  });

  it('is not saved by a commit that says true while the browser is offline', async () => {
    const { port } = opened({ online: () => false });
    expect(await port.send({ sessionSeconds: 1 })).to.deep.equal([
      { kind: 'not-saved', call: 'LMSCommit', message: 'the browser is offline' },
    ]);
  });

  it('is not saved by a commit that says true though its request found no server', async () => {
    let failed = [true, true];
    const { port } = opened({ requestFailed: () => failed.shift() ?? false });
    const problem = { kind: 'not-saved', call: 'LMSCommit', message: 'no server answered' };
    expect(await port.send({ sessionSeconds: 1 })).to.deep.equal([problem]);
    // What failed before the commit was another request.
    failed = [true, false];
    expect(await port.send({ sessionSeconds: 2 })).to.deep.equal([]);
  });

  it('sends each value again after a lost commit, though the run-time believes it sent', async () => {
    const { api, port } = opened();
    api.commits.push(false);
    expect((await port.send(everything))[0]?.kind).to.equal('not-saved');
    expect(await port.send({ ...everything, suspendData: '2ABC', sessionSeconds: 601 })).to.deep.equal([]);

    const untouched = new StrictScorm12Api();
    untouched.LMSInitialize('');
    await new Scorm12Adapter(untouched, session).send({ ...everything, suspendData: '2ABC', sessionSeconds: 601 });
    const wanted = [...untouched.stored.entries()].filter(
      ([element]) => !/_count$|score\.m(in|ax)$|lesson_location$/.test(element),
    );
    expect(wanted.length).to.be.above(30);
    for (const [element, value] of wanted) expect(api.stored.get(element), element).to.equal(value);
  });

  it('has a lost status "incomplete" stored too, since a second window that sets nothing would be ended as completed', async () => {
    const { api, port } = opened();
    api.commits.push(false);
    await port.send({ suspendData: '1ABC', sessionSeconds: 1 });
    expect(api.stored.has('cmi.core.lesson_status')).to.equal(false);
    await port.send({ suspendData: '2ABC', sessionSeconds: 2 });
    expect(api.stored.get('cmi.core.lesson_status')).to.equal('incomplete');
  });

  it('never sets the verdict that the LMS had at launch again, so that no stand-in is left in its place', async () => {
    const { api, port } = opened({ known: [['cmi.core.lesson_status', 'failed']] });
    const failed = { status: { completion: 'completed', success: 'failed' } } as const;
    api.commits.push(false);
    await port.send({ ...failed, suspendData: '1ABC', sessionSeconds: 1 });
    await port.send({ ...failed, suspendData: '2ABC', sessionSeconds: 2 });
    expect(api.sets.filter(([element]) => element === 'cmi.core.lesson_status')).to.deep.equal([]);
  });

  it('tells the LMS nothing twice, and commits once, when the commit before was good', async () => {
    const { api, port } = opened();
    await port.send(everything);
    const before = api.log.length;
    await port.send({ ...everything, suspendData: '2ABC', sessionSeconds: 700 });
    expect(api.log.slice(before)).to.deep.equal([
      ['LMSSetValue', 'cmi.core.session_time', '0000:11:40.00'],
      ['LMSSetValue', 'cmi.suspend_data', '2ABC'],
      ['LMSCommit', ''],
    ]);
  });

  it('offers a refused element again', async () => {
    const { api, port } = opened();
    const long = 'x'.repeat(4097);
    await port.send({ suspendData: long, sessionSeconds: 1 });
    expect((await port.send({ suspendData: long, sessionSeconds: 2 })).map(({ kind }) => kind)).to.deep.equal(['refused']);
    expect(api.sets.filter(([element]) => element === 'cmi.suspend_data')).to.have.length(2);
  });

  it('that the LMS finished is told once, not for each element', async () => {
    const { api, port } = opened();
    api.LMSFinish('');
    const problems = await port.send(everything);
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['session-ended']);
  });
});

describe('closing a SCORM 1.2 session', () => {
  it('saves, then finishes, with every call made before the promise is awaited', () => {
    const { api, port } = opened();
    void port.close({ suspendData: '1', sessionSeconds: 5 });
    expect(api.names.slice(-3)).to.deep.equal(['LMSSetValue', 'LMSCommit', 'LMSFinish']);
    expect(api.stored.get('cmi.suspend_data')).to.equal('1');
  });

  it('happens once', async () => {
    const { api, port } = opened();
    await port.close({ sessionSeconds: 5 });
    const calls = api.log.length;
    expect(await port.close({ sessionSeconds: 6 })).to.deep.equal([]);
    expect(api.log.length).to.equal(calls);
  });

  it('finishes though the commit failed', async () => {
    const { api, port } = opened();
    api.commits.push(false);
    const problems = await port.close({ sessionSeconds: 5 });
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['not-saved']);
    expect(api.names.at(-1)).to.equal('LMSFinish');
  });

  it('finishes though everything throws', async () => {
    const finished: string[] = [];
    const no = () => { throw new Error('no'); };
    const api: Scorm12Api = {
      LMSInitialize: no, LMSGetValue: no, LMSSetValue: no, LMSCommit: no,
      LMSGetLastError: no, LMSGetErrorString: no, LMSGetDiagnostic: no,
      LMSFinish: (argument) => { finished.push(argument); return 'true'; },
    };
    const problems = await new Scorm12Adapter(api, session).close({ sessionSeconds: 5 });
    expect(problems.map(({ kind }) => kind)).to.include('not-saved');
    expect(finished).to.deep.equal(['']);
  });

  it('is no trouble when the LMS finished first and nothing is left to save but the time', async () => {
    const { api, port } = opened();
    await port.send(everything);
    api.LMSFinish('');
    const problems = await port.close({ sessionSeconds: 601 });
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['session-ended']);
  });

  it('inside a call of the LMS is not disturbed by a save', async () => {
    const { api, port } = opened();
    const commit = api.LMSCommit.bind(api);
    const inner: Promise<unknown>[] = [];
    api.LMSCommit = (...args) => {
      inner.push(port.send({ suspendData: '9', sessionSeconds: 9 }), port.close({ sessionSeconds: 9 }));
      return commit(...args);
    };
    await port.close({ suspendData: '8', sessionSeconds: 8 });
    await Promise.all(inner);
    expect(api.names.filter((name) => name === 'LMSFinish')).to.have.length(1);
    expect(api.stored.get('cmi.suspend_data')).to.equal('8');
  });

  it('ends all sending', async () => {
    const { port } = opened();
    await port.close({ sessionSeconds: 1 });
    expect((await port.send({ sessionSeconds: 2 }))[0]?.kind).to.equal('session-ended');
  });
});

describe('in review and browse mode SCORM 1.2', () => {
  it('sets nothing and commits nothing, and finishes', async () => {
    const { api, port } = opened({ recorded: false, first: [] });
    await port.send(everything);
    await port.close(everything);
    expect(api.names).to.deep.equal(['LMSInitialize', 'LMSFinish']);
  });
});

describe('scorm-again 3.4.3 as a SCORM 1.2 LMS', () => {
  it('accepts every call and holds what was sent', async () => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    expect(String(api.LMSInitialize(''))).to.equal('true');
    const port = new Scorm12Adapter(api, session);
    expect(await port.send(everything)).to.deep.equal([]);
    expect(await port.send({ interactions: [{ ...matching, sequence: 3, check: 2 }], sessionSeconds: 700 })).to.deep.equal([]);
    expect(api.cmi.core.lesson_status).to.equal('passed');
    expect(String(api.cmi.core.score.raw)).to.equal('80');
    expect(api.cmi.suspend_data).to.equal('1ABC');
    expect(String(api.LMSGetValue('cmi.interactions._count'))).to.equal('4');
    expect(String(api.LMSGetValue('cmi.objectives.0.status'))).to.equal('passed');
    expect(await port.close({ sessionSeconds: 701 })).to.deep.equal([]);
  });

  it('ends at the score and status that came after a commit in doubt', async () => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 });
    api.LMSInitialize('');
    let online = false;
    const port = new Scorm12Adapter(api, { ...session, online: () => online });
    await port.send(everything);
    online = true;
    expect(await port.send(everything)).to.deep.equal([]);
    expect(api.cmi.core.lesson_status).to.equal('passed');
    expect(String(api.LMSGetValue('cmi.interactions._count'))).to.equal('3');
  });
});

function methodsOf(api: StrictScorm12Api): Scorm12Api {
  return {
    LMSInitialize: (...args) => api.LMSInitialize(...args),
    LMSFinish: (...args) => api.LMSFinish(...args),
    LMSGetValue: (...args) => api.LMSGetValue(...args),
    LMSSetValue: (...args) => api.LMSSetValue(...args),
    LMSCommit: (...args) => api.LMSCommit(...args),
    LMSGetLastError: () => api.LMSGetLastError(),
    LMSGetErrorString: (...args) => api.LMSGetErrorString(...args),
    LMSGetDiagnostic: (...args) => api.LMSGetDiagnostic(...args),
  };
}
