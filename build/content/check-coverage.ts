import { poolOf, sharedBy, type AssessmentFile, type Modules } from './borrowed.js';
import { idsIn, type AuthoredCourse } from './course-file.js';
import { itemsOf, screensOf, type ModuleFiles, type PlacedItem } from './read-module.js';
import type { Authored } from './shape.js';

/** What the course does for one objective: ids, in the course's order. */
export interface ObjectiveCoverage {
  readonly objective: string;
  /** Screens that say they teach it. */
  readonly taught: readonly string[];
  /** Activities, cases, and questions of lesson checks. */
  readonly practised: readonly string[];
  /** Questions that a final assessment can draw. */
  readonly assessed: readonly string[];
}

/** Of the course itself: modules that stand alone go over it again. */
export function coverageOf(objectives: readonly string[], modules: Modules): readonly ObjectiveCoverage[] {
  const own = [...modules.values()].filter(({ module }) => module?.data.standalone !== true);
  const screens = own.flatMap(screensOf);
  const practice = own.flatMap(practiceOf);
  const finals = own.flatMap(({ assessments }) => [...assessments.values()]).flatMap((file) => (file?.data.role === 'final' ? [file] : []));
  const pool = finals.flatMap((file) => drawable(file, modules));
  const about = (items: typeof pool, objective: string) => [...new Set(items.flatMap(({ data }) => (data.objective === objective ? (data.id ?? []) : [])))];
  return objectives.map((objective) => ({
    objective,
    taught: screens.flatMap(({ data }) => (data.kind !== 'check' && data.objectives?.includes(objective) ? (data.id ?? []) : [])),
    practised: about(practice, objective),
    assessed: about(pool, objective),
  }));
}

/** Tells of objectives that a learner is not taught, cannot practise or is not asked about. */
export function checkCoverage({ data, place }: Authored<AuthoredCourse>, modules: Modules): void {
  const objectives = idsIn(data.objectives);
  if (!objectives) return;
  for (const [index, { taught, practised, assessed }] of coverageOf(objectives, modules).entries()) {
    const at = place.at('objectives', index);
    if (taught.length === 0) at.report('no screen teaches it', 'wanted it under objectives of the screen that does');
    if (practised.length === 0) at.report('nothing practises it', 'wanted an activity, a case or a question of a lesson check');
    if (assessed.length === 0) at.report('no question that a final assessment can draw is about it', 'wanted one in the pool, and in a quota where quotas make up the whole draw');
  }
}

function practiceOf({ activities, assessments, ...files }: ModuleFiles) {
  const checks = [...assessments].filter(([, file]) => (file?.data.role ?? 'check') === 'check');
  return itemsOf({ ...files, activities, assessments: new Map(checks) });
}

/** What of the pool an attempt can hold: where the quotas make up the whole draw, nothing beside them. */
function drawable(file: AssessmentFile, modules: Modules): readonly PlacedItem[] {
  const pool = poolOf(file, modules);
  const { quotas = [], draw = 0 } = file.data;
  if (quotas.reduce((sum, quota) => sum + (quota?.count ?? 0), 0) < draw) return pool;
  const within = new Set(quotas.flatMap((quota) => (quota ? sharedBy(quota, pool) : [])));
  return pool.filter((item) => within.has(item));
}
