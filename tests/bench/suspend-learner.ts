import type { UnitContent } from '../../src/model/content.js';
import { itemOf, screensOf } from '../../src/model/course.js';
import type { Item, Response } from '../../src/model/item.js';
import { expectedBy } from '../../src/scoring/judge.js';
import type { SessionEvent } from '../../src/session/events.js';
import { reduce } from '../../src/session/reduce.js';
import { answerOf, startSession, stateOf } from '../../src/session/start.js';
import type { SessionState } from '../../src/session/state.js';
import type { Random } from '../simulation/random.js';

/** Chance that a part of an answer is right at the first check. */
export type Skill = number;

/**
 * The state after everything was opened and answered: practice until it is right or after three checks
 * given up with the answers shown, and one attempt at each check.
 */
export function played(content: UnitContent, random: Random, skill: Skill): SessionState {
  let state: SessionState = { ...startSession(content.unit, random.below(2 ** 32), 'en'), saves: 2000 };
  const tell = (...events: readonly SessionEvent[]) => {
    for (const event of events) state = { ...reduce(content, state, event), log: [] };
  };
  const answer = (screen: string, item: string, right: number) =>
    tell(
      { type: 'response-changed', screen, item, response: given(content, itemOf(content.unit, item), random, right) },
      { type: 'response-checked', screen, item, at: 0 },
    );
  for (const screen of screensOf(content.unit)) {
    tell({ type: 'screen-entered', screen: screen.id, at: 0 });
    const parts = screen.kind === 'reveal' ? screen.panels : screen.kind === 'worked' ? screen.steps : [];
    tell(...parts.map((part): SessionEvent => ({ type: 'part-opened', screen: screen.id, part })));
    if (screen.kind === 'activity') {
      // Whoever checks again has put right most of what was wrong.
      for (const right of [skill, 0.9, 0.9]) answer(screen.id, screen.item, right);
      const { first } = answerOf(stateOf(state, screen.id), screen.item);
      if (first?.right !== first?.of && random.chance(0.2)) tell({ type: 'answers-revealed', screen: screen.id, item: screen.item });
    }
    if (screen.kind === 'check') {
      tell({ type: 'attempt-started', screen: screen.id, at: 0 });
      for (const item of stateOf(state, screen.id).attempt?.drawn ?? []) {
        answer(screen.id, item, skill);
        tell({ type: 'question-left', screen: screen.id, at: 0 });
      }
    }
  }
  return state;
}

/** An answer whose parts are each right by that chance, and otherwise guessed. */
export function given(content: UnitContent, item: Item, random: Random, skill: Skill): Response {
  const key = content.keys[item.id];
  if (!key) throw new Error(`no key for ${item.id}`);
  const expected = expectedBy(item, key);
  const place = (part: string, places: readonly { readonly id: string }[]) =>
    random.chance(skill) ? (expected[part]?.[0] ?? '') : random.pick(places).id;
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, option: random.chance(skill) ? (Object.keys(expected)[0] ?? '') : random.pick(item.options).id };
    case 'multiple-choice': {
      const options = item.options.map(({ id }) => id).filter((id) => (random.chance(skill) ? id in expected : random.chance(0.5)));
      return { kind: item.kind, options: options.length > 0 ? options : [random.pick(item.options).id] };
    }
    case 'true-false':
      return { kind: item.kind, value: random.chance(skill) ? key.kind === 'true-false' && key.value : random.chance(0.5) };
    case 'matching':
      return { kind: item.kind, pairs: Object.fromEntries(item.sources.map(({ id }) => [id, place(id, item.targets)])) };
    case 'classification':
      return { kind: item.kind, placement: Object.fromEntries(item.tokens.map(({ id }) => [id, place(id, item.categories)])) };
    default:
      return item satisfies never;
  }
}
