import { expect } from '@open-wc/testing';
import { StrictScorm12Api } from '../../../tests/support/strict-scorm12-api.js';
import type { Launch } from '../../tracking/port.js';
import { openScorm12 } from './open.js';

/** A topmost window, as far as the search looks at it. */
function windowWith(api: unknown): Window {
  const made: Window = new Proxy(window, {
    get(_, name): unknown {
      if (name === 'parent') return made;
      return name === 'API' ? api : null;
    },
  });
  return made;
}

function launchWith(values: Readonly<Record<string, string>>): Launch {
  const opened = openScorm12(windowWith(new StrictScorm12Api(values)));
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  return opened.launch;
}

/** Ends the session before anything was told. */
async function endOf(opened: ReturnType<typeof openScorm12>): Promise<void> {
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  await opened.port.close({ sessionSeconds: 0 });
}

describe('opening SCORM 1.2', () => {
  it('initialises once with exactly the empty string', () => {
    const api = new StrictScorm12Api();
    expect(openScorm12(windowWith(api)).kind).to.equal('connected');
    expect(api.log.filter(([name]) => name === 'LMSInitialize')).to.deep.equal([['LMSInitialize', '']]);
  });

  it('says why nothing will be recorded without an API', () => {
    expect(openScorm12(windowWith(undefined))).to.deep.equal({
      kind: 'unconnected',
      problem: 'no window holds a SCORM 1.2 API',
    });
  });

  it('takes an object without the functions for no API', () => {
    expect(openScorm12(windowWith({ LMSInitialize: 'true' })).kind).to.equal('unconnected');
  });

  it('does not take a state that cannot be read for none', () => {
    const api = new StrictScorm12Api({ 'cmi.suspend_data': '7A' });
    const get = api.LMSGetValue.bind(api);
    api.LMSGetValue = (element) => {
      if (element === 'cmi.suspend_data') throw new Error('gone');
      return get(element);
    };
    expect(openScorm12(windowWith(api))).to.deep.equal({ kind: 'unconnected', problem: 'cmi.suspend_data could not be read' });
    expect(api.sets).to.deep.equal([]);
  });

  it('finds an objective again under the stand-in of its id', async () => {
    const api = new StrictScorm12Api({ 'cmi.objectives._count': '1', 'cmi.objectives.0.id': 'LO1' });
    const opened = openScorm12(windowWith(api));
    if (opened.kind !== 'connected') throw new Error(opened.problem);
    await opened.port.send({ objectives: [{ id: 'LO-1', completion: 'incomplete', success: 'unknown' }], sessionSeconds: 1 });
    expect(api.sets).to.deep.include(['cmi.objectives.0.id', 'lo1']);
  });

  it('goes on without what an LMS may not have, though asking for it throws', () => {
    const api = new StrictScorm12Api();
    const get = api.LMSGetValue.bind(api);
    api.LMSGetValue = (element) => {
      if (element.startsWith('cmi.student_')) throw new Error('no such group');
      return get(element);
    };
    expect(openScorm12(windowWith(api)).kind).to.equal('connected');
  });

  it('says why nothing will be recorded when the LMS refuses', () => {
    const api = new StrictScorm12Api();
    api.LMSInitialize = () => 'false';
    api.LMSGetLastError = () => '101';
    expect(openScorm12(windowWith(api))).to.deep.equal({
      kind: 'unconnected',
      problem: 'LMSInitialize: 101 words of 101; diagnosis of 101',
    });
  });

  it('survives an API that throws at everything', () => {
    const no = () => {
      throw new Error('no');
    };
    const api = { LMSInitialize: no, LMSFinish: no, LMSGetValue: no, LMSSetValue: no, LMSCommit: no };
    expect(openScorm12(windowWith(api))).to.deep.equal({ kind: 'unconnected', problem: 'LMSInitialize: Error: no' });
  });

  it('goes on in a session that an earlier page left open', () => {
    const api = new StrictScorm12Api({ 'cmi.core.lesson_status': 'incomplete' });
    api.LMSInitialize('');
    expect(openScorm12(windowWith(api)).kind).to.equal('connected');
  });

  it('makes no attempt that was not begun count as completed at its end (cmi.core.lesson_status)', async () => {
    for (const status of ['', 'not attempted', 'browsed']) {
      const api = new StrictScorm12Api({ 'cmi.core.lesson_status': status });
      await endOf(openScorm12(windowWith(api)));
      expect(api.sets).to.deep.include(['cmi.core.lesson_status', 'incomplete']);
    }
  });

  it('leaves a status that the LMS has', async () => {
    for (const status of ['passed', 'completed', 'failed', 'incomplete']) {
      const api = new StrictScorm12Api({ 'cmi.core.lesson_status': status });
      await endOf(openScorm12(windowWith(api)));
      expect(api.sets.map(([element]) => element)).to.deep.equal(['cmi.core.session_time', 'cmi.core.exit']);
    }
  });

  it('says of an activity not yet begun that it was browsed, which an LMS would else end as completed', () => {
    const api = new StrictScorm12Api({ 'cmi.core.lesson_mode': 'browse' });
    openScorm12(windowWith(api));
    expect(api.sets).to.deep.equal([['cmi.core.lesson_status', 'browsed']]);
  });

  for (const [mode, status] of [['review', 'not attempted'], ['review', 'passed'], ['browse', 'incomplete'], ['browse', 'browsed']] as const) {
    it(`sets nothing in ${mode} mode of an activity that is ${status}`, () => {
      const api = new StrictScorm12Api({ 'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': status });
      const opened = openScorm12(windowWith(api));
      expect(opened.kind === 'connected' && opened.launch.mode).to.equal(mode);
      expect(api.names).to.deep.equal(['LMSInitialize']);
    });
  }

  it('records with no credit, and with a mode missing or unknown', () => {
    expect(launchWith({ 'cmi.core.credit': 'no-credit' }).mode).to.equal('normal');
    expect(launchWith({ 'cmi.core.lesson_mode': 'training' }).mode).to.equal('normal');
  });

  it('starts interactions after those that the LMS has', async () => {
    const api = new StrictScorm12Api({ 'cmi.interactions._count': '4' });
    const opened = openScorm12(windowWith(api), { zoneMinutes: () => 0, online: () => true });
    if (opened.kind !== 'connected') throw new Error(opened.problem);
    const report = {
      sequence: 0, item: 'q-1', objective: 'LO-1', right: true, scaled: 1, weight: 1,
      attempt: 1, check: 1, at: 0, seconds: 1,
      interaction: { type: 'true-false', response: true, correct: true },
    } as const;
    expect(await opened.port.send({ interactions: [report], sessionSeconds: 1 })).to.deep.equal([]);
    expect(api.stored.get('cmi.interactions.4.id')).to.equal('q1');
  });

  it('finds objectives where the manifest put them', async () => {
    const api = new StrictScorm12Api({
      'cmi.objectives._count': '2', 'cmi.objectives.0.id': 'lo2', 'cmi.objectives.1.id': 'lo1',
    });
    const opened = openScorm12(windowWith(api), { online: () => true });
    if (opened.kind !== 'connected') throw new Error(opened.problem);
    await opened.port.send({ objectives: [{ id: 'LO-1', completion: 'completed', success: 'unknown' }], sessionSeconds: 1 });
    expect(api.stored.get('cmi.objectives.1.status')).to.equal('completed');
  });
});

describe('a SCORM 1.2 launch', () => {
  it('carries what the LMS knows', () => {
    const values = {
      'cmi.core.student_name': 'Tŷ’r, Siân', 'cmi.core.student_id': 's-42', 'cmi.student_preference.language': 'cy-GB', 'cmi.core.lesson_mode': 'normal',
      'cmi.student_data.mastery_score': '80', 'cmi.suspend_data': '1AB', 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '66.66',
    };
    expect(launchWith(values)).to.deep.equal({
      mode: 'normal',
      learnerName: 'Siân Tŷ’r',
      identity: 's-42',
      learnerId: 's-42',
      language: 'cy-GB',
      cutScore: 0.8,
      suspendData: '1AB',
      prior: { completion: 'incomplete', success: 'failed', scaled: 0.6666 },
    });
  });

  it('carries nothing that the LMS does not have', () => {
    expect(launchWith({})).to.deep.equal({ mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } });
  });

  // cmi.student_data.mastery_score: CMIDecimal, here a percentage
  for (const [text, cutScore] of [['100', 1], ['72.5', 0.725], ['', undefined], ['0', undefined], ['101', undefined], ['-5', undefined], ['high', undefined], ['1e2', undefined]] as const) {
    it(`has the mastery score "${text}" as ${cutScore}`, () => {
      expect(launchWith({ 'cmi.student_data.mastery_score': text }).cutScore).to.equal(cutScore);
    });
  }

  // cmi.core.lesson_status unfolded into the least that it can mean
  for (const [status, completion, success] of [
    ['passed', 'completed', 'passed'],
    ['completed', 'completed', 'unknown'],
    ['failed', 'incomplete', 'failed'],
    ['incomplete', 'incomplete', 'unknown'],
    ['browsed', 'incomplete', 'unknown'],
    ['constructor', 'incomplete', 'unknown'],
  ] as const) {
    it(`has the status ${status} as ${completion} and ${success}`, () => {
      expect(launchWith({ 'cmi.core.lesson_status': status }).prior).to.deep.equal({ completion, success });
    });
  }
});
