import type { Content, LanguageContent, UnitContent } from '../src/model/content.js';
import type { Unit } from '../src/model/course.js';
import type { Item } from '../src/model/item.js';
import type { Body, Language } from '../src/model/text.js';

/** The unit's own part of the content: nothing of another unit gets into its package, its answers least of all. */
export function unitContent(
  content: Content,
  unit: Unit,
  names: Pick<UnitContent, 'media' | 'languageScripts'>,
): UnitContent {
  const items = new Set(itemsOf(unit).map(({ id }) => id));
  const lessons = new Set(unit.lessons.map(({ id }) => id));
  return {
    course: { ...content.course, units: [unit] },
    unit,
    keys: filtered(content.keys, (id) => items.has(id)),
    locks: filtered(content.locks, (id) => lessons.has(id)),
    ...names,
  };
}

/** One language's words, as far as they belong to the unit. */
export function unitLanguage(content: Content, unit: Unit, language: Language): LanguageContent {
  const all = languageOf(content, language);
  const owners = ownersOf(unit);
  const belongs = (id: string): boolean => owners.has(id.split('.', 1)[0] ?? id);
  return {
    texts: {
      language,
      lines: filtered(all.texts.lines, belongs),
      bodies: filtered(all.texts.bodies, belongs),
    },
    reasons: filtered(all.reasons, belongs),
  };
}

/** The asset names of the images that the unit's texts show, in every language, by name. */
export function unitMedia(content: Content, unit: Unit): readonly string[] {
  const bodies = content.course.languages.flatMap((language) =>
    Object.values(unitLanguage(content, unit, language).texts.bodies),
  );
  return [...new Set(bodies.flatMap(imagesOf))].sort();
}

/** The asset names of the images in a text, in order. */
export function imagesOf(body: Body): readonly string[] {
  return body.flatMap((block) => {
    switch (block.kind) {
      case 'image':
        return [block.asset];
      case 'list':
        return block.items.flatMap(imagesOf);
      case 'callout':
        return imagesOf(block.blocks);
      default:
        return [];
    }
  });
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
    unit.id,
    ...unit.lessons.flatMap(({ id, screens }) => [id, ...screens.map((screen) => screen.id)]),
    ...unit.objectives,
    ...items.flatMap((item) => [item.id, item.objective]),
    // Category labels are the course's own, shared by its activities.
    ...items.flatMap((item) => (item.kind === 'classification' ? item.categories.map(({ id }) => id) : [])),
    ...unit.lessons.flatMap(({ screens }) =>
      screens.flatMap((screen) => (screen.kind === 'check' ? [screen.assessment] : [])),
    ),
  ]);
}

function itemsOf(unit: Unit): readonly Item[] {
  return unit.lessons.flatMap(({ items }) => Object.values(items));
}

function filtered<Value>(all: Readonly<Record<string, Value>>, keep: (id: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => keep(id)));
}
