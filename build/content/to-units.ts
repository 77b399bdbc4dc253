import type { AnswerKey } from '../../src/model/answer-key.js';
import type { Lesson, Screen, Unit } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import type { Language } from '../../src/model/text.js';
import { activitiesOf, findHome, itemsOn, homeScreens, type Modules } from './borrowed.js';
import type { AuthoredCourse } from './course-file.js';
import { pictured } from './items/image.js';
import { readerOf, type AuthoredItem } from './items/items.js';
import type { AuthoredModule, AuthoredScreen } from './module-file.js';
import { assetName, type ModuleScreens } from './read-screens.js';
import { toReadingScreen } from './reading-screens.js';
import { fileFor } from './recordings.js';
import { there, type SoundModule } from './sound-module.js';
import { toAssessment } from './to-assessment.js';

/** An item with what is right of it. */
export interface ConvertedItem {
  readonly item: Item;
  readonly key: AnswerKey;
}

/** What units are made of. */
export interface UnitParts {
  readonly modules: readonly SoundModule[];
  /** Ids of all terms. */
  readonly glossary: readonly string[];
  /** Of all modules, by id, each with the numbers of the module that it is written in. */
  readonly items: ReadonlyMap<string, ConvertedItem>;
}

/** A unit for each module and, unless it would be the same again, one of all lessons that are part of the course. */
export function unitsOf(course: AuthoredCourse, parts: UnitParts): readonly Unit[] {
  const objectives = course.objectives.map(({ id }) => id);
  const units = parts.modules.map((module) => unitOf(module, objectives, parts));
  const own = units.filter(({ standalone }) => !standalone);
  if (own.length < 2) return units;
  const whole: Unit = { id: course.id, lessons: own.flatMap(({ lessons }) => lessons), objectives, ...cutScoresOf(course) };
  return [...units, whole];
}

/** Authors write percent. */
function cutScoresOf(written: Pick<AuthoredModule, 'cut-score' | 'objective-cut-scores'>): Pick<Unit, 'cutScore' | 'objectiveCutScores'> {
  const percent = written['cut-score'];
  const own = Object.entries(written['objective-cut-scores'] ?? {}).map(([objective, each]) => [objective, each / 100] as const);
  return {
    ...(percent !== undefined && { cutScore: percent / 100 }),
    ...(own.length > 0 && { objectiveCutScores: Object.fromEntries(own) }),
  };
}

function unitOf(module: SoundModule, objectives: readonly string[], parts: UnitParts): Unit {
  const written = writtenIn(module);
  return {
    id: written.id,
    lessons: [lessonOf(module, written, parts)],
    objectives: objectives.filter((objective) => written.objectives.includes(objective)),
    ...cutScoresOf(written),
    ...(written.standalone && { standalone: true }),
  };
}

function lessonOf(module: SoundModule, written: AuthoredModule, parts: UnitParts): Lesson {
  const modules = filesOf(parts);
  const ids = homeScreens(module.files, modules).flatMap((screen) => itemsOn(screen, modules).flatMap(({ data }) => data.id ?? []));
  return {
    id: written.id,
    minutes: written.minutes,
    screens: written.screens.map((screen) => screenOf(screen, module, written, parts)),
    items: Object.fromEntries(ids.map((id) => [id, there(parts.items.get(id), id).item])),
  };
}

function screenOf(screen: AuthoredScreen, module: SoundModule, written: AuthoredModule, parts: UnitParts): Screen {
  const { files, screens } = module;
  const whenNeeded = screen['when-needed'];
  const common = {
    id: screen.id,
    ...(screen.objectives && { objectives: screen.objectives }),
    ...(whenNeeded !== undefined && { whenNeeded }),
  };
  switch (screen.kind) {
    case 'activity':
      return { ...common, kind: screen.kind, items: activitiesOf(screen).flatMap((activity) => activity ?? []) };
    case 'check':
      return { ...common, kind: screen.kind, assessment: toAssessment(there(files.assessments.get(screen.assessment), screen.assessment), filesOf(parts)) };
    case 'borrow':
      return { ...borrowed(screen.id, parts), ...common };
    default:
      return toReadingScreen(screen, common, {
        glossary: parts.glossary,
        objectives: written.objectives,
        recordingOf: (file) => recordingOf(file, files.id, screens),
      });
  }
}

/** As it is at home, but for the author's word on when it is needed, which is the borrowing module's own. */
function borrowed(id: string, parts: UnitParts): Screen {
  const name = there(findHome(id, filesOf(parts)), id).home.id;
  const home = there(parts.modules.find(({ files }) => files.id === name), name);
  const written = writtenIn(home);
  const screen = there(written.screens.find((each) => each.id === id && each.kind !== 'borrow'), id);
  return screenOf({ ...screen, 'when-needed': undefined }, home, written, parts);
}

function filesOf({ modules }: UnitParts): Modules {
  return new Map(modules.map(({ files }) => [files.id, files]));
}

function writtenIn({ files }: SoundModule): AuthoredModule {
  return there(files.module, files.id).value();
}

/** By language of the module's texts. */
function recordingOf(file: string, module: string, { media, captions }: ModuleScreens): Readonly<Record<Language, string>> {
  const asset = (name: string) => assetName(module, `${module}/${name}`);
  const has = (name: string) => asset(name) in media;
  return Object.fromEntries(Object.keys(captions).map((language) => [language, asset(fileFor(file, language, has))]));
}

/** The items that the module holds itself, in the order in which its screens show or draw them. */
export function convertItems(module: SoundModule): readonly ConvertedItem[] {
  const assetOf = (file: string) => assetName(module.files.id, `${module.files.id}/${file}`);
  return authoredItems(module).map((written) => {
    const { item, key } = readerOf(written.kind).convert(written, there(module.lock.items[written.id], written.id), assetOf);
    return { item: { ...item, ...pictured(written, assetOf) }, key };
  });
}

function authoredItems(module: SoundModule): readonly AuthoredItem[] {
  const { activities, assessments } = module.files;
  return writtenIn(module).screens.flatMap((screen): readonly AuthoredItem[] => {
    if (screen.kind === 'activity') return activitiesOf(screen).flatMap((name) => (name === undefined ? [] : [there(activities.get(name), name).value()]));
    if (screen.kind === 'check') return there(assessments.get(screen.assessment), screen.assessment).value().questions ?? [];
    return [];
  });
}
