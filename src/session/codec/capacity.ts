import type { UnitContent } from '../../model/content.js';
import { itemOf, screensOf, type Screen } from '../../model/course.js';
import type { Item, Response } from '../../model/item.js';
import type { Fraction } from '../../model/points.js';
import { partsOf } from '../../scoring/judge.js';
import { lots } from '../shuffle.js';
import type { AnswerState, AttemptState, ScreenState, SessionState } from '../state.js';
import { longestCode } from './state-code.js';

/** Checks of one item, attempts at one assessment, saves of one registration: more than a learner will come to. */
const TRIES = 99;
const ATTEMPTS = 99;
const SAVES = 99_999;

/**
 * The characters of suspend data that a unit can come to: every screen shown, every part opened,
 * every practice item checked 99 times and now changed to something unfinished, every assessment
 * in its 99th attempt, answered to the end, with the best result in an earlier one and of odd points.
 *
 * An upper bound and not a measurement: nothing is counted as likely, so a learner's state is far shorter.
 */
export function worstCase(content: UnitContent): number {
  return longestCode(content, fullState(content));
}

function fullState(content: UnitContent): SessionState {
  const screens = screensOf(content.unit);
  return {
    saves: SAVES,
    seed: 0xffffffff,
    language: [...content.course.languages].sort((a, b) => b.length - a.length)[0] ?? '',
    location: screens[0]?.id ?? '',
    screens: Object.fromEntries(screens.map((screen) => [screen.id, fullScreen(content, screen)])),
    log: [],
    shownAt: 0,
  };
}

function fullScreen(content: UnitContent, screen: Screen): ScreenState {
  switch (screen.kind) {
    case 'text':
      return { opened: [], answers: {} };
    case 'reveal':
      return { opened: screen.panels, answers: {} };
    case 'worked':
      return { opened: screen.steps, answers: {} };
    case 'activity':
      return { opened: [], answers: { [screen.item]: practised(itemOf(content.unit, screen.item)) } };
    case 'check': {
      const drawnIn = (attempt: number) => lots(screen.pool, 0xffffffff, screen.id, attempt).slice(0, screen.draw);
      const drawn = drawnIn(ATTEMPTS);
      const answers = drawn.map((id) => [id, questioned(itemOf(content.unit, id))] as const);
      return { opened: [], answers: Object.fromEntries(answers), attempt: lastAttempt(content, drawn, drawnIn(1)) };
    }
    default:
      return screen satisfies never;
  }
}

function practised(item: Item): AnswerState {
  return { response: unfinished(item), checked: finished(item), tries: TRIES, first: nothingRight(item), revealed: true };
}

/** Locked once it was checked. */
function questioned(item: Item): AnswerState {
  return { response: finished(item), checked: finished(item), tries: 1, first: nothingRight(item), revealed: false };
}

function lastAttempt(content: UnitContent, drawn: readonly string[], before: readonly string[]): AttemptState {
  const items = Object.fromEntries(before.map((id) => [id, nothingRight(itemOf(content.unit, id))]));
  // Points that no results explain and that are no whole numbers, as unequal weights and partial credit give.
  const points = { earned: 0.1, max: before.length + 0.1 };
  return { number: ATTEMPTS, drawn, position: drawn.length, submitted: true, best: { attempt: 1, points, items } };
}

function nothingRight(item: Item): Fraction {
  const placed = item.kind === 'matching' || item.kind === 'classification';
  return { right: 0, of: placed ? partsOf(item).length : 1 };
}

function finished(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, option: item.options[0]?.id ?? '' };
    case 'multiple-choice':
      return { kind: item.kind, options: item.options.slice(0, 1).map(({ id }) => id) };
    case 'true-false':
      return { kind: item.kind, value: true };
    case 'matching':
      return { kind: item.kind, pairs: allTo(item.sources, item.targets[0]?.id) };
    case 'classification':
      return { kind: item.kind, placement: allTo(item.tokens, item.categories[0]?.id) };
    default:
      return item satisfies never;
  }
}

/** Another response, with gaps where the kind of item knows such a thing: they take room of their own. */
function unfinished(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, option: item.options.at(-1)?.id ?? '' };
    case 'multiple-choice':
      return { kind: item.kind, options: [] };
    case 'true-false':
      return { kind: item.kind, value: false };
    case 'matching':
      return { kind: item.kind, pairs: {} };
    case 'classification':
      return { kind: item.kind, placement: {} };
    default:
      return item satisfies never;
  }
}

function allTo(parts: readonly { readonly id: string }[], place: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ id }) => [id, place ?? '']));
}
