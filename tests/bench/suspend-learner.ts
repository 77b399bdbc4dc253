import type { UnitContent } from '../../src/model/content.js';
import { walkCase, type CaseItem, type CaseOption } from '../../src/model/items/case.js';
import { itemOf, screensOf } from '../../src/model/course.js';
import type { Item, Response } from '../../src/model/item.js';
import { expectedBy } from '../../src/scoring/judge.js';
import { keptSeconds } from '../../src/session/codec/time-code.js';
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
    tell({ type: 'screen-entered', screen: screen.id, at: 0 }, { type: 'time-spent', seconds: timeOn(random) });
    const parts = screen.kind === 'reveal' ? screen.panels : screen.kind === 'worked' ? screen.steps : [];
    tell(...parts.map((part): SessionEvent => ({ type: 'part-opened', screen: screen.id, part })));
    if (screen.kind === 'activity') {
      // Whoever checks again has put right most of what was wrong.
      const [item = ''] = screen.items;
      for (const right of [skill, 0.9, 0.9]) answer(screen.id, item, right);
      const { first } = answerOf(stateOf(state, screen.id), item);
      if (first?.right !== first?.of && random.chance(0.2)) tell({ type: 'answers-revealed', screen: screen.id, item });
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

/** Seconds on a screen: half a minute in the middle, one in twenty above two minutes; as suspend data keeps them. */
function timeOn(random: Random): number {
  // Twelve even lots come close to a normal distribution of mean 6 and deviation 1.
  const normal = Array.from({ length: 12 }, () => random.fraction()).reduce((sum, lot) => sum + lot, -6);
  return keptSeconds(30 * Math.exp(0.85 * normal));
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
    case 'hotspot': {
      const regions = item.regions.map(({ id }) => id).filter((id) => (random.chance(skill) ? id in expected : random.chance(0.5)));
      return { kind: item.kind, regions: regions.length > 0 ? regions : [random.pick(item.regions).id] };
    }
    case 'case':
      return { kind: item.kind, path: walked(item, (options) => (random.chance(skill) ? options.find(({ id }) => id in expected) : undefined) ?? random.pick(options)) };
    case 'ordering':
      return { kind: item.kind, order: random.chance(skill) && key.kind === 'ordering' ? key.order : item.entries.map(({ id }) => id).sort(() => random.fraction() - 0.5) };
    case 'fill-in':
      return { kind: item.kind, text: random.chance(skill) ? (expected['answer']?.[0] ?? '') : 'something else' };
    case 'numeric':
      return { kind: item.kind, value: random.chance(skill) ? Number(expected['answer']?.[0]) : random.below(1000) };
    case 'rating':
      return { kind: item.kind, option: random.pick(item.options).id };
    case 'reflection':
      return { kind: item.kind };
    default:
      return item satisfies never;
  }
}

/** A path to the end, one choice after the other. */
function walked(item: CaseItem, choose: (left: readonly CaseOption[]) => CaseOption): readonly string[] {
  const path: string[] = [];
  for (;;) {
    const { visits, ended } = walkCase(item, path);
    const at = visits.at(-1);
    if (ended || !at) return path;
    path.push(choose(at.step.options.filter((option) => !at.chosen.includes(option))).id);
  }
}
