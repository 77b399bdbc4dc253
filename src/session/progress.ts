import { decidingScreens, findItem, findScreen, openableParts, screensOf, type Screen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Points } from '../model/points.js';
import { sumPoints } from '../model/points.js';
import { isSettled, isStillOwed } from './answer.js';
import { answerOf } from './start.js';
import type { AttemptResult, ScreenState, SessionState } from './state.js';

/**
 * Whether the learner has done all that the screen asks.
 *
 * Asked of every screen after every step, when one of them has changed: what was found out of a state
 * that is still the same is not worked out again.
 */
export function isDone(content: UnitContent, screen: Screen, state: ScreenState | undefined): boolean {
  if (!state) return false;
  const known = found.get(state);
  // A state that nothing was added to yet is the same for all screens.
  if (known?.screen === screen && known.content === content) return known.done;
  const done = doesAll(content, screen, state);
  found.set(state, { screen, content, done });
  return done;
}

const found = new WeakMap<ScreenState, { readonly screen: Screen; readonly content: UnitContent; readonly done: boolean }>();

function doesAll(content: UnitContent, screen: Screen, state: ScreenState): boolean {
  switch (screen.kind) {
    case 'text':
    case 'process':
    case 'media':
    case 'glossary':
    case 'summary':
    case 'result':
      return true;
    case 'reveal':
    case 'worked':
    case 'figure':
      return openableParts(screen).every((part) => state.opened.includes(part));
    case 'activity':
      return screen.items.some((item) => {
        const answer = answerOf(state, item);
        return (answer.revealed || isSettled(content, item, answer)) && !isStillOwed(content, state, item);
      });
    case 'check':
      // A new attempt takes nothing back: the check was done when the first one was submitted.
      return state.attempt?.best !== undefined;
    default:
      return screen satisfies never;
  }
}

/** The screens that the learner meets: all but those whose objective is credited by a test-out. */
export function neededScreens(content: UnitContent, state: SessionState): readonly Screen[] {
  const screens = screensOf(content.unit);
  const credited = creditedObjectives(content, state);
  return credited.size === 0 ? screens : screens.filter(({ whenNeeded }) => !whenNeeded || !credited.has(whenNeeded));
}

/** Objectives all of whose questions in a submitted diagnostic were right, and the learner sure of them. */
export function creditedObjectives({ unit }: UnitContent, state: SessionState): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  for (const [screen, held] of Object.entries(state.screens)) {
    if (!held.attempt?.submitted || !isDiagnostic(findScreen(unit, screen))) continue;
    for (const id of held.attempt.drawn) {
      const objective = findItem(unit, id)?.objective;
      const { first, certainty } = answerOf(held, id);
      const sure = first !== undefined && first.right === first.of && certainty === 3;
      if (objective !== undefined) known.set(objective, sure && (known.get(objective) ?? true));
    }
  }
  return new Set([...known].flatMap(([objective, sure]) => (sure ? [objective] : [])));
}

function isDiagnostic(screen: Screen | undefined): boolean {
  return screen?.kind === 'check' && screen.assessment.role === 'diagnostic';
}

/** Fraction from 0 to 1 of the needed screens that are done. */
export function progressOf(content: UnitContent, state: SessionState): number {
  const screens = neededScreens(content, state);
  const done = screens.filter((screen) => isDone(content, screen, state.screens[screen.id])).length;
  return done / screens.length;
}

/** The best submitted attempts that decide the unit's score and success; `undefined` until each assessment that does has one. */
export function decidingResults({ unit }: UnitContent, state: SessionState): readonly AttemptResult[] | undefined {
  const results: AttemptResult[] = [];
  for (const { id } of decidingScreens(unit)) {
    const best = state.screens[id]?.attempt?.best;
    if (!best) return undefined;
    results.push(best);
  }
  return results;
}

/** The unit's score: of the best attempts that decide it. */
export function resultOf(content: UnitContent, state: SessionState): Points | undefined {
  return sumPoints((decidingResults(content, state) ?? []).map(({ points }) => points));
}
