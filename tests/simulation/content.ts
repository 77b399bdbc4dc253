import type { AnswerKey } from '../../src/model/answer-key.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { UnitContent } from '../../src/model/content.js';
import { itemOf, screensOf, type Screen } from '../../src/model/course.js';
import type { Item, ItemKind } from '../../src/model/item.js';
import type { Reasons } from '../../src/model/answer-key.js';
import { numbersOf } from '../../src/model/numbering.js';
import type { LockedId } from '../../src/model/shape.js';
import type { Texts } from '../../src/model/text.js';
import { partsOf } from '../../src/scoring/judge.js';
import { lessonCheck } from '../support/assessments.js';
import { ownParts, placesOf } from '../support/item-parts.js';

/** How a unit is written down here: ids with the revision that added them, `-2` for one that revision 2 retired. */
interface Sketch {
  readonly screens: readonly (readonly [screen: Screen, since: number])[];
  readonly items: readonly (readonly [item: Item, key: AnswerKey, since: number])[];
}

/** Three tries, of which the later ones ask what was not right; q-1 and q-4 are the questions about LO-1 that both versions have. */
const rules: Partial<Assessment> = {
  role: 'final',
  quotas: [{ from: ['q-1', 'q-4'], count: 1 }],
  include: [{ from: ['q-3'], count: 1 }],
  attempts: 3,
  retry: 'wrong-only',
  certainty: true,
};

/** Kinds that are practised, each screen with several of which the first by lot is taken. Both versions have them. */
const practised: Sketch['items'] = [
  [
    {
      kind: 'case',
      id: 'CA-2',
      objective: 'LO-1',
      points: 2,
      steps: [
        { id: 'spill', number: 0, options: [...leading('again', ['walk', 0]), ...leading('call', ['mop', 1])] },
        { id: 'call', number: 1, options: [...leading('again', ['wait', 2]), ...leading('end', ['ring', 3])] },
      ],
    },
    { kind: 'case', grades: { walk: 'unsafe', mop: 'best', wait: 'partly', ring: 'best' } },
    1,
  ],
  [
    { kind: 'hotspot', id: 'CA-3', objective: 'LO-2', points: 1, image: 'bins/yard.svg', choose: 'many', regions: parts('skip', 'bin', 'gate').map((part) => ({ ...part, x: 0, y: 30 * part.number, width: 20, height: 20 })) },
    { kind: 'hotspot', regions: ['skip', 'bin'] },
    1,
  ],
  [{ kind: 'ordering', id: 'CA-4', objective: 'LO-2', points: 1, entries: parts('rinse', 'squash', 'throw') }, { kind: 'ordering', order: ['rinse', 'squash', 'throw'] }, 1],
  [
    { kind: 'fill-in', id: 'CA-5', objective: 'LO-1', points: 1 },
    { kind: 'fill-in', accepted: { en: ['glass'], cy: ['gwydr'] }, capitals: 'ignored', marks: 'forgiven' },
    1,
  ],
  [{ kind: 'reflection', id: 'CA-6', objective: 'LO-1', points: 0 }, { kind: 'reflection' }, 1],
  [{ kind: 'rating', id: 'CA-7', objective: 'LO-1', points: 0, options: parts('never', 'often', 'always') }, { kind: 'rating' }, 1],
  [{ kind: 'numeric', id: 'q-7', objective: 'LO-2', points: 2 }, { kind: 'numeric', value: 12, tolerance: 0.5 }, 1],
];

const first: Sketch = {
  screens: [
    [{ kind: 'text', id: 's01' }, 1],
    [{ kind: 'reveal', id: 's02', panels: ['glass', 'paper'] }, 1],
    [{ kind: 'worked', id: 's03', steps: ['look', 'wash', 'sort'] }, 1],
    [{ kind: 'activity', id: 's04', items: ['CA-1'] }, 1],
    [{ kind: 'activity', id: 's05', items: ['q-0'] }, 1],
    [{ kind: 'activity', id: 's08', items: ['CA-2', 'CA-3'] }, 1],
    [{ kind: 'activity', id: 's09', items: ['CA-4', 'CA-5', 'CA-6', 'CA-7'] }, 1],
    [{ kind: 'check', id: 's06', assessment: lessonCheck('end', ['q-1', 'q-2', 'q-3', 'q-4', 'q-5', 'q-7'], 3, rules) }, 1],
  ],
  items: [
    [
      { kind: 'classification', id: 'CA-1', objective: 'LO-1', points: 3, tokens: parts('bottle', 'jar', 'letter'), categories: parts('glass', 'paper') },
      { kind: 'classification', accepts: { bottle: ['glass'], jar: ['glass', 'paper'], letter: ['paper'] } },
      1,
    ],
    [{ kind: 'multiple-choice', id: 'q-0', objective: 'LO-2', points: 2, options: parts('tin', 'lid', 'sock') }, { kind: 'multiple-choice', options: ['tin', 'lid'] }, 1],
    [{ kind: 'single-choice', id: 'q-1', objective: 'LO-1', points: 1, options: parts('green', 'blue', 'red') }, { kind: 'single-choice', option: 'green' }, 1],
    [{ kind: 'multiple-choice', id: 'q-2', objective: 'LO-2', points: 2, options: parts('cup', 'pan', 'pot') }, { kind: 'multiple-choice', options: ['pan'] }, 1],
    [{ kind: 'true-false', id: 'q-3', objective: 'LO-2', points: 1, critical: true }, { kind: 'true-false', value: true }, 1],
    [
      { kind: 'matching', id: 'q-4', objective: 'LO-1', points: 2, sources: parts('monday', 'friday'), targets: parts('food', 'card', 'none') },
      { kind: 'matching', pairs: { monday: 'food', friday: 'card' } },
      1,
    ],
    [
      { kind: 'classification', id: 'q-5', objective: 'LO-2', points: 3, tokens: parts('nail', 'cork', 'wire'), categories: parts('metal', 'wood') },
      { kind: 'classification', accepts: { nail: ['metal'], cork: ['wood'], wire: ['metal'] } },
      1,
    ],
    ...practised,
  ],
};

/** A question gone, another new, an option and a token more, a new screen. */
const second: Sketch = {
  screens: [
    ...first.screens.slice(0, 7),
    [{ kind: 'text', id: 's07' }, 2],
    [{ kind: 'check', id: 's06', assessment: lessonCheck('end', ['q-1', 'q-3', 'q-4', 'q-5', 'q-6', 'q-7'], 3, { ...rules, feedback: 'at-end' }) }, 1],
  ],
  items: [
    [
      { kind: 'classification', id: 'CA-1', objective: 'LO-1', points: 4, tokens: parts('bottle', 'jar', 'letter', 'vase'), categories: parts('glass', 'paper') },
      { kind: 'classification', accepts: { bottle: ['glass'], jar: ['glass', 'paper'], letter: ['paper'], vase: ['glass'] } },
      1,
    ],
    [{ kind: 'multiple-choice', id: 'q-0', objective: 'LO-2', points: 2, options: parts('tin', 'lid', 'sock') }, { kind: 'multiple-choice', options: ['tin', 'lid'] }, 1],
    [{ kind: 'single-choice', id: 'q-1', objective: 'LO-1', points: 1, options: parts('green', 'blue', 'red', 'black') }, { kind: 'single-choice', option: 'green' }, 1],
    ...first.items.slice(4),
    [{ kind: 'true-false', id: 'q-6', objective: 'LO-1', points: 1 }, { kind: 'true-false', value: false }, 2],
  ],
};

/** Ids that came with revision 2 though their owner is older. */
const LATE: ReadonlySet<string> = new Set(['vase', 'black']);

/** The unit before and after a new version of the content. */
export const [original, updated]: readonly [UnitContent, UnitContent] = [build(1, first), build(2, second)];

function build(revision: number, { screens, items }: Sketch): UnitContent {
  const known = revision === 1 ? items : [...first.items, ...items.slice(-1)];
  const later = new Map(items.map(([item]) => [item.id, item]));
  return {
    course: { id: 'waste', activityBase: 'https://course.example/waste', version: `${revision}.0.0`, languages: ['en', 'cy'], units: [] },
    unit: {
      id: 'bins',
      objectives: ['LO-1', 'LO-2'],
      cutScore: 0.6,
      lessons: [{ id: 'bins', minutes: 5, screens: screens.map(([screen]) => screen), items: Object.fromEntries(items.map(([item]) => [item.id, item])) }],
    },
    keys: Object.fromEntries(items.map(([item, key]) => [item.id, key])),
    numbers: numbersOf({
      bins: {
        revision,
        screens: Object.fromEntries(
          [...screens].sort(([, a], [, b]) => a - b).map(([screen, since], number) => [screen.id, { number, since, parts: locked(partsOfScreen(screen)) }]),
        ),
        items: Object.fromEntries(
          known.map(([item, , since], number) => [item.id, lockedItem(later.get(item.id) ?? item, number, since, !later.has(item.id))]),
        ),
      },
    }),
    media: {},
    ownNames: {},
    languageScripts: {},
  };
}

function lockedItem(item: Item, number: number, since: number, retired: boolean) {
  const kind: ItemKind = item.kind;
  return { kind, number, since, ...(retired && { retired: true as const }), parts: locked(ownParts(item)), places: locked(placesOf(item).map(({ id }) => id)) };
}

function locked(ids: readonly string[]): Record<string, LockedId> {
  return Object.fromEntries(ids.map((id, number) => [id, { number, since: LATE.has(id) ? 2 : 1 }]));
}

function partsOfScreen(screen: Screen): readonly string[] {
  return screen.kind === 'reveal' ? screen.panels : screen.kind === 'worked' ? screen.steps : [];
}

function leading(to: string, [id, number]: readonly [string, number]) {
  return [{ id, number, to }];
}

function parts(...ids: string[]) {
  return ids.map((id, number) => ({ id, number }));
}

/** Every reason there can be: views ask for them. */
export const reasons: Reasons = Object.fromEntries(
  [original, updated].flatMap(({ unit }) => unit.lessons.flatMap(({ items }) => Object.values(items).flatMap((item) => partsOf(item).map((part) => [`${item.id}.${part}`, 'because'] as const)))),
);

/** Names enough for every statement. */
export const texts: readonly Texts[] = ['en', 'cy'].map((language) => ({
  language,
  lines: Object.fromEntries(
    ['course', 'bins', 'LO-1', 'LO-2', ...[original, updated].flatMap((content) => [...screensOf(content.unit).map(({ id }) => id), ...Object.keys(content.keys).map((id) => itemOf(content.unit, id).id)])].map(
      (id) => [id, `${language} ${id}`],
    ),
  ),
  bodies: {},
}));
