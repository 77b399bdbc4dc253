import { expect } from '@open-wc/testing';
import type { Statement } from '@xapi/xapi';
import type { JsonValue } from '../../../build/preview/lrs/json.js';
import { statementProblems } from '../../../build/preview/lrs/validation/statement.js';
import type { Points } from '../../model/points.js';
import type { Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import { initialized, terminated, toAllowed, verdict, type Cmi5Setting, type Grounds, type SessionMoment } from './statements.js';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const ADL = 'http://adlnet.gov/expapi/verbs';
const texts: readonly Texts[] = [
  { language: 'en', bodies: {}, lines: { m1: 'Kinds', 'LO-1': 'Tell kinds apart', 'q-1': 'Paid?' } },
  { language: 'cy', bodies: {}, lines: { m1: 'Mathau', 'LO-1': 'Gwahaniaethu', 'q-1': 'Talu?' } },
];
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '42' } } as const;
const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
const activity = 'https://lms.example/activities/17';
const template = {
  platform: 'Their LMS',
  contextActivities: { grouping: [{ id: 'https://care.example/m1' }], category: [{ id: 'https://lms.example/category' }] },
  extensions: { [`${CMI5}/extensions/sessionid`]: 's1', 'https://care.example/extensions/attempt': 'theirs' },
};
const setting: Cmi5Setting = {
  launch: { actor, registration, activity },
  template,
  masteryScore: 0.5,
  course: { activityBase: 'https://care.example', version: '1.2.0' },
  unit: { id: 'm1' },
  texts,
  platform: 'care-course',
  page: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
};
const at = Date.UTC(2025, 5, 1, 12, 0, 5, 250);
const moment: SessionMoment = { language: 'cy', at, since: at - 60_000 };
const prior = { completion: 'incomplete' } as const;
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

function grounds(earned: number, max: number): Grounds {
  return { ...moment, seconds: 90, allSeconds: 1801, points: { earned, max }, scaled: earned / max };
}

const defined = [
  initialized(moment, setting),
  verdict('completed', grounds(4, 5), setting),
  verdict('passed', grounds(4, 5), setting),
  verdict('failed', grounds(1, 5), setting),
  terminated(moment, 3600.5, setting),
];
const allowed = toAllowed({ interactions: [report], progress: 0.5, points: { earned: 4, max: 5 }, sessionSeconds: 1 }, prior, moment, setting);
const verbOf = ({ verb }: Statement) => verb.id.slice(ADL.length + 1);
const categoriesOf = ({ context }: Statement) => context?.contextActivities?.category?.map(({ id }) => id);

describe('cmi5 statements (cmi5 9)', () => {
  for (const statement of [...defined, ...allowed]) {
    describe(verbOf(statement), () => {
      it('is one that a conforming LRS takes', () => {
        const sent = JSON.parse(JSON.stringify(statement)) as JsonValue; // what parsing gives
        expect(statementProblems(sent)).to.deep.equal([]);
      });

      it('has id, the learner as launched, and its time in UTC (9.1, 9.2, 9.7)', () => {
        expect(statement.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
        expect(statement.actor).to.deep.equal(actor);
        expect(statement.timestamp).to.match(/^2025-06-01T12:00:0\d\.250Z$/);
      });

      it('has registration and the whole template, its activities first, nothing overwritten (9.6, 10.2.1)', () => {
        const { context } = statement;
        expect(context?.registration).to.equal(registration);
        expect(context?.platform).to.equal('Their LMS');
        expect(context?.extensions).to.include(template.extensions);
        expect(context?.contextActivities?.grouping?.[0]).to.deep.equal({ id: 'https://care.example/m1' });
        expect(context?.contextActivities?.category?.[0]).to.deep.equal({ id: 'https://lms.example/category' });
      });
    });
  }

  const resultsByVerb = [
    ['initialized', undefined, ['cmi5']],
    ['completed', { completion: true, duration: 'PT30M1S' }, ['cmi5', 'moveon']],
    ['passed', { success: true, score: { scaled: 0.8, raw: 4, min: 0, max: 5 }, duration: 'PT1M30S' }, ['cmi5', 'moveon']],
    ['failed', { success: false, score: { scaled: 0.2, raw: 1, min: 0, max: 5 }, duration: 'PT1M30S' }, ['cmi5', 'moveon']],
    ['terminated', { duration: 'PT1H0.5S' }, ['cmi5']],
  ] as const;
  resultsByVerb.forEach(([verb, result, categories], index) => {
    it(`defined: ${verb} has its result, its categories and the launched activity (9.4, 9.5, 9.6.2)`, () => {
      const statement = defined[index];
      expect(statement && verbOf(statement)).to.equal(verb);
      expect(statement?.result).to.deep.equal(result);
      expect(statement && categoriesOf(statement)?.slice(1)).to.deep.equal(categories.map((name) => `${CMI5}/categories/${name}`));
      expect(statement?.object).to.deep.equal({
        objectType: 'Activity',
        id: activity,
        definition: { type: 'http://adlnet.gov/expapi/activities/module', name: { en: 'Kinds', cy: 'Mathau' } },
      });
    });
  });

  it('name the mastery score in passed and failed, and only there (9.6.3.2)', () => {
    const naming = defined.filter(({ context }) => context?.extensions?.[`${CMI5}/extensions/masteryscore`] === 0.5);
    expect(naming.map(verbOf)).to.deep.equal(['passed', 'failed']);
    const { masteryScore: _, ...without } = setting;
    expect(verdict('passed', grounds(4, 5), without).context?.extensions).to.not.have.property(`${CMI5}/extensions/masteryscore`);
  });

  // 9.3.4: equal is a pass; 9.3.5: a failure is less.
  const scores: readonly (readonly ['passed' | 'failed', Points | undefined, number | undefined, object | undefined])[] = [
    ['passed', { earned: 1, max: 2 }, 0.5, { scaled: 0.5, raw: 1, min: 0, max: 2 }],
    ['passed', { earned: 1.5, max: 2 }, 0.75, { scaled: 0.75 }],
    ['passed', { earned: 1, max: 1.5 }, 2 / 3, { scaled: 2 / 3 }],
    ['passed', undefined, 0.6, { scaled: 0.6 }],
    ['passed', undefined, undefined, undefined],
    ['passed', undefined, 0.4, undefined],
    ['failed', undefined, 0.4, { scaled: 0.4 }],
    ['failed', undefined, 0.5, undefined],
  ];
  for (const [verb, points, scaled, score] of scores) {
    it(`score of ${verb} with ${points ? `${points.earned} of ${points.max}` : `${scaled}`} against 0.5: ${JSON.stringify(score)} (9.3.4, 9.3.5, 9.5.1)`, () => {
      const based: Grounds = { ...moment, seconds: 1, ...(points && { points }), ...(scaled !== undefined && { scaled }) };
      expect(verdict(verb, based, setting).result?.score).to.deep.equal(score);
    });
  }

  it('allowed: have no cmi5 category (7.1.3, 9.6.2.2)', () => {
    expect(allowed.map(verbOf)).to.deep.equal(['answered', 'progressed', 'scored']);
    for (const statement of allowed) expect(categoriesOf(statement)).to.deep.equal(['https://lms.example/category']);
  });

  it('allowed: an answer stands under the launched activity, with attempt and time of its check', () => {
    const [answered] = allowed;
    expect(answered?.object).to.include({ id: `${activity}/q1` });
    expect(answered?.context?.contextActivities?.parent).to.deep.equal([{ id: activity }]);
    expect(answered?.context?.extensions?.['https://care.example/extensions/check']).to.equal(1);
    expect(answered?.result).to.deep.equal({ response: 'true', success: true, score: { scaled: 1, raw: 2, min: 0, max: 2 }, duration: 'PT4.25S' });
    expect(answered?.timestamp).to.equal('2025-06-01T12:00:04.250Z');
  });

  it('allowed: an answer carried over from an earlier session is dated no earlier than this one, and keeps its id (9.3)', () => {
    const page = '6ba7b812-9dad-11d1-80b4-00c04fd430c8';
    const [carried] = toAllowed({ interactions: [{ ...report, sequence: 0 }], sessionSeconds: 1 }, prior, { ...moment, since: at }, { ...setting, page });
    expect(carried?.timestamp).to.equal('2025-06-01T12:00:05.250Z');
    expect(carried?.id).to.equal(allowed[0]?.id);
    const [later] = toAllowed({ interactions: [{ ...report, at }], sessionSeconds: 1 }, prior, moment, setting);
    expect(later?.id).to.not.equal(allowed[0]?.id);
  });

  it('allowed: tell progress in whole hundredths, and none once it is completed (9.5.5.1)', () => {
    const of = (progress: number, before: Parameters<typeof toAllowed>[1] = prior) =>
      toAllowed({ progress, sessionSeconds: 1 }, before, moment, setting)[0]?.result?.extensions;
    expect(of(2 / 3)).to.deep.equal({ 'https://w3id.org/xapi/cmi5/result/extensions/progress': 66 });
    expect(of(2 / 3, { ...prior, progress: 0.66 })).to.equal(undefined);
    expect(of(2 / 3, { completion: 'completed' })).to.equal(undefined);
    expect(of(1)).to.equal(undefined);
    expect(of(0)).to.equal(undefined);
  });

  it('have the same ids when made again, in another page only where they are about the registration', () => {
    const ids = (page: string) => {
      const other = { ...setting, page };
      const late = { ...moment, at: at + 5000 };
      return [initialized(late, other), ...(['completed', 'passed', 'failed'] as const).map((verb) => verdict(verb, { ...grounds(4, 5), ...late }, other)), terminated(late, 1, other)].map(({ id }) => id);
    };
    const again = ids(setting.page);
    expect(new Set(again).size).to.equal(5);
    expect(ids('6ba7b812-9dad-11d1-80b4-00c04fd430c8').filter((id) => again.includes(id))).to.deep.equal(again.slice(1, 4));
    expect(defined.map(({ id }) => id).filter((id) => again.includes(id))).to.have.length(4); // failed with other points is another
  });
});
