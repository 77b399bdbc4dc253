import type { AuthoredAssessment, AuthoredShare } from './assessment-file.js';
import { screensOf, type ModuleFiles, type PlacedItem, type PlacedScreen } from './read-module.js';
import type { Salvaged } from './shape.js';

/** Every module's files, by module id. */
export type Modules = ReadonlyMap<string, ModuleFiles>;

/** A screen and the module that it is written in. */
export interface HomeScreen {
  readonly screen: PlacedScreen;
  readonly home: ModuleFiles;
}

/** The questions that the module's own assessments hold. */
export function questionsOf({ assessments }: ModuleFiles): readonly PlacedItem[] {
  return [...assessments.values()].flatMap((file) => (file ? ownQuestions(file) : []));
}

/** The pool of an assessment: its own questions, then those of the modules that it draws from. */
export function poolOf(file: AssessmentFile, modules: Modules): readonly PlacedItem[] {
  const borrowed = (file.data.from ?? []).flatMap((name) => (name === undefined ? undefined : modules.get(name)) ?? []);
  return [...ownQuestions(file), ...[...new Set(borrowed)].flatMap(questionsOf)];
}

/** What of the pool a quota or a set is about. */
export function sharedBy(share: Salvaged<AuthoredShare>, pool: readonly PlacedItem[]): readonly PlacedItem[] {
  return pool.filter(
    ({ data }) =>
      (share.critical === true && data.critical === true) ||
      (data.objective !== undefined && share.objectives?.includes(data.objective)) ||
      (data.id !== undefined && share.items?.includes(data.id)),
  );
}

/** A module's screens in its order, those that it borrows as they are written in their own module. Unknown ones are left out. */
export function homeScreens(files: ModuleFiles, modules: Modules): readonly HomeScreen[] {
  return screensOf(files).flatMap((screen): HomeScreen[] => {
    if (screen.data.kind !== 'borrow') return [{ screen, home: files }];
    const found = screen.data.id === undefined ? undefined : findHome(screen.data.id, modules);
    return found ? [found] : [];
  });
}

/** The screen with this id in the module that it is written in. */
export function findHome(id: string, modules: Modules): HomeScreen | undefined {
  for (const home of modules.values()) {
    const screen = screensOf(home).find(({ data }) => data.id === id && data.kind !== 'borrow');
    if (screen) return { screen, home };
  }
  return undefined;
}

/** The items that a screen shows or draws, wherever they are written; unknown ones are left out. */
export function itemsOn({ screen, home }: HomeScreen, modules: Modules): readonly PlacedItem[] {
  const { data } = screen;
  if (data.kind === 'activity') {
    return activitiesOf(data).flatMap((name) => {
      const file = name === undefined ? undefined : home.activities.get(name);
      return file ? [{ data: file.data, place: file.place }] : [];
    });
  }
  const file = data.kind === 'check' && data.assessment !== undefined ? home.assessments.get(data.assessment) : undefined;
  return file ? poolOf(file, modules) : [];
}

/** The activities of an activity screen: `activity`, or the list `activities`. */
export function activitiesOf(screen: {
  readonly activity?: string | undefined;
  readonly activities?: readonly (string | undefined)[] | undefined;
}): readonly (string | undefined)[] {
  return screen.activities ?? (screen.activity === undefined ? [] : [screen.activity]);
}

export interface AssessmentFile {
  readonly data: Salvaged<AuthoredAssessment>;
  readonly place: PlacedItem['place'];
}

function ownQuestions({ data, place }: AssessmentFile): readonly PlacedItem[] {
  return (data.questions ?? []).flatMap((question, index) => (question ? [{ data: question, place: place.at('questions', index) }] : []));
}
