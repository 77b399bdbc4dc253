import { CERTAINTIES, EXTENSIONS, isJudgedAtEnd, type Assessment } from '../../model/assessment.js';
import type { UnitContent } from '../../model/content.js';
import { itemOf, openableParts, screensOf, type Screen } from '../../model/course.js';
import type { Item } from '../../model/item.js';
import type { Fraction } from '../../model/points.js';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.js';
import { partsOf } from '../../scoring/judge.js';
import { draw } from '../draw.js';
import type { AnswerState, AttemptState, ScreenState, SessionState } from '../state.js';
import { finished, unfinished } from './capacity-responses.js';
import { longestCode } from './state-code.js';
import { LONGEST } from './time-code.js';

/** Checks of one item, attempts at one assessment, saves of one registration: more than a learner will come to. */
const TRIES = 99;
const ATTEMPTS = 99;
const SAVES = 99_999;
/** Not as they were, so that all of them are written. */
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, reading: 'on' };

/** Active seconds of one registration: twelve days and nights. */
const SECONDS = 2 ** 20 - 2;

/**
 * The characters of suspend data that a unit can come to: every screen shown, every part opened,
 * every practice item checked 99 times and now changed to something unfinished, every assessment
 * in its 99th attempt, answered to the end, with the best result in an earlier one and of odd points, and
 * more time on every screen than is told apart.
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
    settings: SETTINGS,
    location: screens[0]?.id ?? '',
    screens: Object.fromEntries(screens.map((screen) => [screen.id, fullScreen(content, screen)])),
    seconds: SECONDS,
    finishedOn: 0,
    log: [],
    shownAt: 0,
  };
}

function fullScreen(content: UnitContent, screen: Screen): ScreenState {
  switch (screen.kind) {
    case 'activity':
      return { seconds: LONGEST, opened: [], answers: Object.fromEntries(screen.items.map((id) => [id, practised(itemOf(content.unit, id))])) };
    case 'check': {
      const { assessment } = screen;
      const drawnIn = (attempt: number) => draw(assessment, 0xffffffff, screen.id, attempt);
      const drawn = drawnIn(ATTEMPTS);
      const answers = drawn.map((id) => [id, questioned(itemOf(content.unit, id), assessment)] as const);
      return { seconds: LONGEST, opened: [], answers: Object.fromEntries(answers), attempt: lastAttempt(content, assessment, drawn, drawnIn(1)) };
    }
    default:
      return { seconds: LONGEST, opened: openableParts(screen), answers: {} };
  }
}

function practised(item: Item): AnswerState {
  return { response: unfinished(item), checked: finished(item), tries: TRIES, first: nothingRight(item), revealed: true };
}

/** Locked once it was checked, but where answers are judged at the end, or the question has to be right for safety's sake. */
function questioned(item: Item, assessment: Assessment): AnswerState {
  const certainty = assessment.certainty ? { certainty: CERTAINTIES[0] } : {};
  if (isJudgedAtEnd(assessment) || item.critical) return { ...practised(item), ...certainty };
  return { response: finished(item), checked: finished(item), tries: 1, first: nothingRight(item), revealed: false, ...certainty };
}

function lastAttempt(content: UnitContent, { minutes }: Assessment, drawn: readonly string[], before: readonly string[]): AttemptState {
  const items = Object.fromEntries(before.map((id) => [id, nothingRight(itemOf(content.unit, id))]));
  // Points that no results explain and that are no whole numbers, as unequal weights and partial credit give.
  const points = { earned: 0.1, max: before.length + 0.1 };
  const timing = { passed: SECONDS, extended: EXTENSIONS };
  // Before the end it has to be said at which question.
  return { number: ATTEMPTS, drawn, position: 0, submitted: true, ...(minutes !== undefined && { timing }), best: { attempt: 1, points, items } };
}

function nothingRight(item: Item): Fraction {
  // Of every step, in halves.
  if (item.kind === 'case') return { right: 0, of: 2 * item.steps.length };
  const placed = item.kind === 'matching' || item.kind === 'classification';
  return { right: 0, of: placed ? partsOf(item).length : 1 };
}
