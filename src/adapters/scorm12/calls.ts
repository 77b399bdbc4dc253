import { foldId } from '../../model/ids.js';
import type { Points } from '../../model/points.js';
import { rawPercent } from '../../model/raw-percent.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { Completion, ObjectiveRecord, Success } from '../../tracking/record.js';
import type { Call, CallContext } from '../scorm/dialect.js';
import { decimal, timeOfDay, timespan } from './formats.js';
import { encodeInteraction } from './interactions.js';

/**
 * The changes in the order in which to set them. The saved state comes last: what it says
 * has then been recorded already, whichever call an LMS gives up at.
 *
 * All clauses are of SCORM 1.2 RTE 3.4, by the name of the element.
 */
export function toCalls(changes: TrackingChanges, context: CallContext): readonly Call[] {
  const success = changes.status?.success ?? context.success;
  return [
    ...(changes.interactions ?? []).flatMap((report) => interactionCalls(report, context)),
    ...(changes.objectives ?? []).flatMap((objective) => objectiveCalls(objective, context.objectives)),
    // cmi.core.score before the status: an LMS that derives one from the other is then overruled
    ...(changes.points ? scoreCalls('cmi.core.score', changes.points, success) : []),
    ...(changes.status ? [statusCall(changes.status.completion, changes.status.success)] : []),
    ...sessionCalls(changes.sessionSeconds),
    // cmi.core.lesson_location: CMIString255; our screen ids are far shorter
    ...(changes.location === undefined ? [] : [['cmi.core.lesson_location', changes.location] as const]),
    // cmi.suspend_data: CMIString4096; the build proves that the largest state fits
    ...(changes.suspendData === undefined ? [] : [['cmi.suspend_data', changes.suspendData] as const]),
  ];
}

/**
 * What must be current at any moment, since an LMS may end the session without asking.
 *
 * `cmi.core.exit` is `suspend` always, after completion too: only then do all LMSs give
 * the suspend data back, and a learner who comes back finds the result and the feedback.
 * `cmi.core.session_time` is of this session, CMITimespan.
 */
export function sessionCalls(seconds: number): readonly Call[] {
  return [
    ['cmi.core.session_time', timespan(seconds)],
    ['cmi.core.exit', 'suspend'],
  ];
}

/** cmi.core.lesson_status: two facts in one word, of which success is the stronger. */
export function statusCall(completion: Completion, success: Success): Call {
  return ['cmi.core.lesson_status', folded(completion, success)];
}

/** cmi.interactions.n: `id` first, then `type`, on which the format of the patterns hangs. */
function interactionCalls(report: InteractionReport, context: CallContext): readonly Call[] {
  const { type, response, pattern } = encodeInteraction(report.interaction);
  const at = (child: string) => `cmi.interactions.${context.firstInteraction + report.sequence}.${child}`;
  const calls: readonly Call[] = [
    // id: CMIIdentifier
    [at('id'), foldId(report.item)],
    // type: CMIVocabulary (Interaction)
    [at('type'), type],
    // objectives.n.id: CMIIdentifier
    [at('objectives.0.id'), foldId(report.objective)],
    // time: CMITime
    [at('time'), timeOfDay(report.at, context.zoneMinutes(report.at))],
    // correct_responses.n.pattern: CMIFeedback
    [at('correct_responses.0.pattern'), pattern],
    // weighting: CMIDecimal
    [at('weighting'), decimal(report.weight)],
    // student_response: CMIFeedback
    [at('student_response'), response],
    // result: CMIVocabulary (Result)
    [at('result'), report.right === undefined ? 'neutral' : report.right ? 'correct' : 'wrong'],
    // latency: CMITimespan
    [at('latency'), timespan(report.seconds)],
  ];
  return calls.filter(([, value]) => value !== '');
}

/** cmi.objectives.n: found by id, never by position. 1.2 allows setting an id that is there already. */
function objectiveCalls(objective: ObjectiveRecord, listed: readonly string[]): readonly Call[] {
  const id = foldId(objective.id);
  const position = listed.indexOf(id);
  if (position < 0) throw new RangeError(`objective ${id} is not listed`);
  const at = (child: string) => `cmi.objectives.${position}.${child}`;
  return [
    // id: CMIIdentifier
    [at('id'), id],
    // score.raw, min, max: CMIDecimal
    ...(objective.points ? scoreCalls(at('score'), objective.points, objective.success) : []),
    // status: CMIVocabulary (Status)
    [at('status'), objectiveStatus(objective)],
  ];
}

function objectiveStatus({ completion, success, points }: ObjectiveRecord): string {
  const begun = points !== undefined || completion !== 'incomplete' || success !== 'unknown';
  return begun ? folded(completion, success) : 'not attempted';
}

function scoreCalls(element: string, points: Points, success: Success): readonly Call[] {
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, decimal(rawPercent(points, success))],
  ];
}

function folded(completion: Completion, success: Success): string {
  return success === 'unknown' ? completion : success;
}
