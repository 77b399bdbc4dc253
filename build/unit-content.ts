import { wordsOf } from '../src/i18n/table.js';
import type { Content, LanguageContent, UnitContent } from '../src/model/content.js';
import { screensOf, type Unit } from '../src/model/course.js';
import type { Item } from '../src/model/item.js';
import { numbersOf } from '../src/model/numbering.js';
import { ORGANISATION_TEXT } from '../src/model/organisation.js';
import { imagesOf, itemImages } from '../src/model/pictures.js';
import type { Language, RichText, TextId } from '../src/model/text.js';
import { bodyWithin, lineWithin } from './screen-links.js';

/** The unit's own part of the content: nothing of another unit gets into its package, its answers least of all. */
export function unitContent(
  content: Content,
  unit: Unit,
  names: Pick<UnitContent, 'media' | 'languageScripts' | 'screensScript'>,
): UnitContent {
  const items = new Set(itemsOf(unit).map(({ id }) => id));
  const lessons = new Set(unit.lessons.map(({ id }) => id));
  return {
    course: { ...content.course, units: [] },
    unit,
    keys: filtered(content.keys, (id) => items.has(id)),
    numbers: numbersOf(filtered(content.locks, (id) => lessons.has(id))),
    ownNames: Object.fromEntries(content.course.languages.map((language) => [language, wordsOf(language).ownName])),
    ...(content.organisation?.logo !== undefined && { logo: content.organisation.logo }),
    ...names,
  };
}

/** One language's words, as far as they belong to the unit. */
export function unitLanguage(content: Content, unit: Unit, language: Language): LanguageContent {
  const all = languageOf(content, language);
  const owners = ownersOf(unit);
  const belongs = (id: string): boolean => owners.has(ownerOf(id));
  const screens = new Set(screensOf(unit).map(({ id }) => id));
  const lines = (all: Readonly<Record<string, RichText>>) =>
    Object.fromEntries(Object.entries(filtered(all, belongs)).map(([id, text]) => [id, lineWithin(text, screens)]));
  const bodies = Object.entries(filtered(all.texts.bodies, belongs)).map(([id, body]) => [id, bodyWithin(body, screens)] as const);
  return {
    texts: {
      language,
      lines: lines(all.texts.lines),
      bodies: Object.fromEntries(bodies),
      ...(all.texts.captions && { captions: filtered(all.texts.captions, belongs) }),
    },
    reasons: lines(all.reasons),
  };
}

/** The asset names of all images and recordings that the unit's page shows, in every language, by name. */
export function unitMedia(content: Content, unit: Unit): readonly string[] {
  const bodies = content.course.languages.flatMap((language) =>
    Object.values(unitLanguage(content, unit, language).texts.bodies),
  );
  const logo = content.organisation?.logo;
  const own = logo === undefined ? [] : [logo];
  return [...new Set([...own, ...bodies.flatMap(imagesOf), ...itemsOf(unit).flatMap(itemImages), ...recordingsOf(unit)])].sort();
}

/** The asset names of what is played on the unit's screens, with spoken descriptions, in every language. */
function recordingsOf(unit: Unit): readonly string[] {
  return screensOf(unit).flatMap((screen) =>
    screen.kind === 'media' ? [screen.recording, screen.described ?? {}].flatMap((recording) => Object.values(recording)) : [],
  );
}

/** @throws RangeError if the content lacks one of its course's languages: a bug in what read it */
export function languageOf(content: Content, language: Language): LanguageContent {
  const found = content.languages[language];
  if (!found) throw new RangeError(`no content in ${language}`);
  return found;
}

/** Everything that texts are named after; a part's text begins with its owner's id and a dot. */
function ownersOf(unit: Unit): ReadonlySet<string> {
  const items = itemsOf(unit);
  return new Set([
    'course',
    ORGANISATION_TEXT,
    unit.id,
    ...unit.lessons.flatMap(({ id, screens }) => [id, ...screens.map((screen) => screen.id)]),
    ...unit.objectives,
    ...items.flatMap((item) => [item.id, item.objective]),
    // Category labels are the course's own, shared by its activities.
    ...items.flatMap((item) => (item.kind === 'classification' ? item.categories.map(({ id }) => id) : [])),
    ...screensOf(unit).flatMap((screen) => (screen.kind === 'check' ? [screen.assessment.id] : screen.kind === 'glossary' ? screen.terms : [])),
    // A summary speaks of the objectives of the module that it is written in.
    ...screensOf(unit).flatMap((screen) => (screen.kind === 'summary' ? screen.objectives : [])),
  ]);
}

/** Whose text it is: a part's id begins with its owner's. */
export function ownerOf(text: TextId): string {
  return text.split('.', 1)[0] ?? text;
}

function itemsOf(unit: Unit): readonly Item[] {
  return unit.lessons.flatMap(({ items }) => Object.values(items));
}

export function filtered<Value>(all: Readonly<Record<string, Value>>, keep: (id: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => keep(id)));
}
