import { activitiesOf, poolOf, type Modules } from './borrowed.js';
import { checkAssessment } from './check-assessment.js';
import { checkBorrowed, checkNeeds, checkSupport } from './check-borrowed.js';
import { checkObjectiveCutScores, idsIn, type AuthoredCourse } from './course-file.js';
import { IdScope } from './id-scope.js';
import { checkItemRules } from './items/item-rules.js';
import { readerOf } from './items/items.js';
import type { AuthoredAssessment } from './assessment-file.js';
import { itemsOf, screensOf, type ModuleFiles, type PlacedItem, type PlacedScreen } from './read-module.js';
import type { Place } from './place.js';
import type { Report } from './problem.js';
import { checkReading } from './reading-screens.js';
import type { Authored } from './shape.js';
import { useOneOf, withoutMeant } from './words.js';

/**
 * Declares what the module's YAML names, and holds what it refers to against what there is.
 *
 * @param modules - all of the course's, for what this one borrows
 * @param course - absent where the course file could not be read: nothing is held against it then
 * @param scope - ids that have to differ all over the course
 */
export function checkModule(
  files: ModuleFiles,
  modules: Modules,
  course: Authored<AuthoredCourse> | undefined,
  scope: IdScope,
  report: Report,
): void {
  const { module } = files;
  if (module) {
    scope.declare(module.data.id, module.place.at('id'));
    if (module.data.id !== undefined && module.data.id !== files.id) {
      module.place.at('id').report(`"${module.data.id}" in the folder ${files.id}`, `wanted ${files.id}, the folder’s name`);
    }
  }
  const objectives = checkObjectives(files, course);
  for (const screen of screensOf(files)) checkScreen(screen, objectives, scope);
  checkResults(files);
  checkNeeds(files, modules);
  checkBorrowed(files, modules);
  checkSupport(files, modules);
  if (module) checkObjectiveCutScores(module, objectives?.ids, objectives?.of ?? '', scoredObjectives(files, modules));
  checkUses(files, 'activity', scope, report);
  checkUses(files, 'assessment', scope, report);
  for (const item of itemsOf(files)) checkItem(item, course, objectives, scope);
  for (const assessment of files.assessments.values()) {
    if (!assessment) continue;
    checkScored(assessment);
    checkAssessment(assessment, files, modules);
  }
}

interface Objectives {
  readonly of: string;
  readonly ids: readonly string[];
}

/** What items may name: the module's objectives if they are all the course's, else the course's. */
function checkObjectives({ id, module }: ModuleFiles, course: Authored<AuthoredCourse> | undefined): Objectives | undefined {
  const all = idsIn(course?.data.objectives);
  if (!all) return undefined;
  const ofCourse = { of: 'the course', ids: all };
  if (!module?.data.objectives) return ofCourse;
  const own = module.data.objectives;
  for (const [index, objective] of own.entries()) {
    if (objective === undefined) continue;
    const place = module.place.at('objectives', index);
    if (own.indexOf(objective) < index) place.report(`"${objective}" again`, 'wanted each objective once');
    if (all.includes(objective)) continue;
    place.report(`"${objective}" is no objective of the course`, useOneOf(objective, all, 'wanted one of course.yaml'));
  }
  const ids = own.flatMap((objective) => objective ?? []);
  const complete = ids.length === own.length && ids.every((objective) => all.includes(objective));
  return complete ? { of: `module ${id}`, ids } : ofCourse;
}

/** What the module's questions with a score are about; `undefined` while one of them is wrong. */
function scoredObjectives({ assessments }: ModuleFiles, modules: Modules): readonly string[] | undefined {
  const scored = [...assessments.values()].flatMap((file) => (!file || ['recall', 'diagnostic'].includes(file.data.role ?? '') ? [] : poolOf(file, modules)));
  const about = scored.flatMap(({ data }) => data.objective ?? []);
  return about.length === scored.length ? about : undefined;
}

function checkScreen({ data, place }: PlacedScreen, objectives: Objectives | undefined, scope: IdScope): void {
  // A borrowed one is declared where it is written.
  if (data.kind !== 'borrow') scope.declare(data.id, place.at('id'));
  for (const [index, objective] of (data.objectives ?? []).entries()) checkObjective(objective, place.at('objectives', index), objectives);
  checkReading(data, place, new IdScope());
  checkActivities(data, place);
}

function checkActivities(data: PlacedScreen['data'], place: Place): void {
  if (data.kind !== 'activity' || !place.intact || !place.at('activity').intact || !place.at('activities').intact) return;
  if (data.activity === undefined && !data.activities) place.report('no activity', 'wanted activity, or a list of activities');
  else if (data.activity !== undefined && data.activities) place.report('both activity and activities', 'wanted one of them');
}

/** A result screen tells of the points of its own module; a recall has none. */
function checkResults(files: ModuleFiles): void {
  const screens = screensOf(files);
  const complete = screens.length === files.module?.data.screens?.length && screens.every(({ data }) => data.kind !== undefined);
  const scored = screens.some(({ data }) => data.kind === 'check' && (data.assessment === undefined || files.assessments.get(data.assessment)?.data.role !== 'recall'));
  if (!complete || scored) return;
  for (const { data, place } of screens) if (data.kind === 'result') place.at('kind').report('a result where no check has points', 'wanted a check in this module, or no result');
}

function checkObjective(objective: string | undefined, place: Place, objectives: Objectives | undefined): void {
  if (!objectives || objective === undefined || objectives.ids.includes(objective)) return;
  place.report(`"${objective}" is no objective of ${objectives.of}`, useOneOf(objective, objectives.ids, 'wanted an objective'));
}

const folders = { activity: 'activities', assessment: 'assessments' } as const;

/** Each activity and assessment is on one screen, and each screen has its own. */
function checkUses(files: ModuleFiles, what: 'activity' | 'assessment', scope: IdScope, report: Report): void {
  const there = files[folders[what]];
  const users = new Map<string, PlacedScreen>();
  for (const { used, place, screen } of screensOf(files).flatMap((screen) => referencesIn(screen, what))) {
    const first = users.get(used);
    if (!there.has(used)) {
      place.report(`"${used}" is no ${what} of this module`, useOneOf(used, [...there.keys()], `write ${files.id}/${folders[what]}/${used}.yaml`));
    } else if (first) {
      place.report(`"${used}" again (first on ${first.data.id ?? first.place.where})`, `wanted one screen for each ${what}`);
    }
    if (!first) users.set(used, screen);
  }
  for (const [name, file] of there) {
    if (!file) continue;
    const { id } = file.data;
    // Ids of activities are declared with those of all items.
    if (what === 'assessment') scope.declare(id, file.place.at('id'));
    if (id !== undefined && id !== name) file.place.at('id').report(`"${id}" in ${name}.yaml`, `wanted ${name}, the file’s name`);
  }
  if (!hasAllReferences(files)) return;
  const wrong = [...users.keys()].filter((used) => !there.has(used));
  const spare = [...there.keys()].filter((name) => !users.has(name));
  for (const name of withoutMeant(spare, wrong)) {
    const file = `${files.id}/${folders[what]}/${name}.yaml`;
    report({ file, line: 1, column: 1, path: name, found: 'on no screen', wanted: `name it on a screen in ${files.id}/module.yaml, or delete it` });
  }
}

interface Reference {
  readonly used: string;
  readonly place: Place;
  readonly screen: PlacedScreen;
}

function referencesIn(screen: PlacedScreen, what: 'activity' | 'assessment'): readonly Reference[] {
  const { data, place } = screen;
  if (what === 'assessment') return data.kind === 'check' && data.assessment !== undefined ? [{ used: data.assessment, place: place.at(what), screen }] : [];
  if (data.kind !== 'activity') return [];
  return activitiesOf(data).flatMap((used, index) =>
    used === undefined ? [] : [{ used, place: data.activities ? place.at('activities', index) : place.at(what), screen }],
  );
}

/** Whether no screen lost what it refers to by a mistake that was told. */
function hasAllReferences({ module }: ModuleFiles): boolean {
  const screens = module?.data.screens;
  return (screens ?? [undefined]).every((screen) => {
    if (screen?.kind === 'activity') return activitiesOf(screen).length > 0 && activitiesOf(screen).every((activity) => activity !== undefined);
    if (screen?.kind === 'check') return screen.assessment !== undefined;
    return screen?.kind !== undefined;
  });
}

/** What is never scored has a place among the activities only. */
function checkScored({ data, place }: Authored<AuthoredAssessment>): void {
  for (const [index, question] of (data.questions ?? []).entries()) {
    if (!question?.kind || readerOf(question.kind).scored !== false) continue;
    place.at('questions', index, 'kind').report(`a ${question.kind} among questions that are scored`, 'write it as an activity, on a screen of its own');
  }
}

function checkItem({ data, place }: PlacedItem, course: Authored<AuthoredCourse> | undefined, objectives: Objectives | undefined, scope: IdScope): void {
  checkObjective(data.objective, place.at('objective'), objectives);
  scope.declare(data.id, place.at('id'));
  if (!data.kind) return;
  const reader = readerOf(data.kind);
  const { parts, places } = reader.ids(data, place);
  const own = new IdScope();
  for (const each of [...places, ...parts]) own.declare(each.id, each.place);
  reader.check(data, place, { categories: course && categoriesOf(course) });
  checkItemRules(data, place);
}

/** None if the course file has no such key, unless that may only be misspelt. */
function categoriesOf({ data, place }: Authored<AuthoredCourse>): readonly string[] | undefined {
  if (data.categories) return idsIn(data.categories);
  return place.intact && place.at('categories').intact ? [] : undefined;
}
