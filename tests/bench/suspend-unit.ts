import type { AnswerKey } from '../../src/model/answer-key.js';
import type { Content, UnitContent } from '../../src/model/content.js';
import type { Lesson, Screen } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import { numbersOf } from '../../src/model/numbering.js';
import type { Lock, LockedId } from '../../src/model/shape.js';
import { lessonCheck } from '../support/assessments.js';

/** Screens and items of which a lesson is made, over and over. */
interface Group {
  readonly screens: readonly Screen[];
  readonly items: readonly (readonly [Item, AnswerKey])[];
}

/**
 * Of the ten kinds that are scored: `equal` as many of each; `usual` nine items in ten of those kinds that are
 * answered by choosing from lists, and one of the others.
 */
export type Mix = 'usual' | 'equal';

/** Items of a lesson, the last one's apart: five groups of ten. */
const LESSON = 50;

/**
 * A unit with this many items, all of which an attempt asks for: of ten, five are practised on
 * screens of their own and five are questions of one check. Single choice has 4 options, multiple choice 5, matching 4 pairs, classification 8 tokens
 * in 4 categories, ordering 5 entries, a hotspot 4 regions, a case 2 steps of 3 options.
 */
export function unitOf(items: number, mix: Mix = 'usual'): UnitContent & Pick<Content, 'locks'> {
  const groups = Array.from({ length: items / 10 }, (_, number) => group(number, mix));
  const lessons = Array.from({ length: Math.ceil(items / LESSON) }, (_, number) => {
    const own = groups.slice((number * LESSON) / 10, ((number + 1) * LESSON) / 10);
    return { id: `m${number + 1}`, screens: own.flatMap(({ screens }) => screens), items: own.flatMap((each) => each.items) };
  });
  const locks = Object.fromEntries(lessons.map((lesson) => [lesson.id, lockOf(lesson)]));
  return {
    course: { id: 'bench', activityBase: 'https://course.example/bench', version: '1.0.0', languages: ['en', 'cy'], units: [] },
    unit: {
      id: 'bench',
      objectives: ['LO-1'],
      lessons: lessons.map(
        (lesson): Lesson => ({ ...lesson, minutes: 20, items: Object.fromEntries(lesson.items.map(([item]) => [item.id, item])) }),
      ),
    },
    keys: Object.fromEntries(groups.flatMap((each) => each.items.map(([item, key]) => [item.id, key]))),
    locks,
    numbers: numbersOf(locks),
    media: {},
    ownNames: {},
    languageScripts: {},
  };
}

function group(number: number, mix: Mix): Group {
  const kinds = mix === 'equal' ? [chosenItems, givenItems] : [chosenItems, chosenItems, chosenItems, chosenItems, givenItems];
  const practise = kinds[number % kinds.length] ?? chosenItems;
  const ask = mix === 'equal' && practise === chosenItems ? givenItems : chosenItems;
  const practice = practise(`a${number}`);
  const questions = ask(`q${number}`);
  return {
    items: [...practice, ...questions],
    screens: [
      { kind: 'text', id: `s${number}-text` },
      { kind: 'reveal', id: `s${number}-parts`, panels: ['one', 'two', 'three', 'four'] },
      ...practice.map(([{ id }]): Screen => ({ kind: 'activity', id: `s${number}-${id}`, items: [id] })),
      { kind: 'check', id: `s${number}-check`, assessment: lessonCheck(`check-${number}`, questions.map(([{ id }]) => id), 5) },
    ],
  };
}

/** Of each kind that is answered by choosing from lists. */
function chosenItems(owner: string): Group['items'] {
  const base = baseIn(owner);
  const [options, more, four, tokens, categories] = [4, 5, 4, 8, 4].map(parts) as [Parts, Parts, Parts, Parts, Parts]; // as many as in the list
  return [
    [{ ...base('single'), kind: 'single-choice', options }, { kind: 'single-choice', option: 'p2' }],
    [{ ...base('multiple'), kind: 'multiple-choice', options: more }, { kind: 'multiple-choice', options: ['p0', 'p3'] }],
    [{ ...base('true'), kind: 'true-false' }, { kind: 'true-false', value: true }],
    [{ ...base('match'), kind: 'matching', sources: four, targets: four }, { kind: 'matching', pairs: { p0: 'p3', p1: 'p1', p2: 'p0', p3: 'p2' } }],
    [
      { ...base('sort'), kind: 'classification', tokens, categories },
      { kind: 'classification', accepts: Object.fromEntries(tokens.map(({ id }, at) => [id, [`p${(at * 3) % 4}`]])) },
    ],
  ];
}

/** Of each kind in which something is put in order, typed, found on a picture, or decided step by step. */
function givenItems(owner: string): Group['items'] {
  const base = baseIn(owner);
  const [entries, regions, options, steps] = [5, 4, 6, 2].map(parts) as [Parts, Parts, Parts, Parts]; // as many as in the list
  return [
    [{ ...base('order'), kind: 'ordering', entries }, { kind: 'ordering', order: entries.map(({ id }) => id) }],
    [{ ...base('word'), kind: 'fill-in' }, { kind: 'fill-in', accepted: { en: ['dignity'], cy: ['urddas'] }, capitals: 'ignored', marks: 'forgiven' }],
    [{ ...base('number'), kind: 'numeric' }, { kind: 'numeric', value: 37.5, tolerance: 0.5 }],
    [
      { ...base('place'), kind: 'hotspot', image: 'm1/room.svg', choose: 'many', regions: regions.map((part, at) => ({ ...part, x: 20 * at, y: 0, width: 15, height: 15 })) },
      { kind: 'hotspot', regions: ['p1', 'p2'] },
    ],
    [
      {
        ...base('case'),
        kind: 'case',
        steps: steps.map((step, at) => ({
          ...step,
          options: options.slice(3 * at, 3 * at + 3).map((option, place) => ({ ...option, to: place > 0 ? 'again' : (steps[at + 1]?.id ?? 'end') })),
        })),
      },
      { kind: 'case', grades: Object.fromEntries(options.map(({ id }, at) => [id, at % 3 === 0 ? 'best' : 'unsafe'])) },
    ],
  ];
}

function baseIn(owner: string) {
  return (kind: string) => ({ id: `${owner}-${kind}`, objective: 'LO-1', points: 1 });
}

type Parts = readonly { readonly id: string; readonly number: number }[];

function parts(count: number): Parts {
  return Array.from({ length: count }, (_, number) => ({ id: `p${number}`, number }));
}

function lockOf({ screens, items }: { readonly screens: readonly Screen[]; readonly items: Group['items'] }): Lock {
  return {
    revision: 1,
    screens: Object.fromEntries(
      screens.map((screen, number) => [screen.id, { number, since: 1, parts: locked(screen.kind === 'reveal' ? screen.panels.length : 0, ['one', 'two', 'three', 'four']) }]),
    ),
    items: Object.fromEntries(items.map(([item], number) => [item.id, { kind: item.kind, number, since: 1, ...setsOf(item) }])),
  };
}

function setsOf(item: Item): { parts: Record<string, LockedId>; places: Record<string, LockedId> } {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { parts: locked(item.options.length), places: {} };
    case 'rating':
      return { parts: locked(item.options.length), places: {} };
    case 'ordering':
      return { parts: locked(item.entries.length), places: {} };
    case 'true-false':
    case 'fill-in':
    case 'numeric':
    case 'reflection':
      return { parts: {}, places: {} };
    case 'matching':
      return { parts: locked(item.sources.length), places: locked(item.targets.length) };
    case 'classification':
      return { parts: locked(item.tokens.length), places: locked(item.categories.length) };
    case 'hotspot':
      return { parts: locked(item.regions.length), places: {} };
    case 'case':
      return { parts: locked(item.steps.flatMap(({ options }) => options).length), places: locked(item.steps.length) };
    default:
      return item satisfies never;
  }
}

function locked(count: number, names = parts(count).map(({ id }) => id)): Record<string, LockedId> {
  return Object.fromEntries(names.slice(0, count).map((name, number) => [name, { number, since: 1 }]));
}
