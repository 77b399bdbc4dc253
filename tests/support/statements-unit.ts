import type { Assessment } from '../../src/model/assessment.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Unit } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import { numbersOf } from '../../src/model/numbering.js';
import { reduce } from '../../src/session/reduce.js';
import type { SessionState } from '../../src/session/state.js';

/** A statement that is true. */
export function statement(id: string, points = 1, objective = 'LO-1'): Item {
  return { kind: 'true-false', id, objective, points };
}

/** A unit of nothing but checks, `c-0` and so on, about statements that are all true. */
export function statementsUnit(items: readonly Item[], checks: readonly Assessment[], marks: Partial<Pick<Unit, 'cutScore' | 'objectiveCutScores'>> = {}): UnitContent {
  const screens = checks.map((assessment, index) => ({ kind: 'check', id: `c-${index}`, assessment }) as const);
  const unit: Unit = {
    id: 'said',
    objectives: ['LO-1', 'LO-2'],
    ...marks,
    lessons: [{ id: 'said', minutes: 1, screens, items: Object.fromEntries(items.map((item) => [item.id, item])) }],
  };
  const lock = {
    revision: 1,
    screens: Object.fromEntries(screens.map(({ id }, number) => [id, { number, since: 1, parts: {} }])),
    items: Object.fromEntries(items.map(({ id, kind }, number) => [id, { kind, number, since: 1, parts: {}, places: {} }])),
  };
  return {
    course: { id: 'said', activityBase: 'https://course.example/said', version: '1.0.0', languages: ['en', 'cy'], units: [unit] },
    unit,
    keys: Object.fromEntries(items.map(({ id }) => [id, { kind: 'true-false', value: true }])),
    numbers: numbersOf({ said: lock }),
    media: {},
    ownNames: {},
    languageScripts: {},
  };
}

/** After an attempt in which these statements were held to be true, and no others. */
export function afterAttempt(content: UnitContent, state: SessionState, screen: string, believed: readonly string[]): SessionState {
  let held = reduce(content, state, { type: 'attempt-started', screen, at: 0 });
  const attempt = held.screens[screen]?.attempt;
  if (attempt?.submitted !== false) return held;
  for (const item of attempt.drawn) {
    held = reduce(content, held, { type: 'response-changed', screen, item, response: { kind: 'true-false', value: believed.includes(item) } });
    held = reduce(content, held, { type: 'response-checked', screen, item, at: 0 });
    held = reduce(content, held, { type: 'question-left', screen, at: 0 });
  }
  return held;
}
