import { foldId } from '../../model/ids.js';
import type { Points } from '../../model/points.js';
import { rawPercent } from '../../model/raw-percent.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { Completion, ObjectiveRecord, Success } from '../../tracking/record.js';
import type { Call, CallContext } from '../scorm/dialect.js';
import { real, timeInterval, timestamp } from './formats.js';
import { encodeInteraction } from './interactions.js';

/**
 * The changes in the order in which to set them. The saved state comes last: what it says
 * has then been recorded already, whichever call an LMS gives up at.
 *
 * All clauses are of SCORM 2004 RTE (3rd and 4th Edition number them alike).
 */
export function toCalls(changes: TrackingChanges, context: CallContext): readonly Call[] {
  const success = changes.status?.success ?? context.success;
  return [
    ...(changes.interactions ?? []).flatMap((report) => interactionCalls(report, context)),
    ...(changes.objectives ?? []).flatMap((objective) => objectiveCalls(objective, context)),
    // 4.2.20 before the status: an LMS that derives one from the other is then overruled
    ...(changes.points ? scoreCalls('cmi.score', changes.points, success) : []),
    ...(changes.status ? statusCalls(changes.status.completion, changes.status.success) : []),
    // 4.2.18: real (10,7) from 0 to 1
    ...(changes.progress === undefined ? [] : [['cmi.progress_measure', real(changes.progress)] as const]),
    ...sessionCalls(changes.sessionSeconds),
    // 4.2.14: characterstring (SPM: 1000); our screen ids are far shorter
    ...(changes.location === undefined ? [] : [['cmi.location', changes.location] as const]),
    // 4.2.23: characterstring (SPM: 64 000); the build proves that the largest state fits
    ...(changes.suspendData === undefined ? [] : [['cmi.suspend_data', changes.suspendData] as const]),
  ];
}

/**
 * What must be current at any moment, since an LMS may end the session without asking.
 *
 * 4.2.8: `cmi.exit` is `suspend` always, after completion too: after anything else the LMS
 * begins a new attempt, without the suspend data. 4.2.21: `cmi.session_time` is of this session.
 */
export function sessionCalls(seconds: number): readonly Call[] {
  return [
    ['cmi.session_time', timeInterval(seconds)],
    ['cmi.exit', 'suspend'],
  ];
}

/** 4.2.4. */
export function completionCall(completion: Completion): Call {
  return ['cmi.completion_status', completion];
}

/** 4.2.4 and 4.2.22: two facts. Success is always said: only some LMSs derive it from the score. */
function statusCalls(completion: Completion, success: Success): readonly Call[] {
  return [completionCall(completion), ['cmi.success_status', success]];
}

/** 4.2.9: `id` first, then `type`, on which the format of the patterns hangs. */
function interactionCalls(report: InteractionReport, context: CallContext): readonly Call[] {
  const { type, response, patterns } = encodeInteraction(report.interaction);
  const at = (child: string) => `cmi.interactions.${context.firstInteraction + report.sequence}.${child}`;
  const calls: readonly Call[] = [
    // long_identifier_type (SPM: 4000)
    [at('id'), foldId(report.item)],
    [at('type'), type],
    [at('objectives.0.id'), foldId(report.objective)],
    // time (second,10,0)
    [at('timestamp'), timestamp(report.at, context.zoneMinutes(report.at))],
    // 4.2.9.1
    ...patterns.map((pattern, n) => [at(`correct_responses.${n}.pattern`), pattern] as const),
    // real (10,7)
    [at('weighting'), real(report.weight)],
    // 4.2.9.2
    [at('learner_response'), response],
    // state (correct, incorrect, unanticipated, neutral) or real
    [at('result'), report.right === undefined ? 'neutral' : report.right ? 'correct' : 'incorrect'],
    // timeinterval (second,10,2)
    [at('latency'), timeInterval(report.seconds)],
  ];
  return calls.filter(([, value]) => value !== '');
}

/** 4.2.17: found by id, never by position. An id that the LMS has is not set, as it may not be changed. */
function objectiveCalls(objective: ObjectiveRecord, context: CallContext): readonly Call[] {
  const id = foldId(objective.id);
  const position = context.objectives.indexOf(id);
  if (position < 0) throw new RangeError(`objective ${id} is not listed`);
  const at = (child: string) => `cmi.objectives.${position}.${child}`;
  return [
    ...(position < context.objectivesAtLaunch ? [] : [[at('id'), id] as const]),
    ...(objective.points ? scoreCalls(at('score'), objective.points, objective.success) : []),
    [at('success_status'), objective.success],
    [at('completion_status'), hasBegun(objective) ? objective.completion : 'not attempted'],
  ];
}

function hasBegun({ completion, success, points }: ObjectiveRecord): boolean {
  return points !== undefined || completion !== 'incomplete' || success !== 'unknown';
}

/**
 * 4.2.20: all four, since LMSs differ in which they grade by. `scaled` is `raw` as a fraction,
 * so that the two never say different things about a pass mark.
 */
function scoreCalls(element: string, points: Points, success: Success): readonly Call[] {
  const raw = rawPercent(points, success);
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, real(raw)],
    [`${element}.scaled`, real(raw / 100)],
  ];
}
