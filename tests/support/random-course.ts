import fc from 'fast-check';
import { drawRefusals } from '../../build/content/draw-rules.js';
import type { Reasons } from '../../src/model/answer-key.js';
import type { Assessment, AssessmentRole } from '../../src/model/assessment.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Screen } from '../../src/model/course.js';
import { numbersOf } from '../../src/model/numbering.js';
import type { LockedId, LockedItem } from '../../src/model/shape.js';
import { partsOf } from '../../src/scoring/judge.js';
import { lessonCheck } from './assessments.js';
import { ownParts, placesOf } from './item-parts.js';
import { OBJECTIVES, randomItem, type RandomItem } from './random-items.js';

/** A unit that the dice made. */
export interface RandomCourse {
  readonly content: UnitContent;
  readonly items: ReadonlyMap<string, RandomItem>;
  /** Each says `why: ` and whose it is. */
  readonly reasons: Reasons;
}

interface Rules {
  readonly role: AssessmentRole;
  readonly pool: readonly number[];
  readonly draw: number;
  readonly quota: number;
  readonly set: number;
  readonly attempts: number | undefined;
  readonly feedback: Assessment['feedback'];
  readonly retry: Assessment['retry'];
  readonly certainty: boolean;
  readonly minutes: number | undefined;
}

const rules: fc.Arbitrary<Rules> = fc.record({
  role: fc.constantFrom('check' as const, 'recall' as const, 'final' as const, 'diagnostic' as const),
  pool: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 }),
  draw: fc.integer({ min: 1, max: 6 }),
  quota: fc.nat(2),
  set: fc.nat(2),
  attempts: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  feedback: fc.constantFrom('at-once' as const, 'at-end' as const, 'after-last' as const),
  retry: fc.constantFrom('new-draw' as const, 'wrong-only' as const),
  certainty: fc.boolean(),
  minutes: fc.option(fc.constant(2), { nil: undefined }),
});

/** A text, activities, screens that a test-out spares, and one to three assessments over ten items. */
export const randomCourses: fc.Arbitrary<RandomCourse> = fc
  .record({
    items: fc.tuple(...Array.from({ length: 10 }, (_, index) => randomItem(`q-${index}`))),
    practised: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
    checks: fc.array(rules, { minLength: 1, maxLength: 3 }),
    cutScore: fc.option(fc.constantFrom(0.5, 0.8, 1), { nil: undefined }),
    objectiveCut: fc.option(fc.constantFrom(0.4, 1), { nil: undefined }),
    spared: fc.uniqueArray(fc.constantFrom(...OBJECTIVES), { maxLength: 2 }),
  })
  .map(({ items, practised, checks, cutScore, objectiveCut, spared }): RandomCourse => {
    const made = new Map(items.map((each) => [each.item.id, each]));
    const screens: readonly Screen[] = [
      { kind: 'text', id: 's-0' },
      ...practised.map((index): Screen => ({ kind: 'activity', id: `a-${index}`, items: [`q-${index}`] })),
      ...checks.map((each, index): Screen => ({ kind: 'check', id: `c-${index}`, assessment: assessmentOf(`exam-${index}`, each, made) })),
      ...spared.map((objective): Screen => ({ kind: 'text', id: `t-${objective}`, whenNeeded: objective })),
    ];
    const unit = {
      id: 'dice',
      objectives: OBJECTIVES,
      ...(cutScore !== undefined && { cutScore }),
      ...(cutScore !== undefined && objectiveCut !== undefined && { objectiveCutScores: { 'LO-2': objectiveCut } }),
      lessons: [{ id: 'dice', minutes: 5, screens, items: Object.fromEntries(items.map(({ item }) => [item.id, item])) }],
    };
    const lock = {
      revision: 1,
      screens: Object.fromEntries(screens.map(({ id }, number) => [id, { number, since: 1, parts: {} }])),
      items: Object.fromEntries(items.map((each, number) => [each.item.id, lockedItem(each, number)])),
    };
    return {
      content: {
        course: { id: 'dice-course', activityBase: 'https://course.example/dice', version: '1.0.0', languages: ['en', 'cy'], units: [unit] },
        unit,
        keys: Object.fromEntries(items.map(({ item, key }) => [item.id, key])),
        numbers: numbersOf({ dice: lock }),
        media: {},
        ownNames: {},
        languageScripts: {},
      },
      items: made,
      reasons: Object.fromEntries(items.flatMap(({ item }) => [...partsOf(item), 'true', 'false'].map((part) => [`${item.id}.${part}`, `why: ${item.id}.${part}`]))),
    };
  });

/** As an author may write it: shares that cannot be met are left out. */
function assessmentOf(id: string, { pool, draw, quota, set, attempts, minutes, ...others }: Rules, items: ReadonlyMap<string, RandomItem>): Assessment {
  const ids = pool.map((index) => `q-${index}`);
  // Of a diagnostic any number of attempts would credit by guessing; here that is left to the dice.
  const plain = lessonCheck(id, ids, Math.min(draw, ids.length), { ...others, ...(attempts !== undefined && { attempts }), ...(minutes !== undefined && { minutes }) });
  const about = (objective: string) => ids.filter((item) => items.get(item)?.item.objective === objective);
  const critical = ids.filter((item) => items.get(item)?.item.critical);
  const share = (from: readonly string[], count: number) => (from.length === 0 || count === 0 ? [] : [{ from, count: Math.min(count, from.length) }]);
  const whole = { ...plain, quotas: share(about('LO-1'), quota), include: share(critical, set) };
  return drawRefusals(whole).length === 0 ? whole : plain;
}

function lockedItem({ item }: RandomItem, number: number): LockedItem {
  return { kind: item.kind, number, since: 1, parts: locked(ownParts(item)), places: locked(placesOf(item).map(({ id }) => id)) };
}

function locked(ids: readonly string[]): Readonly<Record<string, LockedId>> {
  return Object.fromEntries(ids.map((id, number) => [id, { number, since: 1 }]));
}
