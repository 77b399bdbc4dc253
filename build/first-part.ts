import type { Content, LanguageContent, RestOfUnit, UnitContent } from '../src/model/content.js';
import { screensOf, type Lesson, type Screen, type Unit } from '../src/model/course.js';
import { ORGANISATION_TEXT } from '../src/model/organisation.js';
import { imagesOf } from '../src/model/pictures.js';
import { bodyOf, type Language } from '../src/model/text.js';
import { filtered, languageOf, ownerOf, unitLanguage } from './unit-content.js';

/*
 * What comes with the player, however long the course is: a learner reads, and can go on, while the rest is fetched.
 */

/**
 * The first screen, and the one that leads on to; of nothing an answer.
 *
 * @param images - asset names of those that the first screen shows
 */
export function firstContent(whole: UnitContent, images: readonly string[], script: RestOfUnit['script']): UnitContent {
  const { unit } = whole;
  const shown = shownFirst(unit);
  const lessons = lessonsOf(unit, shown).map((lesson) => ({ ...lesson, items: {}, screens: lesson.screens.filter((screen) => shown.includes(screen)) }));
  const wanted = new Set([...images, whole.logo]);
  return {
    ...whole,
    unit: { id: unit.id, lessons, objectives: [] },
    keys: {},
    numbers: {},
    media: filtered(whole.media, (asset) => wanted.has(asset)),
    rest: { script, screens: screensOf(unit).length - shown.length },
  };
}

/** As much of a language as the frame and the first screen need. */
export function firstTexts(content: Content, unit: Unit, language: Language): LanguageContent {
  const { texts } = unitLanguage(content, unit, language);
  const shown = shownFirst(unit);
  const [opening, next] = shown.map(({ id }) => id);
  const owners = new Set(['course', ORGANISATION_TEXT, unit.id, ...lessonsOf(unit, shown).map(({ id }) => id), opening]);
  return {
    texts: {
      language,
      // Of the next screen its title, for the way on.
      lines: filtered(texts.lines, (id) => owners.has(ownerOf(id)) || id === next),
      bodies: filtered(texts.bodies, (id) => ownerOf(id) === opening),
    },
    reasons: {},
    partial: true,
  };
}

/** The asset names of the images on the first screen. */
export function firstImages(content: Content, unit: Unit, language: Language): readonly string[] {
  const [screen] = screensOf(unit);
  return screen ? imagesOf(bodyOf(languageOf(content, language).texts, screen.id)) : [];
}

function shownFirst(unit: Unit): readonly Screen[] {
  return screensOf(unit).slice(0, 2);
}

function lessonsOf(unit: Unit, screens: readonly Screen[]): readonly Lesson[] {
  return unit.lessons.filter((lesson) => lesson.screens.some((screen) => screens.includes(screen)));
}
