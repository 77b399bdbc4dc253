import { expect } from '@open-wc/testing';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { CallContext } from '../scorm/dialect.js';
import { toCalls } from './calls.js';

const context: CallContext = {
  firstInteraction: 7,
  objectives: ['lo1'],
  objectivesAtLaunch: 0,
  success: 'unknown',
  zoneMinutes: () => 60,
};

const report: InteractionReport = {
  sequence: 2,
  item: 'CA-1a',
  objective: 'LO-1',
  interaction: { type: 'true-false', response: true, correct: false },
  right: false,
  scaled: 0,
  weight: 2,
  attempt: 1,
  check: 1,
  at: Date.UTC(2025, 5, 1, 12, 0, 5),
  seconds: 61.5,
};

describe('SCORM 2004 calls', () => {
  it('keep completion and success apart (RTE 4.2.4, 4.2.22)', () => {
    const calls = toCalls({ status: { completion: 'incomplete', success: 'passed' }, sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.completion_status', 'incomplete']);
    expect(calls).to.deep.include(['cmi.success_status', 'passed']);
  });

  it('say an unknown success too: only some LMSs derive it', () => {
    const calls = toCalls({ status: { completion: 'completed', success: 'unknown' }, sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.success_status', 'unknown']);
  });

  it('keep session time and exit current even when nothing else changed (RTE 4.2.21, 4.2.8)', () => {
    expect(toCalls({ sessionSeconds: 90 }, context)).to.deep.equal([
      ['cmi.session_time', 'PT0H1M30S'],
      ['cmi.exit', 'suspend'],
    ]);
  });

  it('say neutral of what is neither right nor wrong, and set no pattern for it (RTE 4.2.9, result)', () => {
    const { right: _, ...rest } = report;
    const rated: InteractionReport = { ...rest, weight: 0, interaction: { type: 'likert', choices: [{ id: 'low', number: 3 }], response: 'low' } };
    const calls = toCalls({ interactions: [rated], sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.interactions.9.result', 'neutral']).and.deep.include(['cmi.interactions.9.weighting', '0']);
    expect(calls.filter(([element]) => element.includes('pattern'))).to.have.length(0);
  });

  it('set an interaction at the next free position, id first, type before the responses (RTE 4.2.9)', () => {
    expect(toCalls({ interactions: [report], sessionSeconds: 0 }, context).slice(0, 9)).to.deep.equal([
      ['cmi.interactions.9.id', 'ca1a'],
      ['cmi.interactions.9.type', 'true-false'],
      ['cmi.interactions.9.objectives.0.id', 'lo1'],
      ['cmi.interactions.9.timestamp', '2025-06-01T13:00:05'],
      ['cmi.interactions.9.correct_responses.0.pattern', 'false'],
      ['cmi.interactions.9.weighting', '2'],
      ['cmi.interactions.9.learner_response', 'true'],
      ['cmi.interactions.9.result', 'incorrect'],
      ['cmi.interactions.9.latency', 'PT0H1M1.5S'],
    ]);
  });

  it('write a right answer as correct', () => {
    const calls = toCalls({ interactions: [{ ...report, right: true }], sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.interactions.9.result', 'correct']);
  });

  it('number the right patterns from 0 (RTE 4.2.9.1)', () => {
    const a = { id: 'a', number: 0 };
    const b = { id: 'b', number: 1 };
    const interaction = { type: 'matching', sources: [a], targets: [a, b], response: { a: 'b' }, correct: { a: ['b', 'a'] } } as const;
    const calls = toCalls({ interactions: [{ ...report, interaction }], sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.interactions.9.correct_responses.0.pattern', 'a[.]b']);
    expect(calls).to.deep.include(['cmi.interactions.9.correct_responses.1.pattern', 'a[.]a']);
  });

  it('set no empty response', () => {
    const interaction = { type: 'choice', choices: [{ id: 'a', number: 0 }], response: [], correct: ['a'] } as const;
    const elements = toCalls({ interactions: [{ ...report, interaction }], sessionSeconds: 0 }, context).map(([name]) => name);
    expect(elements).not.to.include('cmi.interactions.9.learner_response');
    expect(elements).to.include('cmi.interactions.9.result');
  });

  it('set the scaled score with raw, min and max (RTE 4.2.20)', () => {
    const scored = toCalls({ points: { earned: 2, max: 3 }, sessionSeconds: 0 }, context);
    expect(scored.slice(0, 4)).to.deep.equal([
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '66.67'],
      ['cmi.score.scaled', '0.6667'],
    ]);
  });

  it('round raw and scaled score to the side of the verdict, that of before when none comes with it', () => {
    const points = { earned: 2, max: 3 };
    const failed = toCalls({ points, sessionSeconds: 0 }, { ...context, success: 'failed' });
    expect(failed).to.deep.include(['cmi.score.raw', '66.66']);
    expect(failed).to.deep.include(['cmi.score.scaled', '0.6666']);
    const passed = toCalls({ points, status: { completion: 'completed', success: 'passed' }, sessionSeconds: 0 }, context);
    expect(passed).to.deep.include(['cmi.score.scaled', '0.6667']);
  });

  // cmi.progress_measure: real (10,7), 0 to 1
  for (const [progress, text] of [[0, '0'], [1 / 3, '0.3333'], [1, '1']] as const) {
    it(`write the progress ${progress} as ${text} (RTE 4.2.18)`, () => {
      expect(toCalls({ progress, sessionSeconds: 0 }, context)[0]).to.deep.equal(['cmi.progress_measure', text]);
    });
  }

  it('write an objective where the LMS lists it, without touching its id (RTE 4.2.17)', () => {
    const objectives = [{ id: 'LO-1', completion: 'completed', success: 'failed', points: { earned: 1, max: 2 } }] as const;
    const listed = { ...context, objectives: ['other', 'lo1'], objectivesAtLaunch: 2 };
    expect(toCalls({ objectives, sessionSeconds: 0 }, listed).slice(0, 6)).to.deep.equal([
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '50'],
      ['cmi.objectives.1.score.scaled', '0.5'],
      ['cmi.objectives.1.success_status', 'failed'],
      ['cmi.objectives.1.completion_status', 'completed'],
    ]);
  });

  it('name an objective that the LMS does not list', () => {
    const objectives = [{ id: 'LO-1', completion: 'incomplete', success: 'unknown' }] as const;
    const listed = { ...context, objectives: ['other', 'lo1'], objectivesAtLaunch: 1 };
    expect(toCalls({ objectives, sessionSeconds: 0 }, listed)[0]).to.deep.equal(['cmi.objectives.1.id', 'lo1']);
  });

  const points = { earned: 0, max: 1 };
  const objectiveStatuses = [
    [{ completion: 'incomplete', success: 'unknown' }, 'not attempted'],
    [{ completion: 'incomplete', success: 'unknown', points }, 'incomplete'],
    [{ completion: 'incomplete', success: 'failed' }, 'incomplete'],
    [{ completion: 'completed', success: 'unknown', points }, 'completed'],
  ] as const;
  for (const [objective, status] of objectiveStatuses) {
    it(`write an objective that is ${JSON.stringify(objective)} as ${status}`, () => {
      const calls = toCalls({ objectives: [{ id: 'LO-1', ...objective }], sessionSeconds: 0 }, context);
      expect(calls).to.deep.include(['cmi.objectives.0.completion_status', status]);
      expect(calls).to.deep.include(['cmi.objectives.0.success_status', objective.success]);
    });
  }

  it('set the saved state last and the status after the score', () => {
    const elements = toCalls(
      {
        suspendData: 'S',
        location: 'm1-s02',
        progress: 1,
        status: { completion: 'completed', success: 'passed' },
        points: { earned: 1, max: 1 },
        objectives: [{ id: 'LO-1', completion: 'completed', success: 'passed' }],
        interactions: [report],
        sessionSeconds: 1,
      },
      context,
    ).map(([element]) => element);
    expect(elements[0]).to.equal('cmi.interactions.9.id');
    expect(elements.at(-1)).to.equal('cmi.suspend_data');
    expect(elements.indexOf('cmi.success_status')).to.be.above(elements.indexOf('cmi.score.scaled'));
  });
});
