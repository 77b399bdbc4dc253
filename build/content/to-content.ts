import type { AnswerKey, AnswerKeys, Reasons } from '../../src/model/answer-key.js';
import type { Content, LanguageContent } from '../../src/model/content.js';
import type { Course, Lesson, Screen, Unit } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import type { Lock } from '../../src/model/shape.js';
import { textId, type Body, type Language, type RichText, type TextId } from '../../src/model/text.js';
import { COURSE_TEXT, type AuthoredCourse } from './course-file.js';
import { readerOf, type AuthoredItem } from './items/items.js';
import type { ReadLines } from './lines.js';
import type { AuthoredScreen } from './module-file.js';
import type { ModuleFiles } from './read-module.js';
import type { ModuleScreens } from './read-screens.js';
import type { Authored } from './shape.js';

/** All that was read of a module, without a problem in it. */
export interface SoundModule {
  readonly files: ModuleFiles;
  readonly screens: ModuleScreens;
  readonly lock: Lock;
}

/**
 * The model of a course that was found without problems.
 *
 * @param lines - of the course and all its modules, by language
 */
export function toContent(
  authored: Authored<AuthoredCourse>,
  modules: readonly SoundModule[],
  lines: Readonly<Record<Language, ReadLines>>,
): Content {
  const course = authored.value();
  return {
    course: courseOf(course, modules),
    keys: Object.assign({}, ...modules.map(keysOf)) as AnswerKeys,
    locks: Object.fromEntries(modules.map(({ files, lock }) => [files.id, lock])),
    languages: Object.fromEntries(course.languages.map((language) => [language, languageOf(language, course, modules, lines[language])])),
    media: Object.assign({}, ...modules.map(({ screens }) => screens.media)) as Content['media'],
  };
}

/** A unit for each module and, unless it would be the same again, one of all lessons. */
function courseOf(course: AuthoredCourse, modules: readonly SoundModule[]): Course {
  const objectives = course.objectives.map(({ id }) => id);
  return {
    id: course.id,
    activityBase: course['activity-base'],
    version: course.version,
    languages: course.languages,
    units: withWhole(course, modules.map((module) => unitOf(module, objectives))),
  };
}

function withWhole(course: AuthoredCourse, units: readonly Unit[]): readonly Unit[] {
  if (units.length === 1) return units;
  const whole: Unit = {
    id: course.id,
    lessons: units.flatMap(({ lessons }) => lessons),
    objectives: course.objectives.map(({ id }) => id),
    ...cutScoreOf(course),
  };
  return [...units, whole];
}

/** Authors write percent. */
function cutScoreOf({ 'cut-score': percent }: { readonly 'cut-score'?: number | undefined }): Pick<Unit, 'cutScore'> {
  return percent === undefined ? {} : { cutScore: percent / 100 };
}

function unitOf(module: SoundModule, objectives: readonly string[]): Unit {
  const written = module.files.module?.value();
  if (!written) throw new Error(`module ${module.files.id} was not read`);
  return {
    id: written.id,
    lessons: [lessonOf(module, written)],
    objectives: objectives.filter((objective) => written.objectives.includes(objective)),
    ...cutScoreOf(written),
  };
}

function lessonOf(module: SoundModule, written: { id: string; minutes: number; screens: readonly AuthoredScreen[] }): Lesson {
  return {
    id: written.id,
    minutes: written.minutes,
    screens: written.screens.map((screen) => screenOf(screen, module.files)),
    items: Object.fromEntries(converted(module).map(({ item }) => [item.id, item])),
  };
}

function screenOf(screen: AuthoredScreen, files: ModuleFiles): Screen {
  switch (screen.kind) {
    case 'text':
      return { kind: screen.kind, id: screen.id };
    case 'reveal':
      return { kind: screen.kind, id: screen.id, panels: screen.panels };
    case 'worked':
      return { kind: screen.kind, id: screen.id, steps: screen.steps };
    case 'activity':
      return { kind: screen.kind, id: screen.id, item: screen.activity };
    case 'check': {
      const { draw, questions } = there(files.assessments.get(screen.assessment), screen.assessment).value();
      return { kind: screen.kind, id: screen.id, assessment: screen.assessment, pool: questions.map(({ id }) => id), draw };
    }
    default:
      return screen satisfies never;
  }
}

/** The module's items in the order in which its screens show or draw them. */
function authoredItems({ files }: SoundModule): readonly AuthoredItem[] {
  const { screens } = there(files.module, files.id).value();
  return screens.flatMap((screen): readonly AuthoredItem[] => {
    if (screen.kind === 'activity') return [there(files.activities.get(screen.activity), screen.activity).value()];
    if (screen.kind === 'check') return there(files.assessments.get(screen.assessment), screen.assessment).value().questions;
    return [];
  });
}

function converted(module: SoundModule): readonly { readonly item: Item; readonly key: AnswerKey }[] {
  return authoredItems(module).map((item) => readerOf(item.kind).convert(item, there(module.lock.items[item.id], item.id)));
}

function keysOf(module: SoundModule): AnswerKeys {
  return Object.fromEntries(converted(module).map(({ item, key }) => [item.id, key]));
}

function languageOf(
  language: Language,
  course: AuthoredCourse,
  modules: readonly SoundModule[],
  read: ReadLines | undefined,
): LanguageContent {
  const lines: Record<TextId, RichText> = { ...read?.lines };
  // The unit of all lessons is called as the course is.
  if (modules.length > 1) lines[course.id] = there(lines[COURSE_TEXT], COURSE_TEXT);
  const bodies: Record<TextId, Body> = {};
  const reasons: Reasons = { ...read?.reasons };
  for (const { screens } of modules) {
    for (const [screen, texts] of screens.texts) {
      const text = there(texts.find((each) => each.language === language), screen);
      lines[screen] = text.title;
      bodies[screen] = text.body;
      for (const [part, section] of text.parts) {
        lines[textId(screen, part)] = section.title;
        bodies[textId(screen, part)] = section.body;
      }
    }
  }
  return { texts: { language, lines, bodies }, reasons };
}

/** A module without problems has all that it refers to. */
function there<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} was not read`);
  return value;
}
