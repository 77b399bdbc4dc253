import { findItem, itemOf, screensOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Item } from '../model/item.js';
import { pointsFor, reachesCutScore, scaledScore, sumPoints, type Fraction, type Points } from '../model/points.js';
import { keyOf } from '../session/answer.js';
import { encodeState } from '../session/codec/state-code.js';
import { progressOf, resultOf } from '../session/progress.js';
import { answerOf } from '../session/start.js';
import type { SessionState, Try } from '../session/state.js';
import type { InteractionReport } from './interaction.js';
import { interactionOf } from './interactions/table.js';
import type { Prior } from './port.js';
import type { Completion, ObjectiveRecord, Success, TrackingRecord } from './record.js';

/** What the launch adds to the state: nothing the LMS holds already is lowered. */
export interface Terms {
  /** Fraction that passes; absent where passing is not asked for. */
  readonly cutScore?: number;
  readonly prior: Prior;
}

/** What an LMS should hold of this state. */
export function deriveRecord(content: UnitContent, state: SessionState, terms: Terms): TrackingRecord {
  const progress = progressOf(content, state);
  const points = notBelow(resultOf(content, state), terms.prior.scaled);
  const completion = progress === 1 || terms.prior.completion === 'completed' ? 'completed' : 'incomplete';
  return {
    completion,
    success: successOf(points, terms),
    ...(points && { points }),
    progress,
    location: state.location,
    suspendData: encodeState(content, state),
    objectives: content.unit.objectives.map((id) => objectiveRecord(content, state, id, completion, terms.cutScore)),
    interactions: state.log.map((entry, sequence) => interactionReport(content, entry, sequence)),
  };
}

/** Absent while it would lower the score that the LMS has: the best attempt is the reported one. */
function notBelow(points: Points | undefined, floor: number | undefined): Points | undefined {
  if (!points || (floor !== undefined && scaledScore(points) < floor)) return undefined;
  return points;
}

function successOf(points: Points | undefined, terms: Terms): Success {
  if (terms.prior.success === 'passed') return 'passed';
  if (!points || terms.cutScore === undefined) return terms.prior.success;
  return reachesCutScore(points, terms.cutScore) ? 'passed' : 'failed';
}

/** Where an objective stands: first checks of its practice items, and its questions in the best attempts. */
function objectiveRecord(
  content: UnitContent,
  state: SessionState,
  objective: string,
  completion: Completion,
  cutScore: number | undefined,
): ObjectiveRecord {
  const total = sumPoints(
    scoredItems(content, state)
      .filter(({ item }) => item.objective === objective)
      .map(({ item, result }) => pointsFor(result, item.points)),
  );
  return {
    id: objective,
    completion,
    success:
      completion === 'incomplete' || !total || cutScore === undefined
        ? 'unknown'
        : reachesCutScore(total, cutScore)
          ? 'passed'
          : 'failed',
    ...(total && { points: total }),
  };
}

function scoredItems(content: UnitContent, state: SessionState): { item: Item; result: Fraction }[] {
  return screensOf(content.unit).flatMap((screen) => {
    const held = state.screens[screen.id];
    if (!held) return [];
    const results = screen.kind === 'activity' ? { [screen.item]: answerOf(held, screen.item).first } : held.attempt?.best?.items;
    return Object.entries(results ?? {}).flatMap(([id, result]) => {
      // A result may speak of a question that has left the content since.
      const item = findItem(content.unit, id);
      return item && result ? [{ item, result }] : [];
    });
  });
}

function interactionReport(content: UnitContent, entry: Try, sequence: number): InteractionReport {
  const item = itemOf(content.unit, entry.item);
  return {
    sequence,
    item: entry.item,
    objective: item.objective,
    interaction: interactionOf(item, keyOf(content, entry.item), entry.response),
    right: entry.result.right === entry.result.of,
    scaled: entry.result.right / entry.result.of,
    weight: item.points,
    attempt: entry.attempt,
    check: entry.number,
    at: entry.at,
    seconds: entry.seconds,
  };
}
