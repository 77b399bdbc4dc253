import type { AnswerKeys, Reasons } from '../../src/model/answer-key.js';
import type { Content, LanguageContent } from '../../src/model/content.js';
import { textId, type Body, type Language, type RichText, type TextId } from '../../src/model/text.js';
import { COURSE_TEXT, type AuthoredCourse } from './course-file.js';
import type { ReadLines } from './lines.js';
import { withLocalMarks } from './local-marks.js';
import { toOrganisation, type AuthoredOrganisation } from './organisation-file.js';
import type { Authored } from './shape.js';
import { there, type SoundModule } from './sound-module.js';
import { convertItems, unitsOf } from './to-units.js';

/** What stands around the modules. */
export interface AuthoredFrame {
  readonly course: Authored<AuthoredCourse>;
  readonly organisation: Authored<AuthoredOrganisation> | undefined;
}

/**
 * The model of a course that was found without problems.
 *
 * @param lines - of the course and all its modules, by language
 * @param glossary - ids of all terms
 */
export function toContent(
  authored: AuthoredFrame,
  modules: readonly SoundModule[],
  lines: Readonly<Record<Language, ReadLines>>,
  glossary: readonly string[],
): Content {
  const course = authored.course.value();
  const own = authored.organisation?.value();
  const { organisation, media } = own ? toOrganisation(own) : { media: {} };
  const items = new Map(modules.flatMap(convertItems).map((converted) => [converted.item.id, converted]));
  const keys: AnswerKeys = Object.fromEntries([...items].map(([id, { key }]) => [id, key]));
  const units = unitsOf(course, { modules, glossary, items });
  return {
    course: {
      id: course.id,
      activityBase: course['activity-base'],
      version: course.version,
      languages: course.languages,
      units: own ? withLocalMarks(units, own) : units,
    },
    keys,
    locks: Object.fromEntries(modules.map(({ files, lock }) => [files.id, lock])),
    languages: Object.fromEntries(course.languages.map((language) => [language, languageOf(language, course, modules, lines[language])])),
    media: Object.assign({}, media, ...modules.map(({ screens }) => screens.media)) as Content['media'],
    ...(organisation && { organisation }),
  };
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
  const captions = Object.fromEntries(modules.flatMap(({ screens }) => Object.entries(screens.captions[language] ?? {})));
  return { texts: { language, lines, bodies, ...(Object.keys(captions).length > 0 && { captions }) }, reasons };
}
