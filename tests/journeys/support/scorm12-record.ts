import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { AnswerKey } from '../../../src/model/answer-key.js';
import type { Content } from '../../../src/model/content.js';
import type { LockedId } from '../../../src/model/shape.js';
import type { Given } from './given.js';
import type { Done } from './learner.js';

/** The part of a SCORM 1.2 interaction that tells what was answered. */
export interface Told {
  readonly id: string;
  readonly type: string;
  readonly studentResponse: string;
  /** What would have been right, in the same form. */
  readonly pattern: string;
  readonly result: string;
  readonly weighting: string;
  readonly objective: string;
}

/**
 * What the LMS should hold of each answer, worked out from the committed lock file alone:
 * SCORM 1.2 RTE 3.4.7 wants one character for each part, `a,b` for a choice, `1.a,2.b` for
 * a matching, `t` or `f`.
 */
export function expectedInteractions(content: Content, lesson: string, done: readonly Done[]): readonly Told[] {
  const lock = content.locks[lesson];
  const items = content.course.units.find(({ id }) => id === lesson)?.lessons[0]?.items;
  return done.map(({ item, response, right }) => {
    const locked = lock?.items[item];
    const key = content.keys[item];
    const asked = items?.[item];
    if (!locked || !key || !asked) throw new Error(`${item} is not in lock file, keys and items`);
    return {
      id: item.toLowerCase().replaceAll('-', ''),
      type: { classification: 'matching', matching: 'matching', 'true-false': 'true-false', 'single-choice': 'choice', 'multiple-choice': 'choice' }[response.kind],
      studentResponse: written(response, locked.parts, locked.places),
      pattern: written(rightResponse(key), locked.parts, locked.places),
      result: right ? 'correct' : 'wrong',
      weighting: asked.kind === 'classification' ? String(asked.tokens.length) : '1',
      objective: asked.objective.toLowerCase().replaceAll('-', ''),
    };
  });
}

export function toldInteractions(report: AttemptReport): readonly Told[] {
  return report.interactions.map(({ id, type = '', studentResponse = '', correctResponses, result = '', weighting = '', objectives }) => ({
    id,
    type,
    studentResponse: sorted(studentResponse),
    pattern: sorted(correctResponses.join(' or ')),
    result,
    weighting,
    objective: objectives.join(' and '),
  }));
}

/** The best response there is. @throws Error for a kind of item that no journey answers */
export function rightResponse(key: AnswerKey): Given {
  switch (key.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
    case 'matching':
      return key;
    case 'classification':
      return { kind: 'classification', placement: Object.fromEntries(Object.entries(key.accepts).map(([token, [best = '']]) => [token, best])) };
    default:
      throw new Error(`no journey answers ${key.kind}`);
  }
}

type Ids = Readonly<Record<string, LockedId>>;

function written(response: Given, parts: Ids, places: Ids): string {
  switch (response.kind) {
    case 'true-false':
      return response.value ? 't' : 'f';
    case 'single-choice':
      return character(parts, response.option);
    case 'multiple-choice':
      return sorted(response.options.map((option) => character(parts, option)).join(','));
    case 'matching':
      return pairs(response.pairs, parts, places);
    case 'classification':
      return pairs(response.placement, parts, places);
    default:
      return response satisfies never;
  }
}

function pairs(given: Readonly<Record<string, string>>, parts: Ids, places: Ids): string {
  return sorted(
    Object.entries(given)
      .map(([part, place]) => `${character(parts, part)}.${character(places, place)}`)
      .join(','),
  );
}

function character(ids: Ids, id: string): string {
  const number = ids[id]?.number;
  if (number === undefined) throw new Error(`${id} has no number`);
  return number.toString(36);
}

/** The standard leaves the order open. */
function sorted(pattern: string): string {
  return pattern.split(',').sort().join(',');
}
