import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { Content } from '../../../src/model/content.js';
import type { Item } from '../../../src/model/item.js';
import type { LockedId } from '../../../src/model/shape.js';
import type { Done } from './answering.js';
import type { Told as ToldAnswer } from './kinds/item-hands.js';
import { handsFor, keyOf } from './kinds/table.js';

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
 * SCORM 1.2 RTE 3.4 wants one character for each part (`cmi.interactions.n.student_response`, CMIFeedback): `a,b`
 * for a choice and in their order for a sequencing, `1.a,2.b` for a matching and, as we write it, a performance,
 * `t` or `f`, a CMIDecimal for a number.
 */
export function expectedInteractions(content: Content, unit: string, done: readonly Done[]): readonly Told[] {
  const lessons = content.course.units.find(({ id }) => id === unit)?.lessons ?? [];
  return done.map(({ item, response, right }) => {
    const lesson = lessons.find(({ items }) => items[item]);
    const asked = lesson?.items[item];
    const locked = lesson && content.locks[lesson.id]?.items[item];
    if (!locked || !asked) throw new Error(`${item} is not in lock file and items`);
    const { type, tell } = handsFor(asked.kind);
    const isScored = type !== 'likert';
    return {
      id: item.toLowerCase().replaceAll('-', ''),
      type: type ?? '',
      studentResponse: written(tell(response, asked), locked.parts, locked.places),
      pattern: isScored ? written(best(content, asked), locked.parts, locked.places) : '',
      // Vocabulary of cmi.interactions.n.result: neutral is what is neither right nor wrong.
      result: isScored ? (right ? 'correct' : 'wrong') : 'neutral',
      weighting: String(asked.points),
      objective: asked.objective.toLowerCase().replaceAll('-', ''),
    };
  });
}

export function toldInteractions(report: AttemptReport): readonly Told[] {
  return report.interactions.map(({ id, type = '', studentResponse = '', correctResponses, result = '', weighting = '', objectives }) => {
    const ordered = type === 'sequencing' || type === 'performance';
    return {
      id,
      type,
      studentResponse: ordered ? studentResponse : sorted(studentResponse),
      pattern: ordered ? correctResponses.join(' or ') : sorted(correctResponses.join(' or ')),
      result,
      weighting,
      objective: objectives.join(' and '),
    };
  });
}

/** A number's best is its middle, which no learner of a journey gives. */
function best(content: Content, item: Item): ToldAnswer {
  const key = keyOf(content, item);
  const { respond, tell } = handsFor(item.kind);
  return key.kind === 'numeric' ? String(key.value) : tell(respond(item, key, true), item);
}

type Ids = Readonly<Record<string, LockedId>>;

function written(answer: ToldAnswer, parts: Ids, places: Ids): string {
  if (typeof answer === 'boolean') return answer ? 't' : 'f';
  // CMIFeedback of a fill-in is ASCII: letters keep what they are without their accents.
  if (typeof answer === 'string') return answer.normalize('NFD').replace(/\p{M}/gu, '');
  // Of a performance the place is what was chosen, and stands behind its step.
  const all = answer.parts.map((pair) => pair.map((id) => character(id, parts, places)).join('.'));
  return (answer.inTurn ? all : all.sort()).join(',');
}

function character(id: string, parts: Ids, places: Ids): string {
  const number = (parts[id] ?? places[id])?.number;
  if (number === undefined) throw new Error(`${id} has no number`);
  return number.toString(36);
}

/** The standard leaves the order open. */
function sorted(pattern: string): string {
  return pattern.split(',').sort().join(',');
}
