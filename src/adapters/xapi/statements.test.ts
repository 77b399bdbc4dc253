import { expect } from '@open-wc/testing';
import type { Statement } from '@xapi/xapi';
import type { JsonValue } from '../../../build/preview/lrs/json.js';
import { statementProblems } from '../../../build/preview/lrs/validation/statement.js';
import type { Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import { initialized, terminated, toStatements, toVerdicts, type Outcome, type Standing, type StatementSetting } from './statements.js';

const texts: readonly Texts[] = [
  { language: 'en', bodies: {}, lines: { course: 'Boundaries', m1: 'Kinds', 'LO-1': 'Tell kinds apart', 'q-1': 'Paid?' } },
  { language: 'cy', bodies: {}, lines: { course: 'Ffiniau', m1: 'Mathau', 'LO-1': 'Gwahaniaethu', 'q-1': 'Talu?' } },
];
const account = { homePage: 'https://lms.example', name: '42' };
const registration = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const setting: StatementSetting = {
  launch: { actor: { objectType: 'Agent', account }, registration, grouping: 'https://lms.example/course/7' },
  activity: 'https://care.example/m1',
  course: { activityBase: 'https://care.example', version: '1.2.0' },
  unit: { id: 'm1' },
  texts,
  platform: 'care-course',
  session: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
};
const at = Date.UTC(2025, 5, 1, 12, 0, 5, 250);
const standing: Standing = { told: { completion: 'incomplete', success: 'unknown' }, language: 'cy', at };
const report: InteractionReport = {
  sequence: 3,
  item: 'q-1',
  objective: 'LO-1',
  interaction: { type: 'true-false', response: true, correct: true },
  right: true,
  scaled: 1,
  weight: 2,
  attempt: 2,
  check: 1,
  at: at - 1000,
  seconds: 4.25,
};
const finished: TrackingChanges = {
  interactions: [report],
  progress: 1,
  sessionSeconds: 90,
};
const outcome: Outcome = { completion: 'completed', success: 'passed', points: { earned: 4, max: 5 }, seconds: 90 };
const everything = (at: Standing, where: StatementSetting) => [...toStatements(finished, at, where), ...toVerdicts(outcome, at, where)];

const verbOf = ({ verb }: Statement) => verb.id;
const ADL = 'http://adlnet.gov/expapi/verbs';

describe('xAPI statements (xAPI 1.0.3, Data)', () => {
  it('are those that a conforming LRS takes', () => {
    const all = [initialized(standing, setting), ...everything(standing, setting), terminated(standing, 90, setting)];
    for (const statement of all) {
      const sent = JSON.parse(JSON.stringify(statement)) as JsonValue; // what parsing gives
      expect(statementProblems(sent)).to.deep.equal([]);
    }
    expect(all.map(verbOf)).to.deep.equal(
      ['initialized', 'answered', 'progressed', 'completed', 'passed', 'terminated'].map((verb) => `${ADL}/${verb}`),
    );
  });

  it('say of an answer who, what, how well, how long and on which objective', () => {
    const [answered] = toStatements({ interactions: [report], sessionSeconds: 1 }, standing, setting);
    expect({ ...answered, id: undefined }).to.deep.equal({
      id: undefined,
      actor: { objectType: 'Agent', account },
      verb: { id: `${ADL}/answered`, display: { en: 'answered' } },
      object: {
        objectType: 'Activity',
        id: 'https://care.example/m1/q1',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          name: { en: 'Paid?', cy: 'Talu?' },
          description: { en: 'Paid?', cy: 'Talu?' },
          interactionType: 'true-false',
          correctResponsesPattern: ['true'],
        },
      },
      result: { response: 'true', success: true, score: { scaled: 1, raw: 2, min: 0, max: 2 }, duration: 'PT4.25S' },
      context: {
        registration,
        revision: '1.2.0',
        platform: 'care-course',
        language: 'cy',
        contextActivities: {
          parent: [{ id: 'https://care.example/m1' }],
          other: [
            {
              id: 'https://care.example/objectives/lo1',
              definition: {
                type: 'http://adlnet.gov/expapi/activities/objective',
                name: { en: 'Tell kinds apart', cy: 'Gwahaniaethu' },
              },
            },
          ],
          grouping: [{ id: 'https://care.example' }, { id: 'https://lms.example/course/7' }],
        },
        extensions: { 'https://care.example/extensions/attempt': 2, 'https://care.example/extensions/check': 1 },
      },
      timestamp: '2025-06-01T12:00:04.250Z',
    });
  });

  it('say of a rating neither success nor a score (Data 2.4.5: both are optional, and max is above min)', () => {
    const { right: _, ...rest } = report;
    const rated: InteractionReport = { ...rest, weight: 0, interaction: { type: 'likert', choices: [{ id: 'low', number: 0 }], response: 'low' } };
    const [answered] = toStatements({ interactions: [rated], sessionSeconds: 1 }, standing, setting);
    expect(answered?.result).to.deep.equal({ response: 'low', duration: 'PT4.25S' });
  });

  it('give completion its time and no score', () => {
    const [completed] = toVerdicts({ completion: 'completed', success: 'unknown', seconds: 90 }, standing, setting);
    expect(completed?.result).to.deep.equal({ completion: true, duration: 'PT1M30S' });
  });

  it('give a pass and a fail their score', () => {
    for (const success of ['passed', 'failed'] as const) {
      const statements = toVerdicts({ completion: 'incomplete', success, points: { earned: 1, max: 4 }, seconds: 1 }, standing, setting);
      expect(statements.map(verbOf)).to.deep.equal([`${ADL}/${success}`]);
      expect(statements[0]?.result).to.deep.equal({ success: success === 'passed', score: { scaled: 0.25, raw: 1, min: 0, max: 4 } });
    }
  });

  it('give points for which no mark is set as a score alone', () => {
    const statements = toVerdicts({ completion: 'incomplete', success: 'unknown', points: { earned: 1, max: 4 }, seconds: 1 }, standing, setting);
    expect(statements.map(verbOf)).to.deep.equal([`${ADL}/scored`]);
    expect(statements[0]?.result).to.deep.equal({ score: { scaled: 0.25, raw: 1, min: 0, max: 4 } });
  });

  it('give better points after a fail their own statement', () => {
    const later = { ...standing, told: { completion: 'completed', success: 'failed', scaled: 0.25 } } as const;
    const failed = (earned: number) => toVerdicts({ completion: 'completed', success: 'failed', points: { earned, max: 4 }, seconds: 1 }, later, setting);
    expect(failed(2).map(verbOf)).to.deep.equal([`${ADL}/failed`]);
    expect(failed(1)).to.deep.equal([]);
  });

  it('do not repeat what is on record, and never say less', () => {
    const told = { completion: 'completed', success: 'passed', scaled: 0.8, progress: 1 } as const;
    const { interactions: _, ...rest } = finished;
    expect(toStatements(rest, { ...standing, told }, setting)).to.deep.equal([]);
    expect(toVerdicts(outcome, { ...standing, told }, setting)).to.deep.equal([]);
    expect(toVerdicts({ ...outcome, success: 'failed', points: { earned: 5, max: 5 } }, { ...standing, told }, setting)).to.deep.equal([]);
  });

  it('tell progress in whole hundredths, and none of nothing', () => {
    const of = (progress: number) => toStatements({ progress, sessionSeconds: 1 }, standing, setting)[0]?.result?.extensions;
    expect(of(0.29)).to.deep.equal({ 'https://w3id.org/xapi/cmi5/result/extensions/progress': 29 });
    expect(of(2 / 3)).to.deep.equal({ 'https://w3id.org/xapi/cmi5/result/extensions/progress': 66 });
    expect(of(0)).to.equal(undefined);
  });

  it('have the same ids when made again, and all differ', () => {
    const ids = (later: number) => everything({ ...standing, at: at + later }, setting).map(({ id }) => id);
    expect(ids(0)).to.deep.equal(ids(5000));
    expect(new Set(ids(0)).size).to.equal(4);
  });

  it('have the same id in another launch where they are about the registration or one and the same check', () => {
    const other = { ...setting, session: '6ba7b812-9dad-11d1-80b4-00c04fd430c8' };
    const shared = everything(standing, setting).filter(({ id }) => everything(standing, other).some((statement) => statement.id === id));
    expect(shared.map(verbOf)).to.deep.equal([`${ADL}/answered`, `${ADL}/completed`, `${ADL}/passed`]);
  });

  it('have other ids for another learner and another registration', () => {
    const completedId = (launch: StatementSetting['launch']) =>
      toVerdicts(outcome, standing, { ...setting, launch })[0]?.id;
    const ids = [
      setting.launch,
      { ...setting.launch, registration: '6ba7b814-9dad-11d1-80b4-00c04fd430c8' },
      { ...setting.launch, actor: { account: { ...account, name: '43' } } },
    ].map(completedId);
    expect(new Set(ids).size).to.equal(3);
  });

  it('name the course in every language when a launch begins, and its time when it ends', () => {
    const course = initialized(standing, setting).context?.contextActivities?.grouping?.[0];
    expect(course?.definition?.name).to.deep.equal({ en: 'Boundaries', cy: 'Ffiniau' });
    expect(terminated(standing, 3600.5, setting).result).to.deep.equal({ duration: 'PT1H0.5S' });
  });
});
