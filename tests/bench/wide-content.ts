import type { AnswerKeys } from '../../src/model/answer-key.js';
import type { Content } from '../../src/model/content.js';
import { screensOf, type Lesson, type Screen } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import type { Lock } from '../../src/model/shape.js';
import { textId } from '../../src/model/text.js';
import { unitOf } from './suspend-unit.js';

/** Tokens of the one large classification. */
export const TOKENS = 200;

/**
 * A course of one module: a screen to read, the large classification, then for each ten of `items` (suspend-unit.ts)
 * eight screens. So ten items make ten screens, and two thousand 1602.
 *
 * @param items - a multiple of ten
 */
export function wideContent(items: number): Content {
  const { course, unit, keys, locks } = unitOf(items);
  const lessons = unit.lessons.map((lesson, at): Lesson =>
    at === 0 ? { ...lesson, screens: [...OPENING, ...lesson.screens], items: { ...lesson.items, [SORT.id]: SORT } } : lesson,
  );
  const module = { ...unit, id: 'wide', lessons };
  const asked = lessons.flatMap((lesson) => Object.values(lesson.items));
  const parts = asked.flatMap((item) => ['', ...partsOf(item)].map((part) => (part === '' ? item.id : textId(item.id, part))));
  const named = screensOf(module).flatMap((screen) => [
    screen.id,
    ...(screen.kind === 'reveal' ? screen.panels.map((panel) => textId(screen.id, panel)) : []),
    ...(screen.kind === 'check' ? [screen.assessment.id] : []),
  ]);
  const ids = ['course', module.id, ...module.objectives, ...BOXES.map(({ id }) => id), ...lessons.map(({ id }) => id), ...named, ...parts];
  const lines = Object.fromEntries(ids.map((id) => [id, `Words of ${id}`]));
  return {
    course: { ...course, languages: ['en'], units: [module] },
    keys: { ...keys, ...KEY },
    locks: Object.fromEntries(Object.entries(locks).map(([id, lock], at) => [id, at === 0 ? withSort(lock) : lock])),
    // As in any real module, the first screen says something: it is drawn before the rest is there.
    languages: { en: { texts: { language: 'en', lines, bodies: { opening: [{ kind: 'paragraph', content: 'Words to begin with.' }] } }, reasons: lines } },
    media: { 'm1/room.svg': 'tests/support/circle.svg' },
  };
}

const BOXES = Array.from({ length: 4 }, (_, number) => ({ id: `p${number}`, number }));

const SORT: Extract<Item, { kind: 'classification' }> = {
  id: 'sort',
  objective: 'LO-1',
  points: 1,
  kind: 'classification',
  tokens: Array.from({ length: TOKENS }, (_, number) => ({ id: `t${number}`, number })),
  categories: BOXES,
};

const KEY: AnswerKeys = { sort: { kind: 'classification', accepts: Object.fromEntries(SORT.tokens.map(({ id, number }) => [id, [`p${number % 4}`]])) } };

const OPENING: readonly Screen[] = [
  { kind: 'text', id: 'opening' },
  { kind: 'activity', id: 'large', items: [SORT.id] },
];

/** Every part that has an id, however deep. */
function partsOf(item: Item): readonly string[] {
  return [...JSON.stringify(item).matchAll(/"id":"([^"]+)"/g)].flatMap(([, id]) => (id === undefined || id === item.id ? [] : [id])).concat('true', 'false', 'value');
}

/** Numbered after what the lesson has. */
function withSort(lock: Lock): Lock {
  const screens = Object.keys(lock.screens).length;
  const numbered = (ids: readonly { readonly id: string; readonly number: number }[]) => Object.fromEntries(ids.map(({ id, number }) => [id, { number, since: 1 }]));
  return {
    ...lock,
    screens: { ...lock.screens, ...Object.fromEntries(OPENING.map(({ id }, at) => [id, { number: screens + at, since: 1, parts: {} }])) },
    items: {
      ...lock.items,
      [SORT.id]: { kind: SORT.kind, number: Object.keys(lock.items).length, since: 1, parts: numbered(SORT.tokens), places: numbered(BOXES) },
    },
  };
}
