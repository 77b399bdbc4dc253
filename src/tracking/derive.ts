import { decidingScreens, itemOf, screensOf, type Screen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Item } from '../model/item.js';
import { reachesCutScore, scaledScore, type Fraction, type Points } from '../model/points.js';
import { keyOf } from '../session/answer.js';
import { encodeState } from '../session/codec/state-code.js';
import { creditedObjectives, decidingResults, progressOf, resultOf } from '../session/progress.js';
import { isPass, pointsOf } from '../session/results.js';
import type { ScreenState, SessionState, Try } from '../session/state.js';
import type { Interaction, InteractionReport } from './interaction.js';
import { interactionOf } from './interactions/table.js';
import type { Prior } from './port.js';
import type { Completion, ObjectiveRecord, Success, TimeSpent, TrackingRecord } from './record.js';

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
  const success = successOf(content, state, points, terms);
  const completion = progress === 1 || terms.prior.completion === 'completed' ? 'completed' : 'incomplete';
  const credited = creditedObjectives(content, state);
  return {
    completion,
    success,
    ...(points && !isMisleading(points, success, terms) && { points }),
    progress,
    location: state.location,
    suspendData: encodeState(content, state),
    time: timeOf(state),
    objectives: content.unit.objectives.map((id) => objectiveRecord(content, state, id, completion, credited.has(id), terms.cutScore)),
    interactions: interactionReports(content, state.log),
  };
}

/** LMSs hold a score against the pass mark themselves: where only an objective's own mark was missed, they would make a pass of it. */
function isMisleading(points: Points, success: Success, { cutScore }: Terms): boolean {
  return success === 'failed' && cutScore !== undefined && reachesCutScore(points, cutScore);
}

function timeOf({ seconds, screens }: SessionState): TimeSpent {
  const spent = Object.entries(screens).map(([id, held]) => [id, held.seconds] as const);
  return { seconds, screens: Object.fromEntries(spent.filter(([, onScreen]) => onScreen > 0)) };
}

/** Absent while it would lower the score that the LMS has: the best attempt is the reported one. */
function notBelow(points: Points | undefined, floor: number | undefined): Points | undefined {
  if (!points || (floor !== undefined && scaledScore(points) < floor - HUNDREDTH)) return undefined;
  return points;
}

/** Of a per cent, and the error of a double: what comes back was rounded, or stood in for this very score. */
const HUNDREDTH = 0.000_101;

function successOf(content: UnitContent, state: SessionState, points: Points | undefined, { prior, cutScore }: Terms): Success {
  if (prior.success === 'passed') return 'passed';
  const results = decidingResults(content, state);
  if (!points || !results || cutScore === undefined) return prior.success;
  return isPass(content.unit, points, results, cutScore) ? 'passed' : 'failed';
}

/** Where an objective stands. What was shown in a test-out is told as passed, and as such. */
function objectiveRecord(
  content: UnitContent,
  state: SessionState,
  id: string,
  completion: Completion,
  credited: boolean,
  cutScore: number | undefined,
): ObjectiveRecord {
  const points = objectivePoints(content, state, id);
  const base = { id, ...(points && { points }) };
  if (credited) return { ...base, completion: 'completed', success: 'passed', credited: true };
  const mark = content.unit.objectiveCutScores?.[id] ?? cutScore;
  if (completion === 'incomplete' || !points || mark === undefined) return { ...base, completion, success: 'unknown' };
  return { ...base, completion, success: reachesCutScore(points, mark) ? 'passed' : 'failed' };
}

/** Of its questions in the final assessment where that asks about it; else of the first checks in practice, and of the best attempts at other checks. */
function objectivePoints(content: UnitContent, state: SessionState, id: string): Points | undefined {
  const { unit } = content;
  const hasFinal = decidingScreens(unit)[0]?.assessment.role === 'final';
  const decided = hasFinal ? pointsOf(unit, decidingResults(content, state) ?? [], id) : undefined;
  return decided ?? pointsOf(unit, screensOf(unit).map((screen) => ({ items: scoredItems(screen, state.screens[screen.id]) })), id);
}

function scoredItems(screen: Screen, held: ScreenState | undefined): Readonly<Record<string, Fraction>> {
  if (!held) return {};
  if (screen.kind === 'check') return screen.assessment.role === 'recall' ? {} : (held.attempt?.best?.items ?? {});
  const firsts = Object.entries(held.answers).flatMap(([id, { first }]) => (first ? [[id, first] as const] : []));
  return screen.kind === 'activity' ? Object.fromEntries(firsts) : {};
}

/** Of what is told, counted without gaps: SCORM's lists have none. */
function interactionReports(content: UnitContent, log: readonly Try[]): readonly InteractionReport[] {
  const told = log.flatMap((entry) => {
    const interaction = interactionOf(itemOf(content.unit, entry.item), keyOf(content, entry.item), entry.response);
    return interaction ? [{ entry, interaction }] : [];
  });
  return told.map(({ entry, interaction }, sequence) => interactionReport(itemOf(content.unit, entry.item), entry, interaction, sequence));
}

function interactionReport(item: Item, entry: Try, interaction: Interaction, sequence: number): InteractionReport {
  return {
    sequence,
    item: entry.item,
    objective: item.objective,
    interaction,
    ...(item.points > 0 && { right: entry.result.right === entry.result.of }),
    scaled: entry.result.right / entry.result.of,
    weight: item.points,
    attempt: entry.attempt,
    check: entry.number,
    ...(entry.certainty && { certainty: entry.certainty }),
    at: entry.at,
    seconds: entry.seconds,
  };
}
