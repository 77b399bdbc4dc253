import type { AnswerKey } from '../../src/model/answer-key.js';
import type { UnitContent } from '../../src/model/content.js';
import { screensOf } from '../../src/model/course.js';
import type { Response } from '../../src/model/item.js';
import type { Fraction, Points } from '../../src/model/points.js';
import type { Check, Outcome } from './model-lms.js';

/**
 * What a learner did, written down beside the course and not by it: what the screens showed
 * and what was done there. Rules of scoring and completion are written here a second time, by hand.
 */
export interface Tale {
  readonly seen: ReadonlySet<string>;
  /** `screen.part` */
  readonly opened: ReadonlySet<string>;
  /** Practice items answered wholly right, with the answer. */
  readonly mastered: ReadonlyMap<string, Response>;
  /** Practice items whose answers were shown. */
  readonly shown: ReadonlySet<string>;
  /** First checks of the attempt under way, by item. */
  readonly attempt: ReadonlyMap<string, Fraction>;
  /** Results that the attempt under way goes on from, by item: it asks what is not wholly right in them only. */
  readonly kept: ReadonlyMap<string, Fraction>;
  readonly best: Points | undefined;
  /** Results of the best attempt, by item. */
  readonly bestItems: ReadonlyMap<string, Fraction>;
  /** Every check ever made, in order. */
  readonly checks: readonly Check[];
}

export const NOTHING_DONE: Tale = {
  seen: new Set(),
  opened: new Set(),
  mastered: new Map(),
  shown: new Set(),
  attempt: new Map(),
  kept: new Map(),
  best: undefined,
  bestItems: new Map(),
  checks: [],
};

/** A practice answer was checked. */
export function practised(tale: Tale, check: Check): Tale {
  // Nobody hears of a reflection.
  const checks = check.response.kind === 'reflection' ? tale.checks : [...tale.checks, check];
  return { ...tale, checks, mastered: check.right || isOnce(check.response) ? new Map([...tale.mastered, [check.item, check.response]]) : tale.mastered };
}

/** One check is all there is, whatever it came to. */
function isOnce({ kind }: Response): boolean {
  return kind === 'case' || kind === 'rating' || kind === 'reflection';
}

/** A question of the check was answered. */
export function questioned(tale: Tale, check: Check, result: Fraction): Tale {
  return { ...tale, checks: [...tale.checks, check], attempt: new Map([...tale.attempt, [check.item, result]]) };
}

/** Another attempt begins: what there is in the best one is kept, unless nothing of it is left to ask again and all is drawn anew. */
export function begun(content: UnitContent, tale: Tale): Tale {
  const pool = screensOf(content.unit).flatMap((screen) => (screen.kind === 'check' ? screen.assessment.pool : []));
  const kept = [...tale.bestItems].filter(([item]) => pool.includes(item));
  return { ...tale, attempt: new Map(), kept: new Map(kept.some(([, { right, of }]) => right < of) ? kept : []) };
}

/** The attempt is over: the best one counts. */
export function submitted(content: UnitContent, tale: Tale): Tale {
  let earned = 0;
  let max = 0;
  const items = new Map(tale.kept);
  for (const [item, result] of tale.attempt) {
    const kept = tale.kept.get(item);
    // Of two answers to a question the better one.
    if (!kept || result.right / result.of > kept.right / kept.of) items.set(item, result);
  }
  for (const [item, { right, of }] of items) {
    const points = content.unit.lessons[0]?.items[item]?.points;
    if (points === undefined) continue; // left the content during the attempt
    earned += (points * right) / of;
    max += points;
  }
  const points = { earned, max };
  const better = max > 0 && (!tale.best || earned / max > tale.best.earned / tale.best.max);
  return { ...tale, attempt: new Map(), kept: new Map(), ...(better && { best: points, bestItems: items }) };
}

/** How much of an answer is right: all or nothing, but each token of a classification for itself, and of a case the first choice at each step. */
export function marked(key: AnswerKey, response: Response): Fraction {
  if (key.kind === 'classification' && response.kind === 'classification') {
    const tokens = Object.entries(key.accepts);
    return { right: tokens.filter(([token, places]) => places.includes(response.placement[token] ?? '')).length, of: tokens.length };
  }
  if (key.kind === 'case' && response.kind === 'case') {
    // In the one case there is, a choice that is not the best leads back to its step, so what follows it there is not a first one.
    const firsts = response.path.filter((_, at) => at === 0 || key.grades[response.path[at - 1] ?? ''] === 'best');
    const worth = { best: 1, partly: 0.5, unsafe: 0 };
    return { right: firsts.reduce((sum, option) => sum + worth[key.grades[option] ?? 'unsafe'], 0), of: firsts.length };
  }
  return { right: isRight(key, response) ? 1 : 0, of: 1 };
}

function isRight(key: AnswerKey, response: Response): boolean {
  if (key.kind === 'single-choice' && response.kind === 'single-choice') return key.option === response.option;
  if (key.kind === 'true-false' && response.kind === 'true-false') return key.value === response.value;
  if (key.kind === 'multiple-choice' && response.kind === 'multiple-choice') {
    return [...key.options].sort().join() === [...response.options].sort().join();
  }
  if (key.kind === 'matching' && response.kind === 'matching') {
    return Object.entries(key.pairs).every(([source, target]) => response.pairs[source] === target);
  }
  if (key.kind === 'hotspot' && response.kind === 'hotspot') {
    return [...key.regions].sort().join() === [...response.regions].sort().join();
  }
  if (key.kind === 'ordering' && response.kind === 'ordering') return key.order.join() === response.order.join();
  // Only forms as they are written, or none of them, are typed here.
  if (key.kind === 'fill-in' && response.kind === 'fill-in') return Object.values(key.accepted).flat().includes(response.text);
  if (key.kind === 'numeric' && response.kind === 'numeric') return Math.abs(key.value - response.value) <= key.tolerance + 1e-9;
  // Nothing about them can be wrong.
  if (key.kind === 'rating' || key.kind === 'reflection') return true;
  throw new Error(`${response.kind} is no answer to ${key.kind}`);
}

/** What the LMS should say of it by itself. */
export function outcomeOf(content: UnitContent, tale: Tale, cutScore: number | undefined): Outcome {
  const mark = cutScore ?? content.unit.cutScore;
  const completed = screensOf(content.unit).every((screen) => {
    switch (screen.kind) {
      case 'text':
        return tale.seen.has(screen.id);
      case 'reveal':
        return screen.panels.every((panel) => tale.opened.has(`${screen.id}.${panel}`));
      case 'worked':
        return screen.steps.every((step) => tale.opened.has(`${screen.id}.${step}`));
      case 'activity':
        return screen.items.some((item) => tale.shown.has(item) || isMastered(content, item, tale));
      case 'check':
        return tale.best !== undefined;
      default:
        throw new Error(`${screen.kind} is not simulated`);
    }
  });
  const { best } = tale;
  if (!best || mark === undefined) return { completed, success: 'unknown', points: best };
  return { completed, success: best.earned / best.max >= mark ? 'passed' : 'failed', points: best };
}

/** Still right by this version of the content: an item may have got more parts since. */
function isMastered(content: UnitContent, item: string, { mastered }: Tale): boolean {
  const response = mastered.get(item);
  const key = content.keys[item];
  if (!response || !key) return false;
  if (isOnce(response)) return true;
  const { right, of } = marked(key, response);
  return right === of;
}
