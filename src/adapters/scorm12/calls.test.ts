import { expect } from '@open-wc/testing';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { CallContext } from '../scorm/dialect.js';
import { toCalls } from './calls.js';
import { standIns } from './stand-ins.js';

const context: CallContext = { firstInteraction: 7, objectives: ['lo1'], objectivesAtLaunch: 0, success: 'unknown', zoneMinutes: () => 60 };

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

describe('SCORM 1.2 calls', () => {
  // One status for two facts: the table of the style guide.
  const statuses = [
    ['incomplete', 'unknown', 'incomplete'],
    ['completed', 'unknown', 'completed'],
    ['completed', 'failed', 'failed'],
    ['completed', 'passed', 'passed'],
    ['incomplete', 'passed', 'passed'],
    ['incomplete', 'failed', 'failed'],
  ] as const;
  for (const [completion, success, status] of statuses) {
    it(`fold ${completion} and ${success} into ${status} (cmi.core.lesson_status)`, () => {
      const calls = toCalls({ status: { completion, success }, sessionSeconds: 0 }, context);
      expect(calls).to.deep.include(['cmi.core.lesson_status', status]);
    });
  }

  it('keep session time and exit current even when nothing else changed', () => {
    expect(toCalls({ sessionSeconds: 90 }, context)).to.deep.equal([
      ['cmi.core.session_time', '0000:01:30.00'],
      ['cmi.core.exit', 'suspend'],
    ]);
  });

  it('say neutral of what is neither right nor wrong, and set no pattern for it (CMIVocabulary: Result)', () => {
    const { right: _, ...rest } = report;
    const rated: InteractionReport = { ...rest, weight: 0, interaction: { type: 'likert', choices: [{ id: 'low', number: 3 }], response: 'low' } };
    const calls = toCalls({ interactions: [rated], sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.interactions.9.result', 'neutral']).and.deep.include(['cmi.interactions.9.weighting', '0']);
    expect(calls.filter(([element]) => element.includes('pattern'))).to.have.length(0);
  });

  it('set an interaction at the next free position, id first, type second', () => {
    expect(toCalls({ interactions: [report], sessionSeconds: 0 }, context).slice(0, 9)).to.deep.equal([
      ['cmi.interactions.9.id', 'ca1a'],
      ['cmi.interactions.9.type', 'true-false'],
      ['cmi.interactions.9.objectives.0.id', 'lo1'],
      ['cmi.interactions.9.time', '13:00:05'],
      ['cmi.interactions.9.correct_responses.0.pattern', 'f'],
      ['cmi.interactions.9.weighting', '2'],
      ['cmi.interactions.9.student_response', 't'],
      ['cmi.interactions.9.result', 'wrong'],
      ['cmi.interactions.9.latency', '0000:01:01.50'],
    ]);
  });

  it('write a right answer as correct', () => {
    const calls = toCalls({ interactions: [{ ...report, right: true }], sessionSeconds: 0 }, context);
    expect(calls).to.deep.include(['cmi.interactions.9.result', 'correct']);
  });

  it('set no empty response', () => {
    const interaction = { type: 'choice', choices: [{ id: 'a', number: 0 }], response: [], correct: ['a'] } as const;
    const elements = toCalls({ interactions: [{ ...report, interaction }], sessionSeconds: 0 }, context).map(([name]) => name);
    expect(elements).not.to.include('cmi.interactions.9.student_response');
    expect(elements).to.include('cmi.interactions.9.result');
  });

  it('set score limits with the score, and none without points', () => {
    const scored = toCalls({ points: { earned: 3, max: 4 }, sessionSeconds: 0 }, context);
    expect(scored.slice(0, 3)).to.deep.equal([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '75'],
    ]);
  });

  it('round the score by the status sent before when none comes with it', () => {
    const points = { earned: 2, max: 3 };
    expect(toCalls({ points, sessionSeconds: 0 }, { ...context, success: 'failed' })).to.deep.include(['cmi.core.score.raw', '66.66']);
    expect(toCalls({ points, sessionSeconds: 0 }, { ...context, success: 'passed' })).to.deep.include(['cmi.core.score.raw', '66.67']);
  });

  it('write an objective where the LMS lists it', () => {
    const objectives = [{ id: 'LO-1', completion: 'completed', success: 'failed', points: { earned: 1, max: 2 } }] as const;
    const calls = toCalls({ objectives, sessionSeconds: 0 }, { ...context, objectives: ['other', 'lo1'] });
    expect(calls.slice(0, 5)).to.deep.equal([
      ['cmi.objectives.1.id', 'lo1'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '50'],
      ['cmi.objectives.1.status', 'failed'],
    ]);
  });

  // cmi.objectives.n.status: the unit's words, and not attempted before the first answer
  const points = { earned: 0, max: 1 };
  const objectiveStatuses = [
    [{ completion: 'incomplete', success: 'unknown' }, 'not attempted'],
    [{ completion: 'incomplete', success: 'unknown', points }, 'incomplete'],
    [{ completion: 'completed', success: 'unknown', points }, 'completed'],
    [{ completion: 'completed', success: 'passed', points }, 'passed'],
    [{ completion: 'incomplete', success: 'failed', points }, 'failed'],
  ] as const;
  for (const [objective, status] of objectiveStatuses) {
    it(`write an objective that is ${JSON.stringify(objective)} as ${status}`, () => {
      const calls = toCalls({ objectives: [{ id: 'LO-1', ...objective }], sessionSeconds: 0 }, context);
      expect(calls).to.deep.include(['cmi.objectives.0.status', status]);
    });
  }

  it('set the saved state last and the status after the score', () => {
    const elements = toCalls(
      {
        suspendData: 'S',
        location: 'm1-s02',
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
    expect(elements.indexOf('cmi.core.lesson_status')).to.be.above(elements.indexOf('cmi.core.score.raw'));
  });
});

describe('a stand-in', () => {
  const cases = [
    ['cmi.core.exit', 'suspend', ''],
    ['cmi.core.lesson_status', 'passed', 'completed'],
    ['cmi.core.lesson_status', 'completed', 'incomplete'],
    ['cmi.core.lesson_status', 'failed', 'incomplete'],
    ['cmi.core.lesson_status', 'incomplete', 'browsed'],
    ['cmi.core.score.raw', '80', '79.99'],
    ['cmi.core.score.raw', '0', '0.01'],
    ['cmi.objectives.0.score.raw', '33.34', '33.33'],
    ['cmi.objectives.0.status', 'incomplete', 'not attempted'],
    ['cmi.interactions.3.id', 'ca1a', 'CA1A'],
    ['cmi.interactions.3.type', 'matching', 'fill-in'],
    ['cmi.interactions.3.result', 'correct', 'neutral'],
    ['cmi.interactions.3.result', 'neutral', 'unanticipated'],
    ['cmi.interactions.3.time', '12:00:00', '00:00:00'],
    ['cmi.interactions.3.time', '00:00:00', '00:00:01'],
    ['cmi.interactions.3.latency', '0000:00:00.00', '0000:00:01.00'],
  ] as const;
  for (const [element, value, other] of cases) {
    it(`for ${element} ${value} is "${other}"`, () => {
      expect(standIns([[element, value]])).to.deep.equal([[element, other]]);
    });
  }

  it('is not needed where values differ by themselves', () => {
    expect(
      standIns([
        ['cmi.core.session_time', '0000:00:01.00'],
        ['cmi.suspend_data', '1A'],
        ['cmi.core.lesson_location', 'm1-s01'],
      ]),
    ).to.deep.equal([]);
  });
});
