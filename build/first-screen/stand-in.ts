import { wordsOf } from '../../src/i18n/table.js';
import type { LanguageContent, UnitContent } from '../../src/model/content.js';
import { screensOf, type Screen } from '../../src/model/course.js';
import { imagesOf, itemImages } from '../../src/model/pictures.js';
import { bodyOf, type Body, type Texts } from '../../src/model/text.js';

/**
 * Whether the build draws a screen of the kind as the player will. Not those whose elements need a browser: activities
 * ask it for the focus, recordings for their player, and the places in a figure are style attributes as soon as they are text.
 */
const drawn: Readonly<Record<Screen['kind'], boolean>> = {
  text: true,
  reveal: true,
  worked: true,
  process: true,
  figure: false,
  media: false,
  glossary: true,
  summary: true,
  result: true,
  activity: false,
  check: true,
};

/** What a package shows before its script runs. */
export interface Shown {
  readonly content: UnitContent;
  readonly spoken: LanguageContent;
  /** Asset names of pictures that it does not show, and the player will at once. */
  readonly pictures: readonly string[];
}

/**
 * What the build can draw. In place of a first screen that it cannot stands one to read: its heading, its running text
 * without pictures, and that the rest is on its way. The player comes with the whole screen (src/app/start.ts).
 */
export function withStandIn(content: UnitContent, spoken: LanguageContent): Shown {
  const { unit } = content;
  const { texts } = spoken;
  const [first] = screensOf(unit);
  if (!first || drawn[first.kind]) return { content, spoken, pictures: [] };
  const lessons = unit.lessons.map((lesson) => ({ ...lesson, screens: lesson.screens.map((each) => (each === first ? textScreen(each.id) : each)) }));
  return {
    content: { ...content, unit: { ...unit, lessons } },
    spoken: { ...spoken, texts: { ...texts, bodies: { ...texts.bodies, [first.id]: toRead(texts, first.id) } } },
    pictures: picturesOf(content, first, texts),
  };
}

function textScreen(id: string): Screen {
  return { kind: 'text', id };
}

/** A picture has no size until it is there, and would move what stands under it. */
function toRead(texts: Texts, id: string): Body {
  const { loading } = wordsOf(texts.language).loading;
  return [...bodyOf(texts, id).filter((block) => imagesOf([block]).length === 0), { kind: 'paragraph', content: loading }];
}

function picturesOf({ unit }: UnitContent, first: Screen, texts: Texts): readonly string[] {
  const items = first.kind === 'activity' ? first.items.flatMap((id) => unit.lessons[0]?.items[id] ?? []) : [];
  return [...new Set([...imagesOf(bodyOf(texts, first.id)), ...items.flatMap(itemImages)])];
}
