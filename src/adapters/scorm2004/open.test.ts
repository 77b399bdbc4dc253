import { expect } from '@open-wc/testing';
import { Scorm2004API } from 'scorm-again';
import { StrictScorm2004Api } from '../../../tests/support/strict-scorm2004-api.js';
import type { Launch, Opened } from '../../tracking/port.js';
import { openScorm2004 } from './open.js';

/** A topmost window with an object under the name, as far as the search looks at it. */
function windowWith(api: unknown, under = 'API_1484_11'): Window {
  const made: Window = new Proxy(window, {
    get(_, name): unknown {
      if (name === 'parent') return made;
      return name === under ? api : null;
    },
  });
  return made;
}

function connected(opened: Opened): Extract<Opened, { kind: 'connected' }> {
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  return opened;
}

function throwingAt(elements: RegExp): StrictScorm2004Api {
  const api = new StrictScorm2004Api();
  const get = api.GetValue.bind(api);
  api.GetValue = (element) => {
    if (elements.test(element)) throw new Error('no');
    return get(element);
  };
  return api;
}

function launchWith(values: Readonly<Record<string, string>>): Launch {
  return connected(openScorm2004(windowWith(new StrictScorm2004Api(values)))).launch;
}

describe('opening SCORM 2004', () => {
  it('initialises once with exactly the empty string', () => {
    const api = new StrictScorm2004Api();
    expect(openScorm2004(windowWith(api)).kind).to.equal('connected');
    expect(api.log.filter(([name]) => name === 'Initialize')).to.deep.equal([['Initialize', '']]);
  });

  it('looks for API_1484_11 and for no other name (RTE 3, finding the API instance)', () => {
    expect(openScorm2004(windowWith(new StrictScorm2004Api(), 'API'))).to.deep.equal({
      kind: 'unconnected',
      problem: 'no window holds a SCORM 2004 API',
    });
  });

  it('takes an object with the functions of SCORM 1.2 for no API', () => {
    const yes = () => 'true';
    const api = { LMSInitialize: yes, LMSFinish: yes, LMSGetValue: yes, LMSSetValue: yes, LMSCommit: yes };
    expect(openScorm2004(windowWith(api)).kind).to.equal('unconnected');
  });

  it('says why nothing will be recorded when the LMS refuses', () => {
    const api = new StrictScorm2004Api();
    api.Initialize = () => 'false';
    api.GetLastError = () => '102';
    expect(openScorm2004(windowWith(api))).to.deep.equal({
      kind: 'unconnected',
      problem: 'Initialize: 102 words of 102; diagnosis of 102',
    });
  });

  it('survives an API that throws at everything', () => {
    const no = () => {
      throw new Error('no');
    };
    const api = { Initialize: no, Terminate: no, GetValue: no, SetValue: no, Commit: no };
    expect(openScorm2004(windowWith(api))).to.deep.equal({ kind: 'unconnected', problem: 'Initialize: Error: no' });
  });

  it('goes on in a session that an earlier page left open (code 103)', () => {
    const api = new StrictScorm2004Api();
    api.Initialize('');
    expect(openScorm2004(windowWith(api)).kind).to.equal('connected');
  });

  it('does not go on in a session that was terminated (code 104)', () => {
    const api = new StrictScorm2004Api();
    api.Initialize('');
    api.Terminate('');
    expect(openScorm2004(windowWith(api)).kind).to.equal('unconnected');
  });

  it('opens though every optional element throws, and records', async () => {
    const api = throwingAt(/^cmi\.(learner_|scaled_passing_score)/);
    const { port, launch } = connected(openScorm2004(windowWith(api), { online: () => true }));
    expect(launch).to.deep.equal({ mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } });
    expect(await port.send({ suspendData: '1A', sessionSeconds: 1 })).to.deep.equal([]);
  });

  for (const element of ['cmi.suspend_data', 'cmi.success_status', 'cmi.interactions._count']) {
    it(`records nothing over ${element} when that throws`, () => {
      expect(openScorm2004(windowWith(throwingAt(new RegExp(`^${element}$`))))).to.deep.equal({
        kind: 'unconnected',
        problem: `${element} could not be read`,
      });
    });
  }

  it('tells objectives and interactions that the LMS neither counts nor takes apart from what it refuses', async () => {
    const api = new StrictScorm2004Api({ 'cmi.objectives._count': '' });
    const set = api.SetValue.bind(api);
    api.SetValue = (element, value) => (element.startsWith('cmi.objectives.') ? 'false' : set(element, value));
    // RTE 3.1.7: unimplemented
    api.GetLastError = () => '402';
    const { port } = connected(openScorm2004(windowWith(api), { online: () => true }));
    const objectives = [{ id: 'LO-1', completion: 'completed', success: 'unknown' }] as const;
    const problems = await port.send({ objectives, sessionSeconds: 1 });
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['no-place', 'no-place', 'no-place']);
  });

  it('counts by their ids the interactions of an LMS that says no number (RTE 4.2.9)', async () => {
    const api = new StrictScorm2004Api({ 'cmi.interactions._count': '', 'cmi.interactions.0.id': 'q1', 'cmi.interactions.1.id': 'q2' });
    const { port } = connected(openScorm2004(windowWith(api), { online: () => true, zoneMinutes: () => 0 }));
    const report = {
      sequence: 0, item: 'q-3', objective: 'LO-1', right: true, scaled: 1, weight: 1,
      attempt: 1, check: 1, at: Date.UTC(2025, 0, 1), seconds: 1,
      interaction: { type: 'true-false', response: true, correct: true },
    } as const;
    await port.send({ interactions: [report], sessionSeconds: 1 });
    expect(api.sets.filter(([element]) => element?.endsWith('.id'))).to.deep.include(['cmi.interactions.2.id', 'q3']);
  });

  it('believes no count of an LMS that has an answer to everything', () => {
    const api = new StrictScorm2004Api({});
    const get = api.GetValue.bind(api);
    api.GetValue = (element) => (element.startsWith('cmi.interactions.') ? 'yes' : get(element));
    expect(openScorm2004(windowWith(api)).kind).to.equal('connected');
  });

  // RTE 4.2.4; the third is what one system says of an attempt not begun
  for (const status of ['', 'unknown', 'not attempted']) {
    it(`makes an attempt whose completion is "${status}" incomplete`, async () => {
      const api = new StrictScorm2004Api({ 'cmi.completion_status': status });
      await connected(openScorm2004(windowWith(api), { online: () => true })).port.close({ sessionSeconds: 1 });
      expect(api.sets).to.deep.include(['cmi.completion_status', 'incomplete']);
    });
  }

  for (const status of ['completed', 'incomplete']) {
    it(`leaves a completion that is ${status}`, async () => {
      const api = new StrictScorm2004Api({ 'cmi.completion_status': status });
      await connected(openScorm2004(windowWith(api), { online: () => true })).port.close({ sessionSeconds: 1 });
      expect(api.sets.map(([element]) => element)).to.deep.equal(['cmi.session_time', 'cmi.exit']);
    });
  }

  for (const mode of ['review', 'browse'] as const) {
    it(`sets nothing in ${mode} mode (RTE 4.2.16)`, () => {
      const api = new StrictScorm2004Api({ 'cmi.mode': mode });
      expect(connected(openScorm2004(windowWith(api))).launch.mode).to.equal(mode);
      expect(api.names).to.deep.equal(['Initialize']);
    });
  }

  it('records with no credit (RTE 4.2.6)', () => {
    expect(launchWith({ 'cmi.credit': 'no-credit', 'cmi.mode': 'normal' }).mode).to.equal('normal');
  });

  it('finds objectives where the manifest put them and starts interactions after those there are', async () => {
    const api = new StrictScorm2004Api({
      'cmi.objectives._count': '2', 'cmi.objectives.0.id': 'lo2', 'cmi.objectives.1.id': 'lo1',
      'cmi.interactions._count': '4',
    });
    const { port } = connected(openScorm2004(windowWith(api), { online: () => true, zoneMinutes: () => 0 }));
    const report = {
      sequence: 0, item: 'q-1', objective: 'LO-1', right: true, scaled: 1, weight: 1,
      attempt: 1, check: 1, at: Date.UTC(2025, 0, 1), seconds: 1,
      interaction: { type: 'true-false', response: true, correct: true },
    } as const;
    const objectives = [{ id: 'LO-1', completion: 'completed', success: 'unknown' }] as const;
    expect(await port.send({ objectives, interactions: [report], sessionSeconds: 1 })).to.deep.equal([]);
    expect(api.stored.get('cmi.objectives.1.completion_status')).to.equal('completed');
    expect(api.stored.get('cmi.interactions.4.id')).to.equal('q1');
  });

  it('reads what scorm-again 3.4.3 holds of an attempt resumed', () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    api.loadFromJSON({ suspend_data: '1AB', completion_status: 'completed', success_status: 'failed', score: { scaled: '0.5' } }, 'cmi');
    expect(connected(openScorm2004(windowWith(api))).launch).to.deep.include({
      mode: 'normal',
      suspendData: '1AB',
      prior: { completion: 'completed', success: 'failed', scaled: 0.5 },
    });
  });
});

describe('a SCORM 2004 launch', () => {
  it('carries what the LMS knows', () => {
    const values = {
      'cmi.learner_name': 'Tŷ’r, Siân', 'cmi.learner_id': 's-42', 'cmi.learner_preference.language': 'cy-GB', 'cmi.mode': 'normal', 'cmi.entry': 'resume',
      'cmi.scaled_passing_score': '0.8', 'cmi.suspend_data': '1AB', 'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed', 'cmi.score.scaled': '0.6666',
    };
    expect(launchWith(values)).to.deep.equal({
      mode: 'normal',
      learnerName: 'Siân Tŷ’r',
      identity: 's-42',
      learnerId: 's-42',
      language: 'cy-GB',
      cutScore: 0.8,
      suspendData: '1AB',
      prior: { completion: 'completed', success: 'failed', scaled: 0.6666 },
    });
  });

  it('carries nothing that the LMS does not have', () => {
    expect(launchWith({})).to.deep.equal({ mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } });
  });

  // RTE 4.2.19: real (10,7), -1 to 1
  for (const [text, cutScore] of [['1', 1], ['1.0', 1], ['0.7250', 0.725], ['', undefined], ['0', undefined], ['-0.5', undefined], ['80', undefined], ['high', undefined], ['1e-1', undefined]] as const) {
    it(`has the scaled passing score "${text}" as ${cutScore}`, () => {
      expect(launchWith({ 'cmi.scaled_passing_score': text }).cutScore).to.equal(cutScore);
    });
  }

  for (const [success, prior] of [['passed', 'passed'], ['failed', 'failed'], ['unknown', 'unknown'], ['constructor', 'unknown']] as const) {
    it(`has the success ${success} as ${prior}, whatever the completion`, () => {
      expect(launchWith({ 'cmi.success_status': success }).prior).to.deep.equal({ completion: 'incomplete', success: prior });
    });
  }
});
