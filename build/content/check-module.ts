import type { AuthoredCourse } from './course-file.js';
import { idsIn } from './course-file.js';
import { IdScope } from './id-scope.js';
import { readerOf } from './items/items.js';
import { itemsOf, screensOf, type ModuleFiles, type PlacedItem, type PlacedScreen } from './read-module.js';
import type { Report } from './problem.js';
import type { Authored } from './shape.js';
import { useOneOf, withoutMeant } from './words.js';

/**
 * Declares what the module's YAML names, and holds what it refers to against what there is.
 *
 * @param course - absent where the course file could not be read: nothing is held against it then
 * @param scope - ids that have to differ all over the course
 */
export function checkModule(files: ModuleFiles, course: Authored<AuthoredCourse> | undefined, scope: IdScope, report: Report): void {
  const { module } = files;
  if (module) {
    scope.declare(module.data.id, module.place.at('id'));
    if (module.data.id !== undefined && module.data.id !== files.id) {
      module.place.at('id').report(`"${module.data.id}" in the folder ${files.id}`, `wanted ${files.id}, the folder’s name`);
    }
  }
  const objectives = checkObjectives(files, course);
  for (const screen of screensOf(files)) checkScreen(screen, scope);
  checkUses(files, 'activity', scope, report);
  checkUses(files, 'assessment', scope, report);
  for (const item of itemsOf(files)) checkItem(item, course, objectives, scope);
  for (const assessment of files.assessments.values()) {
    const { draw, questions } = assessment?.data ?? {};
    if (!assessment || draw === undefined || !questions || draw <= questions.length) continue;
    assessment.place.at('draw').report(`${draw} to draw from ${questions.length}`, `wanted ${questions.length} or fewer, or more questions`);
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

function checkScreen({ data, place }: PlacedScreen, scope: IdScope): void {
  scope.declare(data.id, place.at('id'));
  const parts = new IdScope();
  if (data.kind === 'reveal') for (const [index, id] of (data.panels ?? []).entries()) parts.declare(id, place.at('panels', index));
  if (data.kind === 'worked') for (const [index, id] of (data.steps ?? []).entries()) parts.declare(id, place.at('steps', index));
}

const folders = { activity: 'activities', assessment: 'assessments' } as const;

/** Each activity and assessment is on one screen, and each screen has its own. */
function checkUses(files: ModuleFiles, what: 'activity' | 'assessment', scope: IdScope, report: Report): void {
  const there = files[folders[what]];
  const users = new Map<string, PlacedScreen>();
  for (const screen of screensOf(files)) {
    const used = referenceIn(screen, what);
    if (used === undefined) continue;
    const place = screen.place.at(what);
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

function referenceIn({ data }: PlacedScreen, what: 'activity' | 'assessment'): string | undefined {
  if (what === 'activity') return data.kind === 'activity' ? data.activity : undefined;
  return data.kind === 'check' ? data.assessment : undefined;
}

/** Whether no screen lost what it refers to by a mistake that was told. */
function hasAllReferences({ module }: ModuleFiles): boolean {
  const screens = module?.data.screens;
  return (screens ?? [undefined]).every((screen) => {
    if (screen?.kind === 'activity') return screen.activity !== undefined;
    if (screen?.kind === 'check') return screen.assessment !== undefined;
    return screen?.kind !== undefined;
  });
}

function checkItem({ data, place }: PlacedItem, course: Authored<AuthoredCourse> | undefined, objectives: Objectives | undefined, scope: IdScope): void {
  if (objectives && data.objective !== undefined && !objectives.ids.includes(data.objective)) {
    place
      .at('objective')
      .report(`"${data.objective}" is no objective of ${objectives.of}`, useOneOf(data.objective, objectives.ids, 'wanted an objective'));
  }
  scope.declare(data.id, place.at('id'));
  if (!data.kind) return;
  const reader = readerOf(data.kind);
  const { parts, places } = reader.ids(data, place);
  const own = new IdScope();
  for (const each of [...places, ...parts]) own.declare(each.id, each.place);
  reader.check(data, place, { categories: course && categoriesOf(course) });
}

/** None if the course file has no such key, unless that may only be misspelt. */
function categoriesOf({ data, place }: Authored<AuthoredCourse>): readonly string[] | undefined {
  if (data.categories) return idsIn(data.categories);
  return place.intact && place.at('categories').intact ? [] : undefined;
}
