import { expect } from '@open-wc/testing';
import { Scorm2004API } from 'scorm-again';
import { StrictScorm2004Api } from '../../../tests/support/strict-scorm2004-api.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { ScormSession } from '../scorm/adapter.js';
import { Scorm2004Adapter } from './adapter.js';
import type { Scorm2004Api } from './api.js';
import { completionCall, sessionCalls } from './calls.js';

const session: ScormSession = {
  recorded: true,
  firstInteraction: 0,
  objectives: [],
  uncounted: [],
  success: 'unknown',
  first: [...sessionCalls(0), completionCall('incomplete')],
  online: () => true,
  requestFailed: () => false,
  zoneMinutes: () => 0,
};

const sources = [
  { id: 'pay', number: 0 },
  { id: 'ground-rules', number: 12 },
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
    response: { pay: 'rt-professional', 'ground-rules': 'rt-personal' },
    correct: { pay: ['rt-professional', 'rt-personal'], 'ground-rules': ['rt-professional'] },
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
  interaction: { type: 'choice', choices: sources, response: ['pay', 'ground-rules'], correct: ['pay'] },
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

function opened(more: Partial<ScormSession> = {}, values: Readonly<Record<string, string>> = {}) {
  const api = new StrictScorm2004Api(values);
  api.Initialize('');
  return { api, port: new Scorm2004Adapter(api, { ...session, ...more }) };
}

describe('a SCORM 2004 session', () => {
  it('sets nothing before its first send: its window may turn out to be the second', () => {
    expect(opened().api.sets).to.deep.equal([]);
  });

  it('has exit, session time and a completion from its first send on, whatever that tells', async () => {
    const { api, port } = opened();
    await port.send({ sessionSeconds: 1, location: 'm1-s01' });
    expect(api.sets).to.deep.equal([
      ['cmi.completion_status', 'incomplete'],
      ['cmi.session_time', 'PT0H0M1S'],
      ['cmi.exit', 'suspend'],
      ['cmi.location', 'm1-s01'],
    ]);
  });

  it('records everything without a refusal in the strictest run-time, with one commit', async () => {
    const { api, port } = opened();
    expect(await port.send(everything)).to.deep.equal([]);
    expect(api.log.filter(([name]) => name === 'Commit')).to.deep.equal([['Commit', '']]);
    expect(api.names.at(-1)).to.equal('Commit');
    const stored = (element: string) => api.stored.get(element);
    expect(stored('cmi.interactions.0.learner_response')).to.equal('pay[.]rtprofessional[,]groundrules[.]rtpersonal');
    expect(stored('cmi.interactions.0.correct_responses._count')).to.equal('2');
    expect(stored('cmi.score.scaled')).to.equal('0.8');
    expect(stored('cmi.success_status')).to.equal('passed');
    expect(stored('cmi.suspend_data')).to.equal('1ABC');
  });

  it('finds an objective that the LMS knows and appends one that it does not', async () => {
    const values = { 'cmi.objectives._count': '2', 'cmi.objectives.0.id': 'primary', 'cmi.objectives.1.id': 'lo1' };
    const { api, port } = opened({ objectives: ['primary', 'lo1'] }, values);
    const objective = { completion: 'completed', success: 'passed' } as const;
    const objectives = [{ id: 'LO-2', ...objective }, { id: 'LO-1', ...objective }];
    expect(await port.send({ objectives, sessionSeconds: 1 })).to.deep.equal([]);
    expect(api.stored.get('cmi.objectives.0.success_status')).to.equal(undefined);
    expect(api.stored.get('cmi.objectives.1.success_status')).to.equal('passed');
    expect(api.stored.get('cmi.objectives.2.id')).to.equal('lo2');
    expect(api.sets.map(([element]) => element)).not.to.include('cmi.objectives.1.id');
  });

  it('tells a refused element and saves the others', async () => {
    const { api, port } = opened();
    const problems = await port.send({ ...everything, location: 'x'.repeat(1001) });
    expect(problems).to.deep.equal([{ kind: 'refused', call: 'SetValue', about: 'cmi.location', code: '406' }]);
    expect(api.stored.get('cmi.completion_status')).to.equal('completed');
  });

  it('sets everything again after a lost commit, without a refusal and without another commit', async () => {
    const { api, port } = opened();
    api.commits.push(false);
    expect((await port.send(everything)).map(({ kind }) => kind)).to.deep.equal(['not-saved']);
    const before = api.log.length;
    expect(await port.send({ ...everything, suspendData: '2ABC', sessionSeconds: 601 })).to.deep.equal([]);
    const again = api.log.slice(before);
    expect(again.filter(([name]) => name === 'Commit')).to.have.length(1);
    expect(again.map(([, element]) => element)).to.include.members([
      'cmi.interactions.1.correct_responses.0.pattern',
      'cmi.objectives.0.id',
      'cmi.score.scaled',
      'cmi.success_status',
    ]);
    expect(api.stored.get('cmi.interactions.0.correct_responses._count')).to.equal('2');
  });

  it('tells the LMS nothing twice when the commit before was good', async () => {
    const { api, port } = opened();
    await port.send(everything);
    const before = api.log.length;
    await port.send({ ...everything, suspendData: '2ABC', sessionSeconds: 700 });
    expect(api.log.slice(before)).to.deep.equal([
      ['SetValue', 'cmi.session_time', 'PT0H11M40S'],
      ['SetValue', 'cmi.suspend_data', '2ABC'],
      ['Commit', ''],
    ]);
  });

  it('is not saved by a commit that says true while the browser is offline', async () => {
    const { port } = opened({ online: () => false });
    expect(await port.send({ sessionSeconds: 1 })).to.deep.equal([
      { kind: 'not-saved', call: 'Commit', message: 'the browser is offline' },
    ]);
  });

  it('that the LMS terminated is told once, not for each element', async () => {
    const { api, port } = opened();
    api.Terminate('');
    expect((await port.send(everything)).map(({ kind }) => kind)).to.deep.equal(['session-ended']);
  });
});

describe('closing a SCORM 2004 session', () => {
  it('saves, then terminates, with every call made before the promise is awaited', () => {
    const { api, port } = opened();
    void port.close({ suspendData: '1', sessionSeconds: 5 });
    expect(api.log.slice(-3)).to.deep.equal([['SetValue', 'cmi.suspend_data', '1'], ['Commit', ''], ['Terminate', '']]);
  });

  it('happens once', async () => {
    const { api, port } = opened();
    await port.close({ sessionSeconds: 5 });
    const calls = api.log.length;
    expect(await port.close({ sessionSeconds: 6 })).to.deep.equal([]);
    expect(api.log.length).to.equal(calls);
  });

  it('terminates though everything throws', async () => {
    const ended: string[] = [];
    const no = () => { throw new Error('no'); };
    const api: Scorm2004Api = {
      Initialize: no, GetValue: no, SetValue: no, Commit: no, GetLastError: no, GetErrorString: no, GetDiagnostic: no,
      Terminate: (argument) => { ended.push(argument); return Object('true'); },
    };
    const problems = await new Scorm2004Adapter(api, session).close({ sessionSeconds: 5 });
    expect(problems.map(({ kind }) => kind)).to.include('not-saved');
    expect(ended).to.deep.equal(['']);
  });

  it('tries to terminate what the LMS terminated first, and takes code 113 for done', async () => {
    const { api, port } = opened();
    await port.send(everything);
    api.Terminate('');
    const problems = await port.close({ sessionSeconds: 601 });
    expect(problems.map(({ call }) => call)).to.deep.equal(['SetValue']);
    expect(api.names.at(-1)).to.equal('Terminate');
  });
});

describe('in review and browse mode SCORM 2004', () => {
  it('sets nothing and commits nothing, and terminates', async () => {
    const { api, port } = opened({ recorded: false, first: [] });
    await port.send(everything);
    await port.close(everything);
    expect(api.names).to.deep.equal(['Initialize', 'Terminate']);
  });
});

describe('scorm-again 3.4.3 as a SCORM 2004 LMS', () => {
  it('accepts every call and holds what was sent', async () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    expect(String(api.Initialize(''))).to.equal('true');
    const port = new Scorm2004Adapter(api, session);
    expect(await port.send(everything)).to.deep.equal([]);
    expect(await port.send({ interactions: [{ ...matching, sequence: 3, check: 2 }], sessionSeconds: 700 })).to.deep.equal([]);
    const held = (element: string) => String(api.GetValue(element));
    expect(held('cmi.completion_status')).to.equal('completed');
    expect(held('cmi.success_status')).to.equal('passed');
    expect(held('cmi.score.scaled')).to.equal('0.8');
    expect(held('cmi.score.raw')).to.equal('80');
    expect(held('cmi.progress_measure')).to.equal('1');
    expect(held('cmi.suspend_data')).to.equal('1ABC');
    expect(held('cmi.interactions._count')).to.equal('4');
    expect(held('cmi.interactions.0.correct_responses._count')).to.equal('2');
    expect(held('cmi.objectives.0.success_status')).to.equal('passed');
    expect(await port.close({ sessionSeconds: 701 })).to.deep.equal([]);
  });

  it('takes everything again after a commit in doubt', async () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    api.Initialize('');
    let online = false;
    const port = new Scorm2004Adapter(api, { ...session, online: () => online });
    await port.send(everything);
    online = true;
    expect(await port.send(everything)).to.deep.equal([]);
    expect(String(api.GetValue('cmi.interactions._count'))).to.equal('3');
    expect(String(api.GetValue('cmi.objectives._count'))).to.equal('1');
    expect(String(api.GetValue('cmi.success_status'))).to.equal('passed');
  });
});
